import { createAnswerer, type AnswerQuestion } from './answering/answer-question.ts';
import type { GenerateAnswer } from './answering/generate-answer.ts';
import type { Config } from './config.ts';
import type { Programme } from './corpus/programme.ts';
import { readProgramme } from './corpus/read-programme.ts';
import { createEmbedder, type EmbedderOptions } from './indexing/embeddings/create-embeddings.ts';
import { createTextAnalyser, type AnalyseText } from './indexing/features/analyse-text.ts';
import { createConceptMatcher } from './indexing/glossary/concept-matcher.ts';
import { readGlossary } from './indexing/glossary/read-glossary.ts';
import { ingest } from './indexing/ingest/ingest.ts';
import type { IngestReport, OnProgress } from './indexing/ingest/ingest-report.ts';
import { loadCurrentIndex } from './indexing/store/load-index.ts';
import type { LoadedIndex } from './indexing/store/loaded-index.ts';
import { createRetriever, type Retrieve } from './retrieval/retrieve.ts';
import type { Clock } from './shared/clock.ts';
import type { Logger } from './shared/logger.ts';
import { lockDataFolder } from './database/data-lock.ts';
import { projectFolder } from './shared/project-folder.ts';

/** What the program knows of the programme's documents, ready to be brought up to date and asked. */
export interface Knowledge {
  readonly programme: Programme;
  readonly ingest: (options: { force: boolean; onProgress: OnProgress }) => Promise<IngestReport>;
  readonly open: () => Promise<OpenKnowledge>;
}

export interface OpenKnowledge {
  readonly index: () => LoadedIndex;
  readonly retrieve: Retrieve;
  readonly answerQuestion: AnswerQuestion;
}

/** How long an ingestion waits for another one on the same data folder. */
const INGEST_PATIENCE_MS = 120_000;

/** Puts indexing, retrieval and answering together. Reads the glossary and `programme.yaml`, and nothing else yet. */
export async function createKnowledge(
  config: Config,
  deps: { logger: Logger; clock: Clock },
): Promise<Knowledge> {
  const { logger, clock } = deps;
  const programme = await readProgramme(config.corpusDir);
  const glossary = readGlossary(projectFolder('lexicon/glossary'));
  const analyse = createTextAnalyser(createConceptMatcher(glossary));
  const embedder: EmbedderOptions = { ...config.embeddings, analyse, glossaryHash: glossary.hash };
  return {
    programme,
    ingest: async ({ force, onProgress }) => {
      const lock = await lockDataFolder(config.dataDir, {
        name: 'ingest',
        waitMs: INGEST_PATIENCE_MS,
      });
      try {
        const { corpusDir, dataDir } = config;
        return await ingest({
          corpusDir,
          dataDir,
          timeZone: programme.timeZone,
          embedder,
          force,
          clock,
          logger,
          onProgress,
        });
      } finally {
        await lock.release();
      }
    },
    open: () => openKnowledge(config, { logger, clock, analyse, embedder, programme }),
  };
}

async function openKnowledge(
  config: Config,
  deps: {
    logger: Logger;
    clock: Clock;
    analyse: AnalyseText;
    embedder: EmbedderOptions;
    programme: Programme;
  },
): Promise<OpenKnowledge> {
  const { logger, clock, analyse, programme } = deps;
  const embedder = await createEmbedder(deps.embedder);
  const loaded = await loadCurrentIndex(config.dataDir, embedder);
  if (loaded.vectors.kind === 'exact')
    logger.warn('hnswlib-node is not installed: vectors are searched one by one');
  const index = () => loaded;
  const retrieve = createRetriever({ index, embedder, analyse, clock });
  const generate = await createGenerator(config, programme, deps);
  return {
    index,
    retrieve,
    answerQuestion: createAnswerer({ retrieve, analyse, logger, clock, ...(generate ? { generate } : {}) }),
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
