import { Document, Packer, Paragraph } from 'docx';
import { describe, expect, it } from 'vitest';
import { makePdf } from './loaders/test-pdf.ts';
import { readDocument } from './read-document.ts';
import { readWell, skipReason } from './test-corpus.ts';
import { encode } from './test-encode.ts';

const makeDocx = (text: string) =>
  Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph(text)] }] }));
const oleHeader = Buffer.from([
  0xd0,
  0xcf,
  0x11,
  0xe0,
  0xa1,
  0xb1,
  0x1a,
  0xe1,
  ...Array<number>(600).fill(0),
]);

describe('readDocument', () => {
  it('reads a document with what its front matter and sidecar say; the front matter counts first', async () => {
    const { document, passages, text, warnings } = await readWell(
      'practical/hotel.md',
      '---\ntitle: Your hotel\nvalid-until: 2022-09-23\n---\n# Hotel\n\nCheck-in is at 14:00.\n',
      { 'practical/hotel.meta.yaml': 'title: Not this\naudience: cohort:bus 1\nlangauge: ru\n' },
    );
    expect(document).toMatchObject({
      path: 'practical/hotel.md',
      title: 'Your hotel',
      language: 'en',
      audience: 'cohort:bus 1',
      validUntil: Date.UTC(2022, 8, 23, 15) - 1,
      sample: false,
    });
    expect(document.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(warnings).toEqual([expect.stringContaining('"langauge" in hotel.meta.yaml')]);
    expect(text).toBe('Hotel\nCheck-in is at 14:00.');
    expect(passages).toEqual([
      {
        id: 'practical/hotel.md#1',
        document: 'practical/hotel.md',
        text: 'Check-in is at 14:00.',
        place: { headings: ['Hotel'] },
        start: 6,
        end: 27,
      },
    ]);
  });

  it.each([
    ['a.md', 'Intro.\n\n# Where to eat\n\nHere.', 'Where to eat'],
    ['bus-times_2022.csv', 'Bus,From\n1,Hotel', 'Bus times 2022'],
    ['b.txt', 'Just words', 'B'],
  ])('finds a title for %s', async (path, content, title) => {
    expect((await readWell(path, content)).document.title).toBe(title);
  });

  it('detects the language unless it is given', async () => {
    const text = 'Автобус қашан жүреді? Таңғы ас сағат жетіде.';
    expect((await readWell('a.txt', text)).document.language).toBe('kk');
    expect((await readWell('a.txt', text, { 'a.txt.meta.yaml': 'language: ru' })).document.language).toBe(
      'ru',
    );
  });

  it('reads texts, tables and sidecars in other encodings, and says so', async () => {
    const korean = encode('버스,시간\n2번,8시 15분\n', 'euc-kr');
    const { text, warnings } = await readWell('a.csv', korean, { 'a.meta.yaml': encode('title: Автобус', 'windows-1251') });
    expect(text).toBe('버스: 2번 · 시간: 8시 15분');
    expect(warnings).toEqual([
      expect.stringMatching(/^a\.meta\.yaml beside it: .*windows-1251/),
      expect.stringContaining('CP949'),
    ]);
    const wide = Buffer.from('Обед в 12:30.', 'utf16le');
    expect((await readWell('a.txt', wide)).text).toBe('Обед в 12:30.');
  });

  it('drops invisible characters from what it reads', async () => {
    const { passages } = await readWell('a.md', 'Pass\u200Bword\u00AD is \u202Esafe\u{E0041}.');
    expect(passages[0]?.text).toBe('Password is safe.');
  });
});

describe('readDocument skips with a reason', () => {
  it.each<[string, string, string | Uint8Array, RegExp]>([
    ['an empty file', 'a.pdf', '', /empty \(0 bytes\)\. Copy/],
    ['spaces only', 'a.txt', ' \n\t\n', /no text\. Write/],
    ['an unknown kind', 'a.xyz', 'x', /kind \.xyz are not read\. Use \.md, /],
    ['no extension', 'LICENSE', 'x', /no extension/],
    ['an old format', 'a.doc', oleHeader, /\.doc are not read\. Save it as \.docx/],
    ['an Office file with a password', 'a.docx', oleHeader, /password.*save it as \.docx/],
    [
      'an encrypted Office file',
      'a.xlsx',
      Buffer.concat([oleHeader, Buffer.from('EncryptedPackage', 'utf16le')]),
      /protected by a password\. Open it, take the password off/,
    ],
    [
      'a PDF named .docx',
      'a.docx',
      makePdf([[{ text: 'x', y: 1 }]]),
      /ends in \.docx, but it is a PDF\. Give it/,
    ],
    [
      'a picture named .pdf',
      'a.pdf',
      Buffer.from('\x89PNG\r\n', 'latin1'),
      /ends in \.pdf, but it is a picture/,
    ],
    ['text named .xlsx', 'a.xlsx', 'a,b', /is plain text/],
    ['zeros named .md', 'a.md', new Uint8Array(50), /no kind of document known/],
    ['a PDF without text', 'a.pdf', makePdf([[]]), /no text, perhaps only pictures of pages/],
    [
      'a PDF cut short',
      'a.pdf',
      makePdf([[{ text: 'x', y: 1 }]]).subarray(0, 300),
      /cut short: the end of the PDF/,
    ],
    ['a broken PDF', 'a.pdf', '%PDF-1.4\nnonsense\nstartxref\n0\n%%EOF', /cut short or damaged/],
    ['front matter without end', 'a.md', '---\ntitle: A\n', /front matter.*no end/],
    ['a faulty line', 'a.md', '---\ntitle: A\naudience: [\n---\nx', /^Line [34] of its front matter/],
    ['a faulty value', 'a.md', '---\nlanguage: xx\n---\nx', /"language" in its front matter is "xx"/],
  ])('%s', async (_, path, content, reason) => {
    expect(await skipReason(path, content)).toMatch(reason);
  });

  it('a faulty sidecar, by its name', async () => {
    expect(await skipReason('a.csv', 'x,y', { 'a.meta.yaml': 'valid-from: soon' })).toMatch(
      /"valid-from" in a\.meta\.yaml/,
    );
  });

  it('a Word document cut short or named .pptx', async () => {
    const docx = await makeDocx('Hello');
    expect(await skipReason('a.docx', docx.subarray(0, docx.length / 2))).toMatch(
      /cut short or damaged\. Copy/,
    );
    expect(await skipReason('a.pptx', docx)).toMatch(/it is a Word document \(\.docx\)/);
  });

  it('a PDF with a password', async () => {
    // An encryption dictionary whose user key fits no empty password.
    const key = `<${'41'.repeat(32)}>`;
    const encrypt = `/Encrypt << /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -4 >> /ID [<00> <00>]`;
    const source = Buffer.from(makePdf([[{ text: 'secret', y: 700 }]])).toString('latin1');
    const pdf = Buffer.from(source.replace('/Root 1 0 R', `/Root 1 0 R ${encrypt}`), 'latin1');
    expect(await skipReason('a.pdf', pdf)).toBe('It is protected by a password. Save it without one.');
  });

  it('what the listing could not read, is too large or has gone', async () => {
    const file = { path: 'a.md', absolutePath: '/nowhere/a.md', size: 1, modified: 0, hash: '' };
    const reason = async (change: object) => {
      const outcome = await readDocument({ ...file, ...change }, { timeZone: 'UTC' });
      return outcome.kind === 'skipped' ? outcome.reason : 'read';
    };
    expect(await reason({ problem: 'Permission denied.' })).toBe('Permission denied.');
    expect(await reason({ size: 60 * 1024 * 1024 })).toMatch(/larger than 50 MB/);
    expect(await reason({})).toMatch(/disappeared/);
  });
});
