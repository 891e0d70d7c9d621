import { describe, expect, it } from 'vitest';
import type { Audience, AudiencePerson } from './audience.ts';
import { matchesGroup, matchesPerson } from './match-audience.ts';
import { groupsNamedIn, silentNamedIn } from './named-in-audience.ts';
import { parseAudience } from './parse-audience.ts';

function read(text: string): Audience {
  const parsed = parseAudience(text);
  if (parsed.kind === 'bad') throw new Error(`${text}: expected ${parsed.expected}`);
  return parsed.audience;
}

const AIDA: AudiencePerson = {
  id: 7,
  cohorts: ['Almaty', 'Bus 2'],
  role: 'participant',
  language: 'kk',
  silentAt: new Set([12]),
};

describe('matchesPerson', () => {
  it.each([
    'all',
    'cohort:almaty',
    'cohort:"BUS  2"',
    'language:kk',
    'role:participant',
    'person:7',
    'silent:12',
    'cohort:Astana or cohort:Almaty and not language:ru',
    'not (role:staff or role:owner)',
    'all and not group:-100',
  ])('%s holds Aida of Bus 2', (text) => {
    expect(matchesPerson(read(text), AIDA)).toBe(true);
  });

  it.each([
    'not all',
    'cohort:Astana',
    'cohort:Bus2',
    'language:ru',
    'role:staff',
    'person:8',
    'silent:13',
    'group:-100',
    'cohort:Almaty and language:ru',
  ])('%s does not', (text) => {
    expect(matchesPerson(read(text), AIDA)).toBe(false);
  });

  it('compares cohorts by their letters, however these are coded', () => {
    const someone = { ...AIDA, cohorts: ['caf\u0065\u0301', 'ГРУППА'] };
    expect(matchesPerson(read('cohort:CAF\u00c9 and cohort:группа'), someone)).toBe(true);
  });

  it('counts nobody as silent of whom nothing is known', () => {
    const someone: AudiencePerson = { id: 7, cohorts: [], role: 'participant', language: 'kk' };
    expect(matchesPerson(read('silent:12'), someone)).toBe(false);
  });
});

describe('groups', () => {
  it.each([
    ['all', []],
    ['group:-100', [{ chat: -100, topic: 0 }]],
    [
      'cohort:a or group:-100 or group:-100/4 or group:-100',
      [
        { chat: -100, topic: 0 },
        { chat: -100, topic: 4 },
      ],
    ],
    ['all and not group:-100', []],
    ['group:-100 and not (cohort:a or not group:-200)', [{ chat: -100, topic: 0 }]],
  ])('of %s are those outside a not', (text, groups) => {
    expect(groupsNamedIn(read(text))).toEqual(groups);
  });

  it('are reached where they are named, and only there', () => {
    const named = read('(cohort:a or group:-100 or group:-200/4) and not group:-100');
    expect(matchesGroup(named, { chat: -200, topic: 4 })).toBe(true);
    expect(matchesGroup(named, { chat: -200 })).toBe(false);
    expect(matchesGroup(named, { chat: -200, topic: 5 })).toBe(false);
    expect(matchesGroup(named, { chat: -100, topic: 0 })).toBe(false);
    expect(matchesGroup(read('group:-100'), { chat: -100, topic: 0 })).toBe(true);
    expect(matchesGroup(read('all and group:-100'), { chat: -100 })).toBe(false);
  });
});

describe('silentNamedIn', () => {
  it('finds the announcements anywhere, each once', () => {
    expect(silentNamedIn(read('silent:3 or cohort:a and not (silent:4 or silent:3)'))).toEqual([3, 4]);
    expect(silentNamedIn(read('all'))).toEqual([]);
  });
});
