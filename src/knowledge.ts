import { createAnswerer, type AnswerQuestion } from './answering/answer-question.ts';
import type { GenerateAnswer } from './answering/generate-answer.ts';
import type { Config } from './config.ts';
import { createIsolatedReader } from './corpus/isolation/isolated-reader.ts';
import { createHashMemory } from './corpus/hash-memory.ts';
import type { CorpusFile } from './corpus/list-corpus.ts';
import type { Programme } from './corpus/programme.ts';
import type { ReadDocument } from './corpus/read-outcome.ts';
import { readProgramme } from './corpus/read-programme.ts';
import { lockDataFolder } from './database/data-lock.ts';
import type { Database } from './database/open-database.ts';
import {
  createEmbedder,
  type Embedder,
  type EmbedderOptions,
} from './indexing/embeddings/create-embeddings.ts';
import { createSearchedIndex, type SearchedIndex } from './indexing/announced/searched-index.ts';
import { createEmbeddingCache } from './indexing/embeddings/embedding-cache.ts';
import { createTextAnalyser, type AnalyseText } from './indexing/features/analyse-text.ts';
import { rememberAnalyses } from './indexing/features/remember-analyses.ts';
import { createConceptMatcher } from './indexing/glossary/concept-matcher.ts';
import { readGlossary } from './indexing/glossary/read-glossary.ts';
import { ingest, tryOutVersion } from './indexing/ingest/ingest.ts';
import type { IngestOptions } from './indexing/ingest/ingest-options.ts';
import type { IngestReport, OnProgress } from './indexing/ingest/ingest-report.ts';
import { openLiveIndex, type LiveIndex, type RefusedVersion } from './indexing/live/live-index.ts';
import { loadVersion } from './indexing/store/load-index.ts';
import type { LoadedIndex } from './indexing/store/loaded-index.ts';
import type { Manifest, Publisher } from './indexing/store/manifest.ts';
import { readJournal } from './indexing/versions/rollback-journal.ts';
import { finishRollback, rollbackVersion } from './indexing/versions/rollback-version.ts';
import { createRetriever, type Retrieve } from './retrieval/retrieve.ts';
import type { Clock } from './shared/clock.ts';
import type { Logger } from './shared/logger.ts';
import { projectFolder } from './shared/project-folder.ts';

/** What the program knows of the programme's documents, ready to be brought up to date and asked. */
export interface Knowledge {
  readonly programme: Programme;
  /** Reads one file in a process of its own, within limits. */
  readonly readDocument: ReadDocument;
  /** A file is about to come: makes ready what it takes to read it. */
  readonly expectFiles: () => void;
  readonly ingest: (options: {
    readonly force: boolean;
    readonly by: Publisher;
    readonly onProgress: OnProgress;
    /** Looks at the version before it is published; the report carries what it finds. */
    readonly examine?: (candidate: Candidate) => Promise<IngestReport['questions']>;
  }) => Promise<IngestReport>;
  /** Builds the version that a change would make, lets `use` look at it, and throws it away. */
  readonly tryOut: <T>(change: CorpusChange, use: (candidate: LoadedIndex) => Promise<T>) => Promise<T>;
  /** Puts an earlier version in force again, and its documents back into the folder. */
  readonly rollback: (version: number) => Promise<Manifest>;
  /** Carries a rollback through that another process began and did not end, before the folder is changed. */
  readonly settle: () => Promise<void>;
  readonly open: (options?: {
    readonly onRefused?: (refused: RefusedVersion) => void;
  }) => Promise<OpenKnowledge>;
  readonly close: () => Promise<void>;
}

/** A version that is not in force, with a way to ask it. */
export interface Candidate {
  readonly index: LoadedIndex;
  readonly answerFrom: OpenKnowledge['answerFrom'];
}

export interface CorpusChange {
  readonly adding: readonly CorpusFile[];
  readonly removing: readonly string[];
}

export interface OpenKnowledge extends LiveIndex, SearchedIndex {
  readonly retrieve: Retrieve;
  readonly answerQuestion: AnswerQuestion;
  /** Answers from one version, whatever is in force, by quoting: the same question has the same answer each time. */
  readonly answerFrom: (index: LoadedIndex) => AnswerQuestion;
}

export interface KnowledgeDeps {
  readonly logger: Logger;
  readonly clock: Clock;
  /** The program's database, in which vectors are remembered; asked for when the first one is needed. */
  readonly database: () => Promise<Database>;
}

/** How long an ingestion waits for another one on the same data folder. */
const INGEST_PATIENCE_MS = 120_000;
/** Files read at once: as many as the small machines this runs on have processors. */
const READERS = 2;

/** Puts indexing, retrieval and answering together. Reads the glossary and `programme.yaml`, and nothing else yet. */
export async function createKnowledge(config: Config, deps: KnowledgeDeps): Promise<Knowledge> {
  const { logger, clock } = deps;
  const { corpusDir, dataDir } = config;
  const programme = await readProgramme(corpusDir);
  const glossary = readGlossary(projectFolder('lexicon/glossary'));
  const analyse = rememberAnalyses(createTextAnalyser(createConceptMatcher(glossary)));
  const embedderOptions: EmbedderOptions = { ...config.embeddings, analyse, glossaryHash: glossary.hash };
  const reader = createIsolatedReader({ logger, processes: READERS });
  const readDocument: ReadDocument = (file, options) => reader.read(file, { ocr: config.ocr, ...options });
  const parts = { logger, clock, analyse, programme };
  /** The segments in memory, which a version that is tried out can share. */
  let live: LiveIndex | undefined;

  let embedder: Promise<Embedder> | undefined;
  const openEmbedder = () => {
    embedder ??= createEmbedder(embedderOptions).catch((error: unknown) => {
      // What failed may go well the next time.
      embedder = undefined;
      throw error;
    });
    return embedder;
  };

  const ingestOptions = {
    ...{ corpusDir, dataDir, clock, logger },
    timeZone: programme.timeZone,
    ocr: config.ocr,
    embedder: embedderOptions,
    openEmbedder,
    cache: createEmbeddingCache(async () => (await deps.database()).db),
    read: readDocument,
    hash: createHashMemory(() => clock.now()),
  } satisfies Partial<IngestOptions>;

  async function locked<T>(work: () => Promise<T>): Promise<T> {
    const lock = await lockDataFolder(dataDir, { name: 'ingest', waitMs: INGEST_PATIENCE_MS });
    try {
      await finishRollback({ corpusDir, dataDir, logger });
      return await work();
    } finally {
      await lock.release();
    }
  }

  /** Loads a version that is not in force; `aside` is its folder when it was not published. */
  const loadBeside = async (manifest: Manifest, aside?: string): Promise<LoadedIndex> =>
    loadVersion({
      ...{ dataDir, manifest },
      known: live?.index().segments ?? [],
      embedder: await openEmbedder(),
      ...(aside === undefined ? {} : { aside }),
    });
  const quietLevel = config.logLevel === 'info' ? 'warn' : config.logLevel;
  const quoting = async () => {
    const embedder = await openEmbedder();
    // Expected questions are nobody's: as everyday lines they would look like people asking.
    const quiet = { ...parts, logger: logger.child({ asks: 'expected question' }, { level: quietLevel }) };
    return (index: LoadedIndex) =>
      createAnswerer({ ...quiet, retrieve: createRetriever({ ...parts, index: () => index, embedder }) });
  };

  return {
    programme,
    readDocument,
    expectFiles: () => reader.warm(),
    ingest: ({ examine, ...options }) =>
      locked(() =>
        ingest({
          ...ingestOptions,
          ...options,
          onPublished: async () => live?.refresh(),
          ...(examine
            ? {
                examine: async (aside) =>
                  examine({
                    index: await loadBeside(aside.manifest, aside.folder),
                    answerFrom: await quoting(),
                  }),
              }
            : {}),
        }),
      ),
    tryOut: (change, use) =>
      locked(() =>
        tryOutVersion({
          ...ingestOptions,
          ...change,
          force: false,
          by: { kind: 'command' },
          onProgress: () => undefined,
          use: async (prepared) =>
            use(
              prepared.kind === 'new'
                ? await loadBeside(prepared.aside.manifest, prepared.aside.folder)
                : await loadBeside(prepared.manifest),
            ),
        }),
      ),
    rollback: (version) => locked(() => rollbackVersion({ corpusDir, dataDir, logger, version })),
    settle: async () => {
      if (await readJournal(dataDir)) await locked(() => Promise.resolve());
    },
    open: async ({ onRefused = () => undefined } = {}) => {
      const embedder = await openEmbedder();
      live = await openLiveIndex({ dataDir, embedder, logger, onRefused });
      const { cache } = ingestOptions;
      const searched = createSearchedIndex({ live, embedder, analyse, cache, logger });
      return {
        ...{ ...live, ...searched },
        ...(await answering(searched.searched, embedder, config, parts)),
        answerFrom: await quoting(),
      };
    },
    close: () => reader.close(),
  };
}

interface Parts {
  readonly logger: Logger;
  readonly clock: Clock;
  readonly analyse: AnalyseText;
  readonly programme: Programme;
}

async function answering(
  index: () => LoadedIndex,
  embedder: Embedder,
  config: Config,
  { logger, clock, analyse, programme }: Parts,
): Promise<Pick<OpenKnowledge, 'retrieve' | 'answerQuestion'>> {
  if (index().vectors.kind === 'exact')
    logger.warn('hnswlib-node is not installed: vectors are searched one by one');
  const generate = await createGenerator(config, programme, { logger, clock });
  const retrieve = createRetriever({ index, embedder, analyse, clock });
  return {
    retrieve,
    answerQuestion: createAnswerer({
      ...{ retrieve, analyse, logger, clock },
      ...(generate ? { generate } : {}),
    }),
  };
}

/** The model's libraries are loaded only when a model is configured. */
async function createGenerator(
  config: Config,
  programme: Programme,
  { logger, clock }: { logger: Logger; clock: Clock },
): Promise<GenerateAnswer | undefined> {
  if (config.chat.name === 'none') return undefined;
  const { createModelGenerator } = await import('./answering/model/model-generator.ts');
  return createModelGenerator({ chat: config.chat, programme, logger, clock });
}
