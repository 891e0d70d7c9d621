import { describe, expect, it } from 'vitest';
import type { Block } from '../document.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { loadEpub } from './epub.ts';
import { makeEpub, sampleEpub } from './test-epub.ts';

const shown = (blocks: readonly Block[]) =>
  blocks.map((block) =>
    block.kind === 'row'
      ? `${block.header.join('/')} > ${block.cells.join('|')}`
      : `${block.kind[0]}: ${block.text}`,
  );
const read = async (...pages: string[]) => shown((await loadEpub(makeEpub({ pages }))).blocks);

describe('loadEpub', () => {
  it('reads title, language and its pages in their order, without its table of contents', async () => {
    const { title, language, blocks, warnings } = await loadEpub(sampleEpub());
    expect({ title, language, warnings }).toEqual({ title: 'Handbook of the visit', language: 'en', warnings: [] });
    expect(shown(blocks)).toEqual([
      'h: Arrival',
      'p: The shuttle leaves every hour from gate B.',
      'i: Show your badge.',
      'h: Meals',
      'Meal/Time > Lunch|12:30',
    ]);
  });

  it.each<[string, string, string[]]>([
    ['elements closed at once', '<p id="a"/><p>One<a id="b"/> two<br/>three</p><script src="x.js"/><p>End</p>', ['p: One two\nthree', 'p: End']],
    ['marks of pages and notes', '<p>Free<a epub:type="noteref" href="#n">1</a>.<span epub:type="pagebreak">12</span></p><aside epub:type="footnote" id="n"><p>Until noon.</p></aside>', ['p: Free.', 'p: Until noon.']],
    ['hidden parts and pictures', '<p hidden="hidden">x</p><svg><text>y</text></svg><img src="http://example.org/a.png" alt="z"/><p>A</p>', ['p: A']],
    ['letters of all kinds', '<p>Қош келдіңіз &#8212; 환영합니다</p>', ['p: Қош келдіңіз — 환영합니다']],
  ])('reads %s', async (_, page, expected) => {
    expect(await read(page)).toEqual(expected);
  });

  it.each([
    ['en-GB', 'en'],
    ['KK', 'kk'],
    ['fr', undefined],
    ['', undefined],
  ])('knows the language %s as %s', async (language, expected) => {
    expect((await loadEpub(makeEpub({ pages: ['<p>x</p>'], language }))).language).toBe(expected);
  });

  it('reads each page once and leaves out pictures, contents and what the order does not name', async () => {
    const manifest =
      '<item id="cover" href="cover.svg" media-type="image/svg+xml"/><item id="toc" href="toc.html" media-type="application/xhtml+xml"/><item id="spare" href="spare.html" media-type="application/xhtml+xml"/>';
    const spine =
      '<itemref idref="cover"/><itemref idref="toc"/><itemref idref="p0"/><itemref idref="nothing"/></spine><guide><reference type="toc" href="toc.html#x"/></guide><spine>';
    const parts = { 'OEBPS/toc.html': '<p>Contents</p>', 'OEBPS/spare.html': '<p>Spare</p>' };
    expect(shown((await loadEpub(makeEpub({ pages: ['<p>A</p>'], manifest, spine, parts }))).blocks)).toEqual(['p: A']);
  });

  it('reads one whose fonts alone are locked', async () => {
    const parts = {
      'META-INF/encryption.xml':
        '<encryption><EncryptedData><EncryptionMethod Algorithm="http://www.idpf.org/2008/embedding"/></EncryptedData></encryption>',
    };
    expect((await loadEpub(makeEpub({ pages: ['<p>A</p>'], parts }))).blocks).toHaveLength(1);
  });
});

describe('loadEpub refuses', () => {
  const locked =
    '<encryption xmlns:enc="http://www.w3.org/2001/04/xmlenc#"><enc:EncryptedData><enc:EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes256-cbc"/><enc:CipherData><enc:CipherReference URI="OEBPS/text/p%200.xhtml"/></enc:CipherData></enc:EncryptedData></encryption>';
  const make = (parts: Record<string, string | undefined>) => makeEpub({ pages: ['<p>x</p>'], parts });
  const outside = '<item id="out" href="../../../etc/passwd" media-type="text/html"/>';
  it.each<[string, Uint8Array, RegExp]>([
    ['protection', make({ 'META-INF/encryption.xml': locked }), /protected against copying \(DRM\).*Ask its publisher/],
    ['a missing list', make({ 'OEBPS/book.opf': undefined }), /list of its pages is missing.*\.epub/],
    ['a missing container', make({ 'META-INF/container.xml': undefined }), /list of its pages is missing/],
    ['a missing page', make({ 'OEBPS/text/p 0.xhtml': undefined }), /part 1 is missing/],
    ['a way out of the file', makeEpub({ pages: [], manifest: outside, spine: '<itemref idref="out"/>' }), /part 1 is missing/],
    ['a page without elements', make({ 'OEBPS/text/p 0.xhtml': '<!-- <html > -->' }), /without content/],
    ['deep nesting', makeEpub({ pages: ['<div>'.repeat(3000)] }), /nested more than 500 deep/],
    ['declared entities', make({ 'OEBPS/book.opf': '<!DOCTYPE p [<!ENTITY a "b">]><package/>' }), /document type/],
    ['half a file', sampleEpub().subarray(0, 900), /cut short or damaged/],
  ])('%s', async (_, bytes, advice) => {
    const error: unknown = await loadEpub(bytes).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UnreadableFile);
    expect((error as Error).message).toMatch(advice);
  });
});
