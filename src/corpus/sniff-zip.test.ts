import { describe, expect, it } from 'vitest';
import { sampleEpub } from './loaders/test-epub.ts';
import { makeOdf, makeZip, sampleOdp, sampleOds, sampleOdt } from './loaders/test-odf.ts';
import { sniffZip } from './sniff-zip.ts';
import { readWell, skipReason } from './test-corpus.ts';

const untyped = (kind: 'text' | 'presentation' | 'spreadsheet') =>
  makeOdf(kind, { body: '<x/>', parts: { mimetype: undefined } });

describe('sniffZip', () => {
  it.each([
    ['odt', sampleOdt()],
    ['odp', sampleOdp()],
    ['ods', sampleOds()],
    ['epub', sampleEpub()],
    ['odt', untyped('text')],
    ['odp', untyped('presentation')],
    ['ods', untyped('spreadsheet')],
    ['odt', makeZip({ mimetype: 'application/vnd.oasis.opendocument.text-template\n', 'content.xml': '' })],
    ['zip', makeZip({ mimetype: 'application/vnd.oasis.opendocument.graphics', 'content.xml': '<a/>' })],
    ['epub', makeZip({ 'META-INF/container.xml': '' })],
    ['docx', makeZip({ 'word/document.xml': '' })],
    ['zip', makeZip({ 'notes.txt': 'text' })],
  ])('knows %s', async (content, bytes) => {
    expect(await sniffZip(bytes)).toBe(content);
  });
});

describe('readDocument', () => {
  it.each([
    ['a.odt', sampleOdt(), 'Guide for guests'],
    ['a.odp', sampleOdp(), 'Welcome'],
    ['bus-times.ods', sampleOds(), 'Bus times'],
    ['a.epub', sampleEpub(), 'Handbook of the visit'],
  ])('reads %s', async (path, bytes, title) => {
    const { document, passages } = await readWell(path, bytes);
    expect(document).toMatchObject({ title, language: 'en' });
    expect(passages.length).toBeGreaterThan(0);
  });

  it.each<[string, Uint8Array, RegExp]>([
    ['a.odt', sampleOds(), /it is an OpenDocument spreadsheet \(\.ods\)\. Give it/],
    ['a.docx', sampleOdt(), /it is an OpenDocument text \(\.odt\)/],
    ['a.epub', sampleOdp(), /it is an OpenDocument presentation/],
    ['a.ods', sampleEpub(), /it is an e-book \(\.epub\)/],
    ['a.odt', makeOdf('text', { body: '' }), /holds no text, perhaps only pictures/],
    ['a.odt', sampleOdt().subarray(0, 700), /cut short or damaged/],
  ])('refuses %s of another kind, empty or cut', async (path, bytes, advice) => {
    expect(await skipReason(path, bytes)).toMatch(advice);
  });
});
