import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLogger } from '../../shared/logger.ts';
import { createEmbedder, type Embedder, type EmbedderOptions } from '../embeddings/create-embeddings.ts';
import { createTextAnalyser } from '../features/analyse-text.ts';
import { ingest } from '../ingest/ingest.ts';
import { loadCurrentIndex } from '../store/load-index.ts';
import type { LoadedIndex } from '../store/loaded-index.ts';
import { createMemoryCache, ingestOptions } from '../test-ingest.ts';
import type { AnnouncedText } from './announced-text.ts';
import { createSearchedIndex } from './searched-index.ts';

const analyse = createTextAnalyser(() => []);
const options: EmbedderOptions = { name: 'builtin', analyse, glossaryHash: 'test' };
const saying = (id: number, text: string): AnnouncedText => ({
  ...{ id, texts: [{ language: 'en', text }], audience: 'all', sentAt: id },
});
const BUS = saying(1, 'Bus 2 leaves at 08:45.');
const DINNER = saying(2, 'Dinner is at eight.');

let folder = '';
let embedder: Embedder;
let index: LoadedIndex;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dragoman-announced-'));
  await mkdir(join(folder, 'corpus'));
  await writeFile(join(folder, 'corpus', 'bus.md'), 'The bus leaves at 08:15.\n');
  await ingest(ingestOptions({ corpusDir: join(folder, 'corpus'), dataDir: folder, embedder: options }));
  embedder = await createEmbedder(options);
  index = await loadCurrentIndex(folder, embedder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function searchedIndex(given: { embedder?: Embedder; live?: () => LoadedIndex } = {}) {
  const cache = createMemoryCache();
  const logger = createLogger({ level: 'silent' });
  const { live = () => index } = given;
  return {
    cache,
    ...createSearchedIndex({ embedder, ...given, live: { index: live }, analyse, cache, logger }),
  };
}
const textsOf = ({ passages }: LoadedIndex) => passages.map(({ text }) => text);

describe('what is searched', () => {
  it('is the version itself until something is announced, and once all is recalled', async () => {
    const { searched, announce } = searchedIndex();
    expect(searched()).toBe(index);
    await announce([BUS]);
    expect(textsOf(searched())).toEqual(['The bus leaves at 08:15.', 'Bus 2 leaves at 08:45.']);
    await announce([]);
    expect(searched()).toBe(index);
  });

  it('finds announcements by words and vectors, with no say in how rare a word is', async () => {
    const { searched, announce } = searchedIndex();
    await announce([BUS, DINNER]);
    const { keywords, vectors, documents } = searched();
    expect([...keywords.own.postings('bus').passages]).toEqual([0, 1]);
    expect(keywords.own.postings('bus').holders).toBe(1);
    expect([keywords.own.size, keywords.own.counted]).toEqual([3, 1]);
    expect(keywords.own.averageLength).toBe(index.keywords.own.averageLength);
    const query = await embedder.embeddings.embedQuery('Dinner is at eight.');
    const found = await vectors.search(query, 1, () => true);
    expect(found[0]?.passage).toBe(2);
    // The nearest document is among the neighbours all the same.
    expect(found.map(({ passage }) => passage)).toContain(0);
    expect([...documents.keys()]).toEqual(['bus.md', 'announcement:1', 'announcement:2']);
  });

  it('stays as it is for a question under way, and follows the version in force', async () => {
    let live = index;
    const { searched, announce } = searchedIndex({ live: () => live });
    await announce([BUS]);
    const before = searched();
    expect(searched()).toBe(before);
    await announce([DINNER]);
    expect(textsOf(before)).toContain('Bus 2 leaves at 08:45.');
    live = { ...index, passages: [...index.passages] };
    expect(textsOf(searched())).toEqual(['The bus leaves at 08:15.', 'Dinner is at eight.']);
  });

  it('works out anew only what is new', async () => {
    const { cache, announce } = searchedIndex();
    await announce([BUS]);
    await announce([BUS, DINNER]);
    await announce([DINNER, { ...BUS, audience: 'role:staff' }]);
    expect(cache.added).toHaveLength(2);
  });
});

describe('an embedder that is slow or broken', () => {
  it('keeps no announcement from being found by its words, nor one from being recalled', async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const slow = await createEmbedder(options);
    const embed = slow.embeddings.embedDocuments.bind(slow.embeddings);
    slow.embeddings.embedDocuments = async (texts) => {
      await held;
      return embed(texts);
    };
    const { searched, announce } = searchedIndex({ embedder: slow });
    const first = announce([BUS]);
    await expect.poll(() => textsOf(searched())).toContain('Bus 2 leaves at 08:45.');
    const second = announce([]);
    expect(searched()).toBe(index);
    release();
    await Promise.all([first, second]);
    expect(searched()).toBe(index);
  });

  it('is asked again at the next change', async () => {
    const broken = await createEmbedder(options);
    const embed = broken.embeddings.embedDocuments.bind(broken.embeddings);
    broken.embeddings.embedDocuments = () => Promise.reject(new Error('down'));
    const { searched, announce, cache } = searchedIndex({ embedder: broken });
    await announce([BUS]);
    expect([...searched().keywords.own.postings('bus').passages]).toEqual([0, 1]);
    expect(cache.added).toEqual([]);
    broken.embeddings.embedDocuments = embed;
    await announce([BUS]);
    expect(cache.added).toHaveLength(1);
  });
});
