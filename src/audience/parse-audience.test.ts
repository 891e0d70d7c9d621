import { describe, expect, it } from 'vitest';
import type { Audience } from './audience.ts';
import { audienceText } from './audience-text.ts';
import { matchesGroup, matchesPerson } from './match-audience.ts';
import { groupsNamedIn, silentNamedIn } from './named-in-audience.ts';
import { LONGEST_AUDIENCE, parseAudience } from './parse-audience.ts';
import { createRandomAudiences } from './test-random-audience.ts';

/** The canonical text of an expression that can be read. */
function canonical(text: string): string {
  return audienceText(read(text));
}

function read(text: string): Audience {
  const parsed = parseAudience(text);
  if (parsed.kind === 'bad') throw new Error(`${text}: at ${parsed.at} expected ${parsed.expected}`);
  return parsed.audience;
}

describe('parseAudience', () => {
  it.each<[string, Audience]>([
    ['all', { kind: 'all' }],
    ['cohort:uz', { kind: 'cohort', name: 'uz' }],
    ['cohort:"Bus 2"', { kind: 'cohort', name: 'Bus 2' }],
    ['cohort: «Алматы (1)»', { kind: 'cohort', name: 'Алматы (1)' }],
    ['cohort:“say \\"hi\\“”', { kind: 'cohort', name: 'say "hi“' }],
    ['cohort:" Bus \n 2 "', { kind: 'cohort', name: 'Bus 2' }],
    ['cohort:a:b', { kind: 'cohort', name: 'a:b' }],
    ['language:KK', { kind: 'language', language: 'kk' }],
    ['role:Staff', { kind: 'role', role: 'staff' }],
    ['person:7000000001', { kind: 'person', id: 7_000_000_001 }],
    ['group:-1001234567890', { kind: 'group', chat: -1_001_234_567_890 }],
    ['group:-100123/45', { kind: 'group', chat: -100_123, topic: 45 }],
    ['silent:12', { kind: 'silent', announcement: 12 }],
  ])('reads %s', (text, audience) => {
    expect(parseAudience(text)).toEqual({ kind: 'read', audience });
  });

  it.each([
    ['cohort:a or cohort:b and not language:ru', 'cohort:a or cohort:b and not language:ru'],
    ['(cohort:a or cohort:b) and not language:ru', '(cohort:a or cohort:b) and not language:ru'],
    ['cohort:a or (cohort:b and (not (language:ru)))', 'cohort:a or cohort:b and not language:ru'],
    ['not (cohort:a or cohort:b)', 'not (cohort:a or cohort:b)'],
    ['not not(all)', 'not not all'],
    ['((all and role:staff) and role:owner)', 'all and role:staff and role:owner'],
    ['  Cohort : “Bus 2”  AND Not\nRole:OWNER ', 'cohort:"Bus 2" and not role:owner'],
    ['cohort:"and" or cohort:or', 'cohort:and or cohort:or'],
  ])('lets not bind before and, and that before or: %s', (text, expected) => {
    expect(canonical(text)).toBe(expected);
  });

  it.each([
    ['', 0, 'all | cohort:NAME'],
    ['   ', 3, 'all | cohort:NAME'],
    ['everybody', 0, 'all | cohort:NAME'],
    ['all-staff', 0, 'all | cohort:NAME'],
    ['cohort', 6, ':'],
    ['cohort:', 7, 'NAME'],
    ['cohort:""', 7, 'NAME'],
    ['cohort:"Bus 2', 13, '"'],
    ['cohort:"Bus 2\\"', 15, '"'],
    ['cohort:Bus 2', 11, 'and | or'],
    ['cohort:a, cohort:b', 8, 'and | or'],
    ['language:fr', 9, 'en | ru | kk'],
    ['role:boss', 5, 'participant | organiser'],
    ['person:aida', 7, 'ID'],
    ['person:99999999999999999999', 7, 'ID'],
    ['person:-1', 7, 'ID'],
    ['group:100', 6, '-100123'],
    ['group:-100/', 6, '-100123/45'],
    ['silent:0', 7, 'N'],
    ['all and', 7, 'all | cohort:NAME'],
    ['all or or all', 7, 'all | cohort:NAME'],
    ['not', 3, 'all | cohort:NAME'],
    ['(all', 4, 'and | or | )'],
    ['all)', 3, 'and | or'],
    ['()', 1, 'all | cohort:NAME'],
  ])('tells where %j goes wrong and what could stand there', (text, at, expected) => {
    const parsed = parseAudience(text);
    expect(parsed).toMatchObject({ kind: 'bad', at });
    expect(parsed).toHaveProperty('expected', expect.stringContaining(expected));
  });

  it('refuses what is endless or endlessly nested without going down into it', () => {
    expect(parseAudience('('.repeat(4000))).toEqual({ kind: 'bad', at: 32, expected: '≤ 32 × ( | not' });
    expect(parseAudience(`${'not '.repeat(33)}all`)).toMatchObject({ kind: 'bad', at: 128 });
    expect(parseAudience(`${'('.repeat(32)}all${')'.repeat(32)}`).kind).toBe('read');
    expect(parseAudience(`all${' or all'.repeat(100_000)}`)).toMatchObject({ at: LONGEST_AUDIENCE });
    const quotes = `cohort:“${'"'.repeat(4000)}”`;
    expect(parseAudience(quotes)).toMatchObject({ kind: 'bad', at: quotes.length });
  });

  it('never throws, whatever it is given', () => {
    const { below } = createRandomAudiences(5);
    const pieces = [
      'all',
      'cohort:',
      '"',
      '(',
      ')',
      ' and ',
      ' or ',
      'not ',
      '\\',
      '-',
      '/',
      '7',
      '«',
      '\u0000',
      '👍',
    ];
    for (let round = 0; round < 3000; round++) {
      const text = Array.from({ length: below(12) }, () => pieces[below(pieces.length)]).join('');
      const parsed = parseAudience(text);
      if (parsed.kind === 'bad') expect(parsed.at).toBeLessThanOrEqual(text.length);
    }
  });
});

describe('audienceText', () => {
  it('gives what is read back as the same audience, for every expression', () => {
    const { audience, person, below } = createRandomAudiences(42);
    for (let round = 0; round < 2000; round++) {
      const made = audience();
      const text = audienceText(made);
      const again = read(text);
      expect(audienceText(again)).toBe(text);
      expect(read(audienceText(again))).toEqual(again);
      const someone = person();
      expect(matchesPerson(again, someone), text).toBe(matchesPerson(made, someone));
      const group = { chat: -100_000 - below(2), topic: below(3) };
      expect(matchesGroup(again, group), text).toBe(matchesGroup(made, group));
      expect(groupsNamedIn(again)).toEqual(groupsNamedIn(made));
      expect(silentNamedIn(again)).toEqual(silentNamedIn(made));
    }
  });
});
