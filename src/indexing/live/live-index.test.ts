import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createLogger } from '../../shared/logger.ts';
import { createEmbedder } from '../embeddings/create-embeddings.ts';
import { createTextAnalyser } from '../features/analyse-text.ts';
import { createConceptMatcher } from '../glossary/concept-matcher.ts';
import { ingest } from '../ingest/ingest.ts';
import { ingestOptions } from '../test-ingest.ts';
import { openLiveIndex, type RefusedVersion } from './live-index.ts';

const analyse = createTextAnalyser(createConceptMatcher({ entries: [], hash: 'test' }));
const embedder = { name: 'builtin', analyse, glossaryHash: 'test' };

let folder = '';
let refused: RefusedVersion[] = [];
const publish = async (text: string) => {
  await writeFile(join(folder, 'corpus', 'bus.md'), text);
  await ingest(ingestOptions({ corpusDir: join(folder, 'corpus'), dataDir: folder, embedder }));
};
const damage = (version: string) =>
  writeFile(join(folder, 'index', version, 's00', 'passages.jsonl'), 'damaged');
const open = async () =>
  openLiveIndex({
    dataDir: folder,
    embedder: await createEmbedder(embedder),
    logger: createLogger({ level: 'silent' }),
    onRefused: (version) => refused.push(version),
  });

beforeEach(async () => {
  refused = [];
  folder = await mkdtemp(join(tmpdir(), 'dragoman-live-'));
  await mkdir(join(folder, 'corpus'));
  await publish('Bus 2 leaves at 08:00.');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it('takes up what is published, and leaves what was taken before as it is', async () => {
  const live = await open();
  const before = live.index();
  await publish('Bus 2 leaves at 08:15.');
  expect(live.index()).toBe(before);
  await live.refresh();
  expect(live.index().passages.map(({ text }) => text)).toEqual(['Bus 2 leaves at 08:15.']);
  expect(before.passages.map(({ text }) => text)).toEqual(['Bus 2 leaves at 08:00.']);
});

it('takes over the segments that did not change', async () => {
  const live = await open();
  const [segment] = live.index().segments;
  // A skipped file makes a new version without changing a document.
  await writeFile(join(folder, 'corpus', 'broken.pdf'), 'no PDF');
  await publish('Bus 2 leaves at 08:00.');
  await live.refresh();
  expect(live.index().manifest.version).toBe(2);
  expect(live.index().segments[0]).toBe(segment);
});

it('refuses a damaged version once, serves the last good one, and takes up the next', async () => {
  const live = await open();
  await publish('Bus 2 leaves at 08:15.');
  await damage('v000002');
  await live.refresh();
  await live.refresh();
  expect(live.index().manifest.version).toBe(1);
  expect(refused).toHaveLength(1);
  expect(refused).toMatchObject([
    { version: 2, serving: 1, reason: expect.stringMatching(/is damaged/) as string },
  ]);
  await publish('Bus 2 leaves at 08:30.');
  await live.refresh();
  expect(live.index().manifest.version).toBe(3);
});

it('opens the newest version that is whole, and says so', async () => {
  await publish('Bus 2 leaves at 08:15.');
  await damage('v000002');
  expect((await open()).index().manifest.version).toBe(1);
  expect(refused).toMatchObject([{ version: 2, serving: 1 }]);
});

it('says what to run when there is nothing that can be served', async () => {
  await damage('v000001');
  await expect(open()).rejects.toThrow(/is damaged. Run: npm run ingest -- --force/);
});

it('goes on serving when the file that names the version is damaged', async () => {
  const live = await open();
  await writeFile(join(folder, 'index', 'current'), 'nonsense');
  await live.refresh();
  expect(live.index().manifest.version).toBe(1);
  expect(refused).toMatchObject([{ serving: 1, reason: expect.stringMatching(/does not name/) as string }]);
});
