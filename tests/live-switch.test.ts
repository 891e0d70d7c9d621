import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { readConfig } from '../src/config.ts';
import { openDatabase } from '../src/database/open-database.ts';
import { createKnowledge, type Knowledge, type OpenKnowledge } from '../src/knowledge.ts';
import { systemClock } from '../src/shared/clock.ts';
import { createLogger } from '../src/shared/logger.ts';
import { startEmbeddingServer } from './embedding-server.ts';
import { temporaryFolder } from './open-bot.ts';
import { questionAbout, roundsOf, writeRound } from './round-corpus.ts';
import { runScript } from './run-script.ts';

const SWITCHES = 20;
const ASKERS = 20;
/** Every so many rounds another process publishes. */
const FROM_OUTSIDE = 5;
const ASKER = { role: 'participant', cohorts: [] } as const;
const UNTIL_DONE = 180_000;

interface Serving {
  readonly env: Readonly<Record<string, string>>;
  readonly corpusDir: string;
  readonly knowledge: Knowledge;
  readonly open: OpenKnowledge;
}

/**
 * The first round, published and served. The embedder stands outside the process: a question waits for it in its midst, and
 * meanwhile a version can change.
 */
async function serve(): Promise<Serving> {
  const embedder = await startEmbeddingServer();
  const folder = await temporaryFolder();
  const [corpusDir, dataDir] = [join(folder, 'corpus'), join(folder, 'data')];
  await mkdir(corpusDir);
  await writeRound(corpusDir, 1);
  const env = {
    ...{ CORPUS_DIR: corpusDir, DATA_DIR: dataDir, LOG_LEVEL: 'error' },
    ...{ EMBEDDINGS: 'ollama:words', EMBEDDINGS_BASE_URL: embedder.url },
  };
  const logger = createLogger({ level: 'silent' });
  const database = await openDatabase({ dataDir, logger });
  const deps = { logger, clock: systemClock, database: () => Promise.resolve(database) };
  const knowledge = await createKnowledge(readConfig(env), deps);
  onTestFinished(async () => {
    await knowledge.close();
    await database.close();
    await embedder.close();
    await rm(folder, { recursive: true, force: true });
  });
  await ingest(knowledge);
  return { env, corpusDir, knowledge, open: await knowledge.open() };
}

const ingest = (knowledge: Knowledge) =>
  knowledge.ingest({ force: false, by: { kind: 'folder' }, onProgress: () => undefined });

/** Publishes a round, every fifth one by another process, which the running one is not told of. */
async function publish({ env, corpusDir, knowledge }: Serving, round: number): Promise<void> {
  await writeRound(corpusDir, round);
  if (round % FROM_OUTSIDE === 0) {
    const { code, stderr } = await runScript('ingest', { env });
    expect(code, stderr).toBe(0);
  } else await ingest(knowledge);
}

/** What became of one question. */
interface Seen {
  readonly status: string;
  /** The rounds that the answer's quotes name, and those of the evidence for the same question. */
  readonly quoted: readonly number[];
  readonly found: readonly number[];
  /** The versions that were served when it was asked and when it was answered. */
  readonly asked: number;
  readonly answered: number;
}

async function ask({ open }: Serving, text: string): Promise<Seen> {
  const version = () => open.index().manifest.version;
  const asked = version();
  const [answer, { evidence }] = await Promise.all([
    open.answerQuestion({ text, asker: ASKER, history: [] }),
    open.retrieve({ text, language: 'en', reader: ASKER, count: 8 }),
  ]);
  return {
    ...{ status: answer.status, asked, answered: version() },
    quoted: roundsOf(answer.status === 'answered' ? answer.sources.map(({ quote }) => quote) : []),
    found: roundsOf(evidence.map(({ passage }) => passage.text)),
  };
}

it(
  'over a thousand questions during twenty switches: none fails, none mixes versions',
  async () => {
    const serving = await serve();
    const sequences: Seen[][] = Array.from({ length: ASKERS }, () => []);
    /** All ask at the same time, each one question after the other. */
    const askAll = (count: number) =>
      Promise.all(
        sequences.map(async (sequence, asker) => {
          for (let asked = 0; asked < count; asked += 1)
            sequence.push(await ask(serving, questionAbout(asker + sequence.length)));
        }),
      );
    for (let round = 2; round <= SWITCHES + 1; round += 1) {
      await Promise.all([publish(serving, round), askAll(1)]);
      await Promise.all([serving.open.refresh(), askAll(2)]);
      expect(serving.open.index().manifest.version).toBe(round);
    }

    const all = sequences.flat();
    expect(all.length).toBeGreaterThan(1000);
    expect(all.filter(({ status }) => status !== 'answered')).toEqual([]);
    expect(all.filter(({ quoted, found }) => quoted.length !== 1 || found.length !== 1)).toEqual([]);
    // A version has the number of its round.
    const isOfItsTime = ({ quoted, found, asked, answered }: Seen) =>
      [...quoted, ...found].every((round) => asked <= round && round <= answered);
    expect(all.filter((seen) => !isOfItsTime(seen))).toEqual([]);
    for (const sequence of sequences) {
      const rounds = sequence.map(({ quoted }) => quoted[0] ?? NaN);
      expect(rounds).toEqual([...rounds].sort((one, other) => one - other));
    }
    // Some were under way when the version changed, and went on with the one they had begun with.
    const overtaken = all.filter(({ asked, answered }) => asked < answered);
    expect(overtaken.length).toBeGreaterThan(0);
    expect(overtaken.filter(({ asked, quoted }) => quoted[0] !== asked)).toEqual([]);
  },
  UNTIL_DONE,
);
