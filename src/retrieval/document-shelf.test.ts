import { describe, expect, it } from 'vitest';
import type { CorpusDocument } from '../corpus/document.ts';
import { createDocumentShelf } from './document-shelf.ts';

const NOW = Date.UTC(2022, 8, 20);
const PARTICIPANT = { role: 'participant', cohorts: [] } as const;
const TEXTS = ['The pool is open until 21:40. Towels are there.', 'Monday · 08:15\nTuesday · 09:30'];

const POOL: CorpusDocument = {
  ...{ path: 'pool.md', title: 'Pool', language: 'en', audience: 'all' },
  ...{ sample: false, updated: 0, hash: 'hash' },
};

function shelfOf(document: CorpusDocument, texts = TEXTS) {
  const passages = texts.map((text, index) => ({
    ...{ id: `${document.path}#${index + 1}`, document: document.path, text },
    ...{ place: { headings: [] }, start: 0, end: text.length },
  }));
  return createDocumentShelf({
    index: () => ({ documents: new Map([[document.path, document]]), passages }),
    corpusDir: 'nowhere',
    clock: { now: () => NOW },
  });
}

describe('what was quoted from a document', () => {
  const stillSays = (quote: string, document = POOL, texts = TEXTS) =>
    shelfOf(document, texts).stillSays({ document: 'pool.md', quote }, PARTICIPANT);

  it('stands while each of its lines is there', () => {
    expect(stillSays('The pool is open until 21:40.')).toBe(true);
    expect(stillSays('Towels are there.\nTuesday · 09:30')).toBe(true);
  });

  it('no longer stands when a line of it is another now, or the document is gone', () => {
    expect(stillSays('The pool is open until 20:50.')).toBe(false);
    expect(stillSays('Monday · 08:15\nTuesday · 09:45')).toBe(false);
    expect(stillSays('Towels are there.', POOL, [])).toBe(false);
    expect(stillSays('Towels are there.', { ...POOL, path: 'other.md' })).toBe(false);
  });

  it('stands in an announcement as long as that is searched, though it is no document to be opened', async () => {
    const announced = { ...POOL, path: 'announcement:3', announced: { id: 3, at: 0 } };
    const text = 'The pool is closed today.';
    const passage = { id: 'announcement:3#1', document: 'announcement:3', text };
    const passages = [{ ...passage, place: { headings: [] }, start: 0, end: text.length }];
    const shelf = createDocumentShelf({
      index: () => ({ documents: new Map([[POOL.path, POOL]]), passages: [] }),
      searched: () => ({ documents: new Map([[announced.path, announced]]), passages }),
      corpusDir: 'nowhere',
      clock: { now: () => NOW },
    });
    expect(shelf.stillSays({ document: 'announcement:3', quote: text }, PARTICIPANT)).toBe(true);
    expect(shelf.stillSays({ document: 'announcement:4', quote: text }, PARTICIPANT)).toBe(false);
    expect((await shelf.list(PARTICIPANT)).map(({ path }) => path)).toEqual(['pool.md']);
    expect(await shelf.open('announcement:3', PARTICIPANT)).toEqual({ kind: 'missing' });
  });

  it('is not for people who may no longer read it', () => {
    expect(stillSays('Towels are there.', { ...POOL, audience: 'role:staff' })).toBe(false);
    expect(stillSays('Towels are there.', { ...POOL, validUntil: NOW - 1 })).toBe(false);
  });
});
