import type { Config } from './config.ts';
import { watchCorpus } from './corpus/watch-corpus.ts';
import { createAuditLog } from './curation/audit-log.ts';
import { auditIngest } from './curation/audit-ingest.ts';
import { createCuration, type RunningCuration } from './curation/create-curation.ts';
import type { PublishedVersion } from './curation/curation.ts';
import type { ExpectationChange } from './curation/expectation.ts';
import { examineVersion, summariseReplay } from './curation/expectations/examine-version.ts';
import type { Database } from './database/open-database.ts';
import type { IngestReport } from './indexing/ingest/ingest-report.ts';
import { followVersions } from './indexing/live/follow-versions.ts';
import type { LoadedIndex } from './indexing/store/loaded-index.ts';
import type { Publisher } from './indexing/store/manifest.ts';
import { listVersions, type KeptVersion } from './indexing/versions/list-versions.ts';
import type { Knowledge, OpenKnowledge } from './knowledge.ts';
import type { NoticeQueue } from './notice-queue.ts';
import type { Clock } from './shared/clock.ts';
import { AdviceError } from './shared/errors.ts';
import type { Logger } from './shared/logger.ts';
import { toldOf } from './shared/reason.ts';

/** Keeps what is served up to date while the bot runs. */
export interface CorpusKeeping {
  readonly curation: RunningCuration;
  stop(): Promise<void>;
}

export interface KeepCorpusOptions {
  readonly config: Pick<Config, 'corpusDir' | 'dataDir' | 'watch'>;
  readonly knowledge: Knowledge;
  readonly opened: OpenKnowledge;
  readonly database: Database;
  readonly notices: Pick<NoticeQueue, 'notify'>;
  readonly logger: Logger;
  readonly clock: Clock;
}

/**
 * Goes on with what staff had begun before the last stop, then follows what others publish, watches the folder, and lets
 * staff change it.
 */
export async function keepCorpus(options: KeepCorpusOptions): Promise<CorpusKeeping> {
  const { config, knowledge, opened, database, logger, clock } = options;
  const { corpusDir, dataDir } = config;
  const publish = async (by: Publisher) => {
    const report = await knowledge.ingest({ force: false, by, onProgress: () => undefined });
    await opened.refresh();
    return report;
  };
  const curation = createCuration<LoadedIndex>({
    ...{ corpusDir, dataDir, clock, logger },
    timeZone: knowledge.programme.timeZone,
    db: database.db,
    readDocument: knowledge.readDocument,
    index: opened.index,
    answerFrom: opened.answerFrom,
    tryOut: knowledge.tryOut,
    settle: async () => {
      await knowledge.settle();
      await opened.refresh();
    },
    ingest: ({ person }) => publish({ kind: 'person', person }),
    rollback: async (version) => {
      await knowledge.rollback(version);
      await opened.refresh();
      return { version };
    },
    versions: async () => (await listVersions(dataDir)).map(toPublishedVersion),
  });
  await curation.resume();
  const stopFollowing = followVersions(opened);
  const stopWatching = config.watch
    ? await watchCorpus({
        ...{ corpusDir, logger },
        onStir: knowledge.expectFiles,
        onChange: () => curation.between(() => takeUpFolder(options)),
      })
    : () => Promise.resolve();
  return {
    curation,
    stop: async () => {
      stopFollowing();
      await stopWatching();
      await curation.close();
    },
  };
}

/** Publishes what changed in the folder, and tells staff what of it they should look at. */
async function takeUpFolder(options: KeepCorpusOptions): Promise<'taken-up' | 'try-again'> {
  const { config, knowledge, opened, database, notices, logger, clock } = options;
  // What another process published is looked at first: if it is damaged, owners are told before it is built anew.
  await opened.refresh();
  const before = opened.index();
  let broken: readonly ExpectationChange[] = [];
  let report: IngestReport;
  try {
    report = await knowledge.ingest({
      force: false,
      by: { kind: 'folder' },
      onProgress: () => undefined,
      examine: async ({ index: candidate, answerFrom }) => {
        const examined = { ...{ candidate, before, answerFrom, logger }, corpusDir: config.corpusDir };
        const replay = await examineVersion(examined);
        broken = replay?.changes.filter(({ breaks }) => breaks) ?? [];
        return replay && summariseReplay(replay);
      },
    });
  } catch (error) {
    if (!(error instanceof AdviceError)) throw error;
    logger.error({ reason: error.message }, 'a change in the folder was not taken up');
    notices.notify({ kind: 'ingest-failed', reason: error.message, ...toldOf(error) });
    return 'try-again';
  }
  await opened.refresh();
  const { manifest } = opened.index();
  if (manifest.version === before.manifest.version || manifest.version !== report.version) return 'taken-up';
  await auditIngest(createAuditLog({ db: database.db, clock }), manifest);
  const known = new Set(before.manifest.skipped.map(({ file, hash }) => `${file} ${hash}`));
  const skipped = manifest.skipped.filter(({ file, hash }) => !known.has(`${file} ${hash}`));
  notices.notify({
    ...{ kind: 'published-from-folder', version: manifest.version, ...manifest.changes },
    ...{ skipped, broken },
  });
  return 'taken-up';
}

function toPublishedVersion({ manifest, inForce }: KeptVersion): PublishedVersion {
  const { version, parent, publishedAt, documents, changes } = manifest;
  return {
    ...{ version, publishedAt, inForce, documents: documents.length, ...changes },
    ...(parent === undefined ? {} : { parent }),
  };
}
