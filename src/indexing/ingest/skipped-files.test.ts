import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { createTextAnalyser } from '../features/analyse-text.ts';
import { createConceptMatcher } from '../glossary/concept-matcher.ts';
import { readCurrentManifest } from '../store/read-version.ts';
import { createMemoryCache, ingestOptions } from '../test-ingest.ts';
import { ingest } from './ingest.ts';

it('a skipped file keeps its reason from version to version, so that it can be told in any language', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dragoman-skipped-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const corpusDir = join(folder, 'corpus');
  await mkdir(corpusDir);
  const analyse = createTextAnalyser(createConceptMatcher({ entries: [], hash: 'test' }));
  const embedder = { name: 'builtin', analyse, glossaryHash: 'test' };
  const cache = createMemoryCache();
  const publish = async (text: string) => {
    await writeFile(join(corpusDir, 'gym.md'), text);
    await ingest(ingestOptions({ corpusDir, dataDir: folder, embedder, cache }));
    return await readCurrentManifest(folder);
  };
  await writeFile(join(corpusDir, 'letter.doc'), 'Dear all');
  const told = { code: 'old-kind', details: { kind: '.doc', better: '.docx, .pdf' } };
  const skipped = [{ file: 'letter.doc', told }];
  expect(await publish('The gym is on floor 4.')).toMatchObject({ version: 1, skipped });
  expect(await publish('The gym is on floor 5.')).toMatchObject({ version: 2, skipped });
});
