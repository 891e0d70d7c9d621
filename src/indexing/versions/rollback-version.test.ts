import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLogger } from '../../shared/logger.ts';
import { createTextAnalyser } from '../features/analyse-text.ts';
import { createConceptMatcher } from '../glossary/concept-matcher.ts';
import { ingest } from '../ingest/ingest.ts';
import { readPublished } from '../store/read-version.ts';
import { ingestOptions } from '../test-ingest.ts';
import { diffVersions, listVersions } from './list-versions.ts';
import { writeJournal } from './rollback-journal.ts';
import { finishRollback, rollbackVersion } from './rollback-version.ts';

const analyse = createTextAnalyser(createConceptMatcher({ entries: [], hash: 'test' }));
const embedder = { name: 'builtin', analyse, glossaryHash: 'test' };
const logger = createLogger({ level: 'silent' });

let folder = '';
let corpusDir = '';
const run = () => ingest(ingestOptions({ corpusDir, dataDir: folder, embedder }));
const write = (name: string, text: string) => writeFile(join(corpusDir, name), text);
const read = (name: string) => readFile(join(corpusDir, name), 'utf8');
const back = (version: number) => rollbackVersion({ corpusDir, dataDir: folder, version, logger });

/** Version 1: breakfast at 07:30 and a pool. Version 2: breakfast at 08:00 for staff only, no pool, a sauna. */
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dragoman-rollback-'));
  corpusDir = join(folder, 'corpus');
  await mkdir(corpusDir);
  await write('breakfast.txt', 'Breakfast is at 07:30.');
  await write('pool.md', 'The pool opens at 10:00.');
  await run();
  await write('breakfast.txt', 'Breakfast is at 08:00.');
  await write('breakfast.txt.meta.yaml', 'audience: role:staff');
  await rm(join(corpusDir, 'pool.md'));
  await mkdir(join(corpusDir, 'sub'));
  await write('sub/sauna.md', 'The sauna opens at 19:00.');
  await run();
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function isAsInVersionOne(): Promise<void> {
  expect(await readPublished(folder)).toEqual({ inForce: 1, kept: [2, 1] });
  expect(await read('breakfast.txt')).toBe('Breakfast is at 07:30.');
  expect(await read('pool.md')).toBe('The pool opens at 10:00.');
  expect((await readdir(corpusDir)).sort()).toEqual(['breakfast.txt', 'pool.md', 'sub']);
  expect(await readdir(join(corpusDir, 'sub'))).toEqual([]);
  // The folder is the truth: there is nothing left to ingest.
  expect(await run()).toMatchObject({ version: 1, added: 0, changed: 0, removed: 0 });
}

async function isAsInVersionTwo(): Promise<void> {
  expect(await readPublished(folder)).toEqual({ inForce: 2, kept: [2, 1] });
  expect(await read('breakfast.txt')).toBe('Breakfast is at 08:00.');
  expect(await read('breakfast.txt.meta.yaml')).toBe('audience: role:staff');
  expect(await read('sub/sauna.md')).toBe('The sauna opens at 19:00.');
  expect(await run()).toMatchObject({ version: 2 });
}

describe('going back to an earlier version', () => {
  it('puts the version in force and its documents into the folder, sidecars too, and forward again', async () => {
    expect(await back(1)).toMatchObject({ version: 1 });
    await isAsInVersionOne();
    await back(2);
    await isAsInVersionTwo();
  });

  it('tells what differs, and which versions there are', async () => {
    expect(await diffVersions(folder, 2, 1)).toEqual({
      added: ['pool.md'],
      changed: ['breakfast.txt'],
      removed: ['sub/sauna.md'],
    });
    expect((await listVersions(folder)).map(({ manifest, inForce }) => [manifest.version, inForce])).toEqual([
      [2, true],
      [1, false],
    ]);
  });

  it('gives the next version a number of its own', async () => {
    await back(1);
    await write('gym.md', 'The gym is on floor 4.');
    expect(await run()).toMatchObject({ version: 3, added: 1 });
    expect(await readPublished(folder)).toEqual({ inForce: 3, kept: [3, 2, 1] });
  });

  it('keeps the time of a file, so that its answers show their old date', async () => {
    const [one] = (await listVersions(folder)).slice(-1);
    const updated = one?.manifest.documents.find(({ path }) => path === 'pool.md')?.updated;
    await back(1);
    expect(Math.trunc((await stat(join(corpusDir, 'pool.md'))).mtimeMs)).toBe(updated);
  });

  it.each([3, 77])('refuses version %i, which is not there', async (version) => {
    await expect(back(version)).rejects.toThrow(/no version.*Kept are: 2, 1/);
    await isAsInVersionTwo();
  });

  it('loses nothing that no version holds yet', async () => {
    await write('breakfast.txt', 'Breakfast is at 09:00, written a moment ago.');
    await expect(back(1)).rejects.toThrow(/breakfast\.txt.*changed since the last ingestion/);
    expect(await read('breakfast.txt')).toMatch(/09:00/);
  });

  it('refuses a damaged version and one whose documents were not kept', async () => {
    await writeFile(join(folder, 'index', 'v000001', 's00', 'vectors.f32'), 'damaged');
    await expect(back(1)).rejects.toThrow(/vectors\.f32 is damaged/);
    await isAsInVersionTwo();
    await run();
    await rm(join(folder, 'originals'), { recursive: true });
    await expect(back(1)).rejects.toThrow(/damaged|missing/);
    await isAsInVersionTwo();
  });

  it('puts everything back when a file cannot be written', async () => {
    // Where the pool's file has to go stands a folder.
    await mkdir(join(corpusDir, 'pool.md', 'inside'), { recursive: true });
    await expect(back(1)).rejects.toThrow();
    await rm(join(corpusDir, 'pool.md'), { recursive: true });
    await isAsInVersionTwo();
  });

  it('is carried through at the next start when it was interrupted', async () => {
    await writeJournal(folder, { from: 2, to: 1 });
    await write('pool.md', 'The pool opens at 10:00.');
    await finishRollback({ corpusDir, dataDir: folder, logger });
    await isAsInVersionOne();
    await finishRollback({ corpusDir, dataDir: folder, logger });
    await isAsInVersionOne();
  });
});
