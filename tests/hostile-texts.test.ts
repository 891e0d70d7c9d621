import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRandom } from '../scripts/benchmark/random.ts';
import { makePdf } from '../src/corpus/loaders/test-pdf.ts';
import { openReader, type TestReader } from './hostile/open-reader.ts';

let reader: TestReader;
let hasty: TestReader;
beforeAll(async () => {
  reader = await openReader();
  hasty = await openReader({ milliseconds: 4000 });
});
afterAll(() => Promise.all([reader.close(), hasty.close()]));

const event = (rule: string) =>
  `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20220920T090000Z\r\nSUMMARY:Bus 2\r\nRRULE:${rule}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;

describe('what would be read for ever', () => {
  it.each<[string, string]>([
    ['a date that never comes', event('FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31')],
    ['comments that never end', '<!--'.repeat(1_000_000)],
  ])('%s', async (name, content) => {
    const extension = name.startsWith('a date') ? 'ics' : 'md';
    expect(await hasty.read(`bait.${extension}`, content)).toEqual({
      kind: 'skipped',
      file: `bait.${extension}`,
      reason: 'It takes longer than 4 s to read and was given up. Split it, or export it anew.',
      told: { code: 'too-slow', details: { limit: 4 } },
      limit: 'time',
    });
    expect(await reader.read('good.md', 'Breakfast is at 07:30.')).toMatchObject({ kind: 'read' });
  });

  it.each<[string, string, string]>([
    ['marks that open and never close', 'bait.md', '!['.repeat(200_000)],
    ['emphasis within emphasis', 'bait.md', '*a **b _c '.repeat(50_000)],
    ['quotes of one line each', 'bait.md', '> a\n\n'.repeat(15_000)],
    ['a sentence of full stops', 'bait.txt', 'a.b.c.d '.repeat(20_000)],
    ['full stops without spaces', 'bait.txt', 'a.'.repeat(200_000)],
    ['a line without spaces', 'bait.txt', 'x'.repeat(1_000_000)],
    ['quotation marks in a table', 'bait.csv', '"a,'.repeat(300_000)],
    ['tags that never close', 'bait.html', '<a href="'.repeat(100_000)],
    ['attributes without end', 'bait.html', `<p ${'a="b" '.repeat(100_000)}>Text of a page</p>`],
    ['a table of spans', 'bait.html', `<table>${'<tr><td rowspan=999 colspan=999>a'.repeat(300)}</table>`],
    ['an event every second', 'bait.ics', event('FREQ=SECONDLY')],
  ])('%s is not', async (_, name, content) => {
    const outcome = await reader.read(name, content);
    expect(outcome.kind === 'skipped' ? outcome.limit : undefined).toBeUndefined();
    if (outcome.kind === 'skipped') expect(outcome.reason).toMatch(/\. [A-Z]/);
  });
});

describe('what is longer than it should be', () => {
  it('is cut where nothing parts it, without losing a letter', async () => {
    const outcome = await reader.read('long.txt', '😀가'.repeat(10_000));
    if (outcome.kind === 'skipped') throw new Error(outcome.reason);
    for (const { text } of outcome.passages) expect(text.length).toBeLessThanOrEqual(3000);
    expect(outcome.passages.map(({ text }) => text).join('')).toBe(outcome.text);
    expect(outcome.passages.every(({ text }) => text.isWellFormed())).toBe(true);
  });

  it('is no heading, no title and no column', async () => {
    const heading = await reader.read('heading.md', `# ${'Long '.repeat(2000)}\n\nText.\n`);
    expect(heading).toMatchObject({ kind: 'read', document: { title: 'Heading' } });
    const title = await reader.read('title.md', `---\ntitle: ${'x'.repeat(9000)}\n---\nText.\n`);
    expect(title.kind === 'read' && title.document.title).toBe(`${'x'.repeat(299)}…`);
    const column = await reader.read('column.csv', `Bus,${'x'.repeat(9000)}\n${'2,08:15\n'.repeat(5000)}`);
    expect(column.kind === 'read' && column.text.split('\n')[0]?.length).toBeLessThan(400);
  });
});

describe('nonsense is not published', () => {
  const random = createRandom(3);
  const noise = (length: number) => Uint8Array.from({ length }, () => 1 + Math.floor(random() * 255));

  it.each<[string, string | Uint8Array]>([
    ['noise.txt', noise(5000)],
    ['noise.md', noise(5000)],
    ['noise.csv', noise(5000)],
    ['noise.html', Buffer.concat([Buffer.from('<html><body><p>'), noise(5000)])],
    ['private.txt', '\uE123\uE456 \uE789 '.repeat(200)],
    ['signs.txt', '%$#@ &*( )_+ =- ][ '.repeat(200)],
    ['symbols.pdf', makePdf([[{ text: '%%$$##@@ '.repeat(20), y: 700 }]])],
  ])('%s', async (name, content) => {
    expect(await reader.read(name, content)).toMatchObject({
      kind: 'skipped',
      reason: expect.stringMatching(/(?:nonsense|can't be made out).* anew|no kind of document/) as string,
    });
  });

  it('nor the damaged part of a document', async () => {
    const damaged = `Breakfast is at 07:30.\n\nLunch \u0001\u0002\u0003\u0004 is \u0005.\n\nDinner is at 18:30.\n`;
    expect(await reader.read('part.txt', damaged)).toMatchObject({
      kind: 'read',
      text: 'Breakfast is at 07:30.\nDinner is at 18:30.',
      warnings: ['Some of its text is damaged and was left out. Look whether it was saved whole.'],
    });
  });

  it('but a bullet of a symbol font does no harm', async () => {
    expect(await reader.read('bullet.txt', '\uF0B7 Bring your passport.')).toMatchObject({ kind: 'read' });
  });
});
