import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRandom } from '../scripts/benchmark/random.ts';
import { createEmbedder } from '../src/indexing/embeddings/create-embeddings.ts';
import { createTextAnalyser } from '../src/indexing/features/analyse-text.ts';
import { createConceptMatcher } from '../src/indexing/glossary/concept-matcher.ts';
import { readGlossary } from '../src/indexing/glossary/read-glossary.ts';
import { loadCurrentIndex } from '../src/indexing/store/load-index.ts';
import { projectFolder } from '../src/shared/project-folder.ts';

const ROUNDS = 20;
const DOCUMENTS = 40;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dragoman-kill-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('kill -9 during ingestion', () => {
  it(
    `leaves the old index or the new one, in ${ROUNDS} rounds at random moments`,
    { timeout: 240_000 },
    async () => {
      const random = createRandom(20221);
      await writeCorpus(0);
      const whole = await runIngest();
      expect(whole.signal).toBeNull();
      let published = await publishedRound();
      expect(published).toBe(0);
      const outcomes = { old: 0, new: 0 };
      for (let round = 1; round <= ROUNDS; round += 1) {
        await writeCorpus(round);
        // The last third of a run is where it writes and publishes, so half of the rounds end there.
        const share = round % 2 === 0 ? random() : 0.66 + random() * 0.4;
        await runIngest(share * whole.milliseconds);
        const now = await publishedRound();
        expect([published, round]).toContain(now);
        outcomes[now === round ? 'new' : 'old'] += 1;
        published = now;
      }
      expect(outcomes.old).toBeGreaterThan(0);
      await writeCorpus(ROUNDS + 1);
      expect((await runIngest()).code).toBe(0);
      expect(await publishedRound()).toBe(ROUNDS + 1);
      const left = await readdir(join(folder, 'data', 'index'));
      expect(left.filter((name) => !/^(v\d{6}|current)$/.test(name))).toEqual([]);
    },
  );
});

/** Every document of a round names the round, so that a mixture would show. */
async function writeCorpus(round: number): Promise<void> {
  const corpus = join(folder, 'corpus');
  await mkdir(corpus, { recursive: true });
  for (let number = 0; number < DOCUMENTS; number += 1) {
    const text = `# Document ${number}\n\nThis is round ${round}. Bus ${number} leaves at 08:15.\n`;
    await writeFile(join(corpus, `document-${number}.md`), text);
  }
}

function runIngest(
  killAfter?: number,
): Promise<{ code: number | null; signal: string | null; milliseconds: number }> {
  const started = performance.now();
  const script = join(projectFolder('scripts'), 'ingest.ts');
  const args = [
    '--import',
    'tsx',
    script,
    '--corpus',
    join(folder, 'corpus'),
    '--data',
    join(folder, 'data'),
  ];
  const child = spawn(process.execPath, args, { cwd: projectFolder('.'), stdio: 'ignore' });
  const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
  return new Promise((resolve) => {
    child.once('exit', (code, signal) => {
      clearTimeout(timer);
      resolve({ code, signal, milliseconds: performance.now() - started });
    });
  });
}

/** Loads the index as the bot does, checksums and all, and tells of which round all its passages are. */
async function publishedRound(): Promise<number> {
  const glossary = readGlossary(projectFolder('lexicon/glossary'));
  const analyse = createTextAnalyser(createConceptMatcher(glossary));
  const embedder = await createEmbedder({ name: 'builtin', analyse, glossaryHash: glossary.hash });
  const index = await loadCurrentIndex(join(folder, 'data'), embedder);
  const rounds = new Set(index.passages.map(({ text }) => Number(/round (\d+)/.exec(text)?.[1])));
  expect(index.passages).toHaveLength(DOCUMENTS);
  expect(rounds.size).toBe(1);
  return [...rounds][0] ?? -1;
}
