import { mkdir, mkdtemp, readdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createEmbedder } from '../embeddings/create-embeddings.ts';
import { createTextAnalyser } from '../features/analyse-text.ts';
import { createConceptMatcher } from '../glossary/concept-matcher.ts';
import { loadCurrentIndex } from '../store/load-index.ts';
import { readCurrentManifest } from '../store/read-version.ts';
import { createMemoryCache, ingestOptions } from '../test-ingest.ts';
import { ingest } from './ingest.ts';

const analyse = createTextAnalyser(createConceptMatcher({ entries: [], hash: 'test' }));
const embedder = { name: 'builtin', analyse, glossaryHash: 'test' };

let folder = '';
let corpusDir = '';
let cache = createMemoryCache();
const run = (force = false) => ingest(ingestOptions({ corpusDir, dataDir: folder, embedder, cache, force }));
const write = (name: string, text: string) => writeFile(join(corpusDir, name), text);
const manifest = async () => {
  const current = await readCurrentManifest(folder);
  if (!current) throw new Error('nothing was published');
  return current;
};
/** How many texts were embedded since the last call. */
const embedded = () => cache.added.splice(0).length;

/** Documents of three passages each, large enough together for several segments. */
const documentText = (number: number) =>
  `# Hall ${number}\n\n## Morning\n\nRoom ${number} opens at 08:00.\n\n## Noon\n\nLunch ${number} is at 12:30.\n\n## Evening\n\nBus ${number} leaves at 18:15.\n`;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dragoman-ingest-'));
  corpusDir = join(folder, 'corpus');
  cache = createMemoryCache();
  await mkdir(corpusDir);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('ingestion of what changed', () => {
  beforeEach(async () => {
    for (let number = 0; number < 12; number += 1) await write(`hall-${number}.md`, documentText(number));
    await run();
    embedded();
  });

  it('does nothing when nothing changed, and nothing when a file is touched', async () => {
    await utimes(join(corpusDir, 'hall-3.md'), new Date(), new Date(0));
    expect(await run()).toMatchObject({ version: 1, added: 0, changed: 0, removed: 0, unchanged: 12 });
    expect(embedded()).toBe(0);
  });

  it('embeds a changed paragraph alone', async () => {
    await write('hall-3.md', documentText(3).replace('12:30', '13:00'));
    expect(await run()).toMatchObject({ version: 2, changed: 1, unchanged: 11 });
    expect(embedded()).toBe(1);
    const index = await loadCurrentIndex(folder, await createEmbedder(embedder));
    expect(index.passages.filter(({ text }) => text.includes('Lunch 3')).map(({ text }) => text)).toEqual([
      'Lunch 3 is at 13:00.',
    ]);
  });

  it('embeds nothing when a document moves, and tells its new place', async () => {
    await mkdir(join(corpusDir, 'moved'));
    await rename(join(corpusDir, 'hall-3.md'), join(corpusDir, 'moved', 'hall-three.md'));
    expect(await run()).toMatchObject({ version: 2, added: 1, removed: 1 });
    expect(embedded()).toBe(0);
    expect((await manifest()).changes).toEqual({
      added: ['moved/hall-three.md'],
      changed: [],
      removed: ['hall-3.md'],
    });
  });

  it('embeds nothing when everything is read again', async () => {
    expect(await run(true)).toMatchObject({ version: 2, unchanged: 12 });
    expect(embedded()).toBe(0);
  });

  it('leaves no trace of a removed document in the version in force and in the cache', async () => {
    await rm(join(corpusDir, 'hall-3.md'));
    expect(await run()).toMatchObject({ removed: 1, passages: 33 });
    const index = await loadCurrentIndex(folder, await createEmbedder(embedder));
    expect([...index.documents.keys()]).not.toContain('hall-3.md');
    expect(index.keywords.own.size).toBe(33);
    expect(index.passages.some(({ text }) => /Lunch 3 /.test(text))).toBe(false);
    expect(cache.size()).toBe(33);
    for (const segment of (await manifest()).segments) {
      const bytes = await readFile(join(folder, 'index', segment.folder, 'passages.jsonl'), 'utf8');
      expect(bytes).not.toContain('Lunch 3 ');
    }
  });

  it('keeps five versions, and of the others neither segments nor originals', async () => {
    for (let round = 0; round < 7; round += 1) {
      await write('hall-3.md', documentText(3).replace('12:30', `13:0${round}`));
      await run();
    }
    expect((await readFile(join(folder, 'index', 'current'), 'utf8')).trim().split('\n')).toEqual([
      'v000008',
      'v000007',
      'v000006',
      'v000005',
      'v000004',
    ]);
    const manifests = (await readdir(join(folder, 'index'))).filter((name) => name.startsWith('v'));
    expect(manifests.sort()).toEqual(['v000004', 'v000005', 'v000006', 'v000007', 'v000008']);
    expect(await readdir(join(folder, 'originals'))).toHaveLength(11 + 5);
  });

  it('reads everything again when a file of the index is damaged', async () => {
    const [segment] = (await manifest()).segments;
    await writeFile(join(folder, 'index', segment?.folder ?? '', 'passages.jsonl'), 'damaged');
    await write('hall-3.md', documentText(3).replace('12:30', '13:00'));
    expect(await run()).toMatchObject({ version: 2, changed: 1, passages: 36 });
    await loadCurrentIndex(folder, await createEmbedder(embedder));
  });
});

describe('a version of several segments', () => {
  it('shares those in which nothing changed with the version before', async () => {
    const sections = Array.from({ length: 400 }, (_, number) => `## Part ${number}\n\nIt is ${number}.\n`);
    for (let number = 0; number < 8; number += 1)
      await write(`long-${number}.md`, `# Long ${number}\n\n${sections.join('\n')}`);
    await run();
    const before = await manifest();
    expect(before.buckets).toBe(2);
    await write('long-3.md', `# Long 3\n\n${sections.join('\n').replace('It is 7.', 'It is seven.')}`);
    await run();
    const after = await manifest();
    const folders = after.segments.map((segment) => segment.folder.slice(0, 7)).sort();
    expect(folders).toEqual(['v000001', 'v000002']);
    const index = await loadCurrentIndex(folder, await createEmbedder(embedder));
    expect(index.passages).toHaveLength(3200);
    expect(index.keywords.own.postings('seven').passages).toHaveLength(1);
  });
});
