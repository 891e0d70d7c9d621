import { describe, expect, it } from 'vitest';
import { formatText } from '../../src/sandbox/formatting/format-text.ts';
import { readMarkdown } from './read-markdown.ts';

/** Each entity as its type and the words it is laid over. */
function marks(source: string): [string, string][] {
  const { text, entities } = readMarkdown(source).text;
  return entities.map(({ type, offset, length }) => [type, text.slice(offset, offset + length)]);
}
const words = (source: string) => readMarkdown(source).text.text;

describe('readMarkdown', () => {
  it('lays marks over words, counted in UTF-16 units', () => {
    expect(readMarkdown('🚌 **Bus 2** and [the map](https://example.org/bus_(2)).').text).toEqual({
      text: '🚌 Bus 2 and the map.',
      entities: [
        { type: 'bold', offset: 3, length: 5 },
        { type: 'text_link', offset: 13, length: 7, url: 'https://example.org/bus_(2)' },
      ],
    });
  });

  it.each([
    [
      '**08:15**, __gate 3__',
      [
        ['bold', '08:15'],
        ['bold', 'gate 3'],
      ],
    ],
    [
      '*now*, _really_',
      [
        ['italic', 'now'],
        ['italic', 'really'],
      ],
    ],
    ['~~08:15~~ 08:30', [['strikethrough', '08:15']]],
    ['the password is `a<b & *c*`', [['code', 'a<b & *c*']]],
    [
      '**at _once_**',
      [
        ['bold', 'at once'],
        ['italic', 'once'],
      ],
    ],
    ['# Dinner **at seven**', [['bold', 'Dinner at seven']]],
    ['[`code`](https://example.org)', [['text_link', 'code']]],
    [
      '[**bold** words](tg://user?id=1)',
      [
        ['text_link', 'bold words'],
        ['bold', 'bold'],
      ],
    ],
    ['> one\n> two\n>\n> > three', [['blockquote', 'one\ntwo\n\nthree']]],
    [
      '> - **a**\n> - b',
      [
        ['blockquote', '• a\n• b'],
        ['bold', 'a'],
      ],
    ],
  ])('marks %j', (source, expected) => {
    expect(marks(source)).toEqual(expected);
  });

  it('keeps the lines of code blocks as they are', () => {
    expect(readMarkdown('Type:\n\n```sh\ncd /tmp\n  ls -l\n```\n\nThen wait.').text).toEqual({
      text: 'Type:\n\ncd /tmp\n  ls -l\n\nThen wait.',
      entities: [{ type: 'pre', language: 'sh', offset: 7, length: 15 }],
    });
  });

  it.each([
    ['breaks lines where the source does', 'one\ntwo  \nthree\\\nfour', 'one\ntwo\nthree\nfour'],
    ['leaves one empty line between paragraphs', 'one\n\n\n\ntwo', 'one\n\ntwo'],
    ['leaves none where there was none', '# Bring\n- a pen\n- paper', 'Bring\n• a pen\n• paper'],
    ['counts from where the source does', '3. x\n3. y', '3. x\n4. y'],
    ['leaves brackets after numbers', '1) x\n2) y', '1) x\n2) y'],
    ['leaves a date at the beginning', '20. November: dinner', '20. November: dinner'],
    ['moves lists within lists in', '- a\n  - b\n    c\n- d', '• a\n   • b\n      c\n• d'],
    ['keeps items apart that were apart', '- a\n\n  more\n\n- b', '• a\n\n   more\n\n• b'],
    ['shows what is done', '- [x] visa\n- [ ] ticket', '☑ visa\n☐ ticket'],
    ['takes marks off that are escaped', '2 \\* 3 \\_ 4', '2 * 3 _ 4'],
    ['draws a line', 'one\n\n---\n\ntwo', 'one\n\n———\n\ntwo'],
    ['finds links by their names', '[map][m]\n\n[m]: docs/map.pdf', 'map (docs/map.pdf)'],
    ['shows addresses that are no links', '[Write](mailto:a@example.org)', 'Write (a@example.org)'],
    ['makes no link of a script', '[x](javascript:alert)', 'x (javascript:alert)'],
    ['shows the address of a link without words', '[](https://example.org)', 'https://example.org'],
  ])('%s', (_, source, expected) => {
    expect(words(source)).toBe(expected);
  });

  it.each([
    'Bus 2 leaves at 08:15 [gate 3] & waits for 5 * 3 people',
    'https://example.org/a_b_c stays, a@example.org too',
    '10~11시, 13~14시',
    'snake_case_words &amp; #1',
  ])('leaves %j alone', (text) => {
    expect(readMarkdown(text).text).toEqual({ text, entities: [] });
  });

  it.each([
    ['image', '![the gate](gate.png)', 'the gate (gate.png)'],
    ['image', '![](https://example.org/gate.png)', 'https://example.org/gate.png'],
    ['table', '| bus | at |\n|---|---|\n| 1 | **08:00** |\n| 2 | |', 'bus | at\n1 | 08:00\n2 | '],
    ['html', 'a <b>bold</b> word', 'a <b>bold</b> word'],
    ['html', '<div>\nall\n</div>', '<div>\nall\n</div>'],
  ])('names the %s and sends it as text: %j', (kind, source, expected) => {
    const { text, left } = readMarkdown(source);
    expect(text.text).toBe(expected);
    expect([...left]).toEqual([kind]);
  });

  it('is done soon with what only looks like marks', () => {
    const text = '['.repeat(20_000);
    expect(words(text)).toBe(text);
  });

  it('writes what Telegram takes as it is', () => {
    const source = '# Bus 2\n\n> **leaves** at ~~08:15~~ [08:30](https://example.org/)\n\n- `gate 3`';
    const { text, entities } = readMarkdown(source).text;
    const taken = formatText({ text, parseMode: '', entities, people: () => undefined });
    expect(taken).toEqual({ text, entities });
  });
});
