import { describe, expect, it } from 'vitest';
import { parseReply } from './parse-reply.ts';

const PASSAGES = [
  'Dinner is at 19:00. Write to desk@visit.example.',
  'The bus leaves at 21:15.',
  'Bring a coat.',
];
const parse = (reply: string) => parseReply(reply, PASSAGES);
/** The text of a reply that is an answer. */
const textOf = (reply: string) => {
  const parsed = parse(reply);
  return parsed.kind === 'answered' ? parsed.text : parsed.kind;
};

describe('parseReply: citations', () => {
  it('numbers footnotes by first citation', () => {
    expect(parse('The bus leaves at 21:15 [S2], after dinner at 19:00 [S1]. Gate 4 [S2].')).toEqual({
      kind: 'answered',
      text: 'The bus leaves at 21:15 [1], after dinner at 19:00 [2]. Gate 4 [1].',
      citations: [
        { passage: 1, statements: ['The bus leaves at 21:15', '. Gate 4'] },
        { passage: 0, statements: [', after dinner at 19:00'] },
      ],
      invented: 0,
    });
  });

  it.each([
    ['19:00 [S1, S3].', '19:00 [1][2].'],
    ['19:00 [S1][S3].', '19:00 [1][2].'],
    ['19:00 [S1] [S1].', '19:00 [1].'],
    ['19:00[s1]', '19:00 [1]'],
    ['19:00 【S1】', '19:00 [1]'],
    ['19:00 [С1]', '19:00 [1]'],
    ['19:00 [S1, page 2].', '19:00 [1].'],
    ['[S1] Dinner is at 19:00.', '[1] Dinner is at 19:00.'],
    ['19:00 [S1](http://evil.example)', '19:00 [1]'],
    [
      '(see http://evil.example/a_b?c) 19:00[S1]. More: http://evil.example[S2].',
      '(see) 19:00 [1]. More: [2].',
    ],
    ['19:00 **[S1]**', '19:00 [1]'],
    ['19:00 [S1], bus [12].', '19:00 [1], bus (12).'],
  ])('reads %j as %j', (reply, text) => {
    expect(textOf(reply)).toBe(text);
  });

  it('drops labels that were not given, and footnotes of its own', () => {
    expect(parse('Dinner is at 19:00 [S1][S9]. It is free [S4]. Really [2].')).toMatchObject({
      text: 'Dinner is at 19:00 [1]. It is free. Really.',
      invented: 2,
    });
  });

  it.each(['Dinner is at 19:00.', 'Dinner is at 19:00 [S7].', 'Dinner is at 19:00 [1].', 'Hall (S1)'])(
    'takes %j for not known: nothing given bears it out',
    (reply) => {
      expect(parse(reply)).toEqual({ kind: 'not-known' });
    },
  );
});

describe('parseReply: not known', () => {
  it.each(['NOT_KNOWN', ' `NOT_KNOWN`.', '**NOT_KNOWN**', 'NOT KNOWN', 'NOT_KNOWN. Dinner may help [S1].'])(
    'understands %j',
    (reply) => {
      expect(parse(reply)).toEqual({ kind: 'not-known' });
    },
  );

  it('keeps what is known beside what is not', () => {
    expect(textOf('Dinner is at 19:00 [S1].\nThe price: NOT_KNOWN')).toBe('Dinner is at 19:00 [1].');
  });
});

describe('parseReply: bad output', () => {
  it.each([
    ['nothing', ''],
    ['nothing but invisible characters', '\u200b\u{E0041}\u00ad'],
    ['thoughts alone', '<think>Dinner [S1]'],
    ['a label alone', '[S1]'],
    ['JSON', '{"answer": "19:00 [S1]"}'],
    ['a web page', '<!DOCTYPE html><html>19:00 [S1]</html>'],
    ['broken characters', 'Dinner \uFFFD\uFFFD [S1]'],
    ['half a surrogate pair', 'Dinner \uD83D [S1]'],
    ['one character over and over', `Dinner [S1] ${'ha'.repeat(20)}${'a'.repeat(40)}`],
    ['one sentence over and over', 'Dinner is at 19:00 [S1]. '.repeat(9)],
  ])('refuses %s', (_, reply) => {
    expect(parse(reply).kind).toBe('bad');
  });

  it('refuses more than 4000 characters', () => {
    const lines = Array.from({ length: 300 }, (_, line) => `${line} Dinner [S1]`).join('\n');
    expect(parse(lines)).toEqual({ kind: 'bad', reason: 'the reply of the model was too long' });
  });
});

describe('parseReply: plain text', () => {
  it.each([
    ['## Dinner\n\n**Dinner** is at *19:00* [S1]', 'Dinner\n\nDinner is at 19:00 [1]'],
    ['* one [S1]\n- two\n+ three', '– one [1]\n– two\n– three'],
    ['1. one [S1]\n2. two', '1. one [1]\n2. two'],
    ['| Meal | Time |\n|---|---|\n| Dinner | 19:00 [S1] |', 'Meal – Time\nDinner – 19:00 [1]'],
    ['```\n19:00 [S1]\n```', '19:00 [1]'],
    ['> `19:00` [S1]', '19:00 [1]'],
    ['<b>19:00</b> [S1]<br>Hall&nbsp;B &amp; C', '19:00 [1]\nHall B & C'],
    ['2 * 3 * 4 and snake_case_name [S1]', '2 * 3 * 4 and snake_case_name [1]'],
    ['<think>19 or 20?</think>19:00 [S1]', '19:00 [1]'],
    ['19:\u200b00\u{E0068}\u{E0069} \u202Ein Hall\u3164 B\uFE0F [S1]', '19:00 in Hall B [1]'],
  ])('makes %j plain', (reply, text) => {
    expect(textOf(reply)).toBe(text);
  });
});

describe('parseReply: nothing clickable', () => {
  it.each([
    'See http://evil.example/x [S1].',
    'See HTTPS://EVIL.EXAMPLE [S1].',
    'See [the plan](http://evil.example) [S1].',
    'See ![plan](https://evil.example/p.png) [S1].',
    'See <http://evil.example> [S1].',
    'See <a href="http://evil.example">the plan</a> [S1].',
    'See [the plan][1] [S1].\n\n[1]: http://evil.example',
    'See **http**://evil.example [S1].',
    'See ht<b></b>tp://evil.example [S1].',
    'See ht[S9]tp://evil.example [S1].',
    'See ht\u200btp://evil\u00ad.example [S1].',
    'See evil\\.example [S1].',
    'See www.evil.example [S1].',
    'See evil.example/path [S1].',
    'See evil.example [S1].',
    'See Evil.Example [S1].',
    'See evil。example [S1].',
    'See tg://resolve?domain=evil.example [S1].',
    'See javascript:evil.example() [S1].',
    'Write to mailto:evil@evil.example [S1].',
    'Write to a@evil.example [S1].',
  ])('%j', (reply) => {
    const text = textOf(reply);
    expect(text).toMatch(/^(?:See|Write to).*\[1\]/);
    expect(text).not.toMatch(/evil\.example|evil。example|:\/\/|javascript:|mailto:/i);
  });

  it('keeps an e-mail address that a passage has', () => {
    expect(textOf('Write to desk@visit.example [S1].')).toBe('Write to desk@visit.example [1].');
  });

  it('breaks mentions and commands', () => {
    expect(textOf('Ask @evil_bot or send /start now [S1].')).toBe('Ask @ evil_bot or send / start now [1].');
  });

  it.each([
    '40 km/h, 1/2, and/or, a.m., p.m., 3.5 km, 09.30 [1]',
    'The file day2.pdf, 24.09.2026, т.е. сегодня, e.g. Seoul [1]',
    'Ratio 3:2, tel. +82 2 123-45-67, room B-12, 10,000 KRW [1]',
  ])('leaves alone %j', (text) => {
    expect(textOf(text.replace('[1]', '[S1]'))).toBe(text);
  });

  it('parts two sentences that were written without a space rather than taking them for a domain', () => {
    expect(textOf('Meet in the hall.The bus waits [S1].')).toBe('Meet in the hall. The bus waits [1].');
  });
});
