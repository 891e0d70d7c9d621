import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makePdf } from '../src/corpus/loaders/test-pdf.ts';
import { makeZip } from './hostile/make-zip.ts';
import {
  docxParts,
  odfParts,
  pptxParts,
  sheetCell,
  wordParagraph,
  xlsxParts,
} from './hostile/make-office.ts';
import { openReader, type TestReader } from './hostile/open-reader.ts';

const GOOD = '# Breakfast\n\nBreakfast is at 07:30.\n';
const LAUGHS = `<!DOCTYPE x [<!ENTITY a "ha">${Array.from({ length: 12 }, (_, index) => {
  const name = String.fromCharCode(98 + index);
  return `<!ENTITY ${name} "${`&${String.fromCharCode(97 + index)};`.repeat(10)}">`;
}).join('')}]>`;

let reader: TestReader;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader.close());

/** It is refused for this reason, and the same reader goes on reading. */
async function expectRefused(name: string, content: string | Uint8Array, reason: RegExp) {
  const outcome = await reader.read(name, content);
  expect(outcome).toMatchObject({ kind: 'skipped', reason: expect.stringMatching(reason) as string });
  expect(await reader.read('good.md', GOOD)).toMatchObject({ kind: 'read' });
}

/** It is read, and holds this and no more. */
async function expectText(name: string, content: string | Uint8Array, text: string) {
  const outcome = await reader.read(name, content);
  expect(outcome).toMatchObject({ kind: 'read', text });
}

describe('zips', { timeout: 120_000 }, () => {
  const bomb = { content: Buffer.alloc(201 * 1024 * 1024, ' '), checksum: 0 };

  it('that unpack to too much', async () => {
    const zip = makeZip(docxParts({ body: '', more: [{ name: 'word/styles.xml', ...bomb }] }));
    expect(zip.length).toBeLessThan(2_000_000);
    await expectRefused('bomb.docx', zip, /more than 200 MB\. Make its pictures smaller/);
  });

  it('that lie about what they unpack to', async () => {
    const lie = { name: 'word/styles.xml', ...bomb, claimedSize: 100 };
    await expectRefused('lie.docx', makeZip(docxParts({ body: '', more: [lie] })), /damaged\. Copy/);
    const small = { name: 'word/styles.xml', content: 'small', claimedSize: 1_000_000 };
    await expectRefused('lie.docx', makeZip(docxParts({ body: '', more: [small] })), /damaged\. Copy/);
  });

  it('with too many parts, or the same part over and over', async () => {
    const parts = docxParts({ body: wordParagraph('x') });
    await expectRefused('parts.docx', makeZip(parts, { times: 20_000 }), /more than 10000 parts/);
    const large = { name: 'word/large.xml', content: Buffer.alloc(1_000_000) };
    await expectRefused('twice.docx', makeZip([...parts, large], { times: 300 }), /more than 200 MB/);
  });

  it('whose bytes were changed', async () => {
    const zip = Buffer.from(makeZip(docxParts({ body: wordParagraph('Breakfast is at 07:30.') })));
    const at = zip.indexOf('word/document.xml') + 'word/document.xml'.length + 30;
    zip.writeUInt8(zip.readUInt8(at) ^ 4, at);
    await expectRefused('changed.docx', zip, /damaged\. Copy/);
  });

  it('are left alone inside other zips, and names lead nowhere', async () => {
    const more = [
      { name: 'word/embeddings/inner.zip', content: makeZip([{ name: 'x', ...bomb }]) },
      { name: '../../../../tmp/escaped.xml', content: 'escaped' },
      { name: '/tmp/escaped.xml', content: 'escaped' },
    ];
    const zip = makeZip(docxParts({ body: wordParagraph('Breakfast is at 07:30.'), more }));
    await expectText('inner.docx', zip, 'Breakfast is at 07:30.');
  });
});

describe('entities that grow', () => {
  it.each([
    ['docx', makeZip(docxParts({ before: LAUGHS, body: wordParagraph('&m;') }))],
    ['pptx', makeZip(pptxParts({ before: LAUGHS, body: '&m;' }))],
    ['xlsx', makeZip(xlsxParts({ before: LAUGHS, body: `<row r="1">${sheetCell('A1', '&m;')}</row>` }))],
    ['odt', makeZip(odfParts('text', { before: LAUGHS, body: '<text:p>&m;</text:p>' }))],
  ])('in %s', async (extension, content) => {
    await expectRefused(`laughs.${extension}`, content, /document type declaration/);
  });

  it('mean nothing in web pages, and pictures are no documents', async () => {
    await expectText('laughs.html', `${LAUGHS}<html><body><p>Ha &m; ha</p></body></html>`, 'Ha &m; ha');
    await expectRefused('laughs.svg', `${LAUGHS}<svg><text>&m;</text></svg>`, /kind \.svg are not read/);
  });
});

describe('what is nested too deeply', () => {
  const deep = (open: string, close: string, times: number) => open.repeat(times) + close.repeat(times);
  it.each<[string, string | Uint8Array]>([
    ['deep.docx', makeZip(docxParts({ body: deep('<w:sdt>', '</w:sdt>', 100_000) }))],
    ['deep.pptx', makeZip(pptxParts({ body: deep('<a:x>', '</a:x>', 100_000) }))],
    ['deep.odt', makeZip(odfParts('text', { body: deep('<text:span>', '</text:span>', 100_000) }))],
    ['deep.html', deep('<div>', '</div>', 20_000)],
    ['deep.html', '<b>'.repeat(20_000)],
    ['deep.md', `${'>'.repeat(20_000)} quoted\n`],
  ])('%s', async (name, content) => {
    await expectRefused(name, content, /nested/);
  });

  it('in front matter', async () => {
    await expectRefused(
      'deep.md',
      `---\ntitle: ${'['.repeat(100_000)}\n---\nText.\n`,
      /front matter|can't be read/,
    );
  });
});

describe('what is too large', { timeout: 120_000 }, () => {
  it('a PDF of 10,000 pages', async () => {
    const pages = Array.from({ length: 10_000 }, (_, page) => [{ text: `Page ${page}`, y: 700 }]);
    await expectRefused('long.pdf', makePdf(pages), /10000 pages; more than 2000 .* Split it/);
  });

  it('a sheet of a million rows, as xlsx and as csv', async () => {
    const rows = Array.from(
      { length: 1_000_000 },
      (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>7</v></c></row>`,
    );
    await expectRefused('long.xlsx', makeZip(xlsxParts({ body: rows.join('') })), /more than 200000 rows/);
    await expectRefused('long.csv', 'Bus,Time\n2,08:15\n'.repeat(500_000), /more than 200000 rows/);
  });

  it('a sheet of 200 MB', async () => {
    const row = `<row r="1">${sheetCell('A1', 'x'.repeat(900)).repeat(1000)}</row>`;
    const zip = makeZip(xlsxParts({ body: row.repeat(215) }));
    await expectRefused('large.xlsx', zip, /MB of memory|longer than 30 s|200 MB/);
  });

  it('a sheet with one cell in its last corner', async () => {
    const corner = (reference: string) =>
      makeZip(xlsxParts({ body: `<row r="1">${sheetCell(reference, 'x')}</row>` }));
    await expectRefused('far.xlsx', corner('XFD200000'), /200000 rows and 16384 columns apart/);
    await expectRefused('far.xlsx', corner('ZZZZZZZZ9999999999'), /a cell that no sheet has/);
    const repeated = `<table:table><table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="16384"><text:p>x</text:p></table:table-cell></table:table-row></table:table>`;
    await expectRefused(
      'far.ods',
      makeZip(odfParts('spreadsheet', { body: repeated.repeat(3) })),
      /Delete the rows and columns not needed/,
    );
  });

  it('more passages than anybody reads', async () => {
    await expectRefused('long.md', '# Bus\n\nIt leaves.\n\n'.repeat(20_001), /20001 passages.*Split it/);
  });
});
