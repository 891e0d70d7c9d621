import type { Config } from './config.ts';
import { completeChanges } from './curation/complete-changes.ts';
import { examineVersion, summariseReplay } from './curation/expectations/examine-version.ts';
import type { Database } from './database/open-database.ts';
import type { IngestReport, OnProgress } from './indexing/ingest/ingest-report.ts';
import { DamagedIndex, readCurrentManifest } from './indexing/store/read-version.ts';
import type { Knowledge, OpenKnowledge } from './knowledge.ts';
import type { NoticeQueue } from './notice-queue.ts';
import type { Clock } from './shared/clock.ts';
import { AdviceError } from './shared/errors.ts';
import type { Logger } from './shared/logger.ts';
import { toldOf } from './shared/reason.ts';

export interface StartedKnowledge {
  readonly opened: OpenKnowledge;
  /** Absent when the index could not be brought up to date and an older version is served. */
  readonly ingested?: IngestReport;
}

export interface StartKnowledgeOptions {
  readonly config: Pick<Config, 'corpusDir' | 'dataDir'>;
  readonly knowledge: Knowledge;
  readonly database: () => Promise<Database>;
  readonly notices: Pick<NoticeQueue, 'notify'>;
  readonly logger: Logger;
  readonly clock: Clock;
  readonly onProgress: OnProgress;
}

/**
 * Brings the index up to date with the folder and opens it. When that cannot be done – a full disk, a folder that is gone – the
 * last good version is served and the owners are told; when no version can be served, all is built anew.
 * @throws AdviceError when there is nothing to serve
 */
export async function startKnowledge(options: StartKnowledgeOptions): Promise<StartedKnowledge> {
  const { config, knowledge, notices, logger } = options;
  const damage = await findDamage(config.dataDir);
  const open = () =>
    knowledge.open({
      onRefused: (refused) =>
        notices.notify({ kind: 'version-refused', ...refused, version: refused.version }),
    });
  const outcome = await bringUpToDate(options, false);
  if (outcome instanceof AdviceError) {
    const opened = await open().catch(() => Promise.reject(outcome));
    logger.error({ reason: outcome.message }, 'the index could not be brought up to date');
    notices.notify({ kind: 'ingest-failed', reason: outcome.message, ...toldOf(outcome) });
    return { opened };
  }
  if (damage !== undefined) {
    notices.notify({
      ...{ kind: 'version-refused', version: undefined, serving: outcome.version },
      ...{ reason: damage.message, ...toldOf(damage) },
    });
  }
  try {
    return { opened: await open(), ingested: outcome };
  } catch (error) {
    if (!(error instanceof DamagedIndex)) throw error;
    logger.warn({ reason: error.message }, 'no version can be served; all is built anew');
    const rebuilt = await bringUpToDate(options, true);
    if (rebuilt instanceof AdviceError) throw rebuilt;
    return { opened: await open(), ingested: rebuilt };
  }
}

/** What an earlier process left half done is completed first: it is no change that anybody wants to see published. */
async function bringUpToDate(
  { config, knowledge, database, logger, clock, onProgress }: StartKnowledgeOptions,
  force: boolean,
): Promise<IngestReport | AdviceError> {
  const { corpusDir, dataDir } = config;
  try {
    await knowledge.settle();
    await completeChanges({ corpusDir, dataDir, db: async () => (await database()).db, clock, logger });
    return await knowledge.ingest({
      force,
      by: { kind: 'start' },
      onProgress,
      examine: async ({ index: candidate, answerFrom }) => {
        const replay = await examineVersion({ corpusDir, candidate, answerFrom, logger });
        return replay && summariseReplay(replay);
      },
    });
  } catch (error) {
    if (error instanceof AdviceError) return error;
    throw error;
  }
}

/** Why the version in force cannot be read, if its manifest is damaged. */
async function findDamage(dataDir: string): Promise<DamagedIndex | undefined> {
  try {
    await readCurrentManifest(dataDir);
    return undefined;
  } catch (error) {
    if (error instanceof DamagedIndex) return error;
    if (error instanceof AdviceError) return undefined;
    throw error;
  }
}
