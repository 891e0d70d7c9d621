import { join } from 'node:path';
import { readConfig } from '../../src/config.ts';
import { openDatabase } from '../../src/database/open-database.ts';
import { createKnowledge, type Knowledge, type OpenKnowledge } from '../../src/knowledge.ts';
import { systemClock } from '../../src/shared/clock.ts';
import { createLogger } from '../../src/shared/logger.ts';
import { generateCorpus, SECTIONS, type GeneratedCorpus } from './generated-corpus.ts';
import { percentiles, showPercentiles, timeEach } from './percentiles.ts';
import type { Row } from './table.ts';

const READER = { cohorts: [], role: 'participant' } as const;

/** A generated corpus that was ingested, ready to be asked. */
export interface Measured {
  readonly corpus: GeneratedCorpus;
  readonly dataDir: string;
  readonly knowledge: Knowledge;
  readonly open: OpenKnowledge;
  readonly passages: number;
  readonly ingestSeconds: number;
}

/** Generates and ingests a corpus of about so many passages below a folder. */
export async function ingestGenerated(folder: string, passages: number): Promise<Measured> {
  const corpus = await generateCorpus(join(folder, `corpus-${passages}`), Math.ceil(passages / SECTIONS));
  const dataDir = join(folder, `data-${passages}`);
  const config = readConfig({ CORPUS_DIR: corpus.folder, DATA_DIR: dataDir });
  const logger = createLogger({ level: 'error' });
  const database = await openDatabase({ dataDir, logger });
  const knowledge = await createKnowledge(config, {
    ...{ logger, clock: systemClock },
    database: () => Promise.resolve(database),
  });
  const report = await knowledge.ingest({
    force: false,
    by: { kind: 'command' },
    onProgress: () => undefined,
  });
  const open = await knowledge.open();
  return { corpus, dataDir, knowledge, open, passages: report.passages, ingestSeconds: report.seconds };
}

export function ingestRow({ passages, ingestSeconds }: Measured): Row {
  return {
    figure: `ingestion of ${passages} passages`,
    value: `${(passages / ingestSeconds).toFixed(0)} passages/s (${ingestSeconds.toFixed(1)} s)`,
  };
}

/** Retrieval and quoted answers over one index, apart from any transport. */
export async function questionRows({ corpus, open, passages }: Measured, aim?: string): Promise<Row[]> {
  const retrieve = (question: (typeof corpus.questions)[number]) =>
    open.retrieve({ ...question, reader: READER, count: 8 });
  const answer = ({ text }: { text: string }) => open.answerQuestion({ text, asker: READER, history: [] });
  await timeEach(corpus.questions.slice(0, 50), answer);
  const retrieved = percentiles(await timeEach(corpus.questions, retrieve));
  const answered = percentiles(await timeEach(corpus.questions, answer));
  return [
    { figure: `retrieval at ${passages} passages`, value: showPercentiles(retrieved) },
    {
      figure: `quoted answer at ${passages} passages`,
      value: showPercentiles(answered),
      ...(aim === undefined ? {} : { aim }),
    },
  ];
}
