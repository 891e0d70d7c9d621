import { listCorpus, type CorpusFile } from '../../corpus/list-corpus.ts';
import type { Manifest } from '../store/manifest.ts';
import { readAllKeys } from '../store/read-segment.ts';
import { cleanVersions } from './clean-versions.ts';
import { diffDocuments } from './diff-documents.ts';
import type { IngestOptions } from './ingest-options.ts';
import type { IngestReport } from './ingest-report.ts';
import { prepareVersion, type PreparedVersion } from './prepare-version.ts';
import { publishVersion } from './publish-version.ts';

/**
 * Brings the index up to date with the corpus folder: reads what changed, embeds what is new, builds a version aside,
 * proves it and puts it in force. The caller sees to it that only one ingestion runs on a data folder.
 * @throws AdviceError when there is nothing to read or nothing could be written; the version in force stays as it was.
 */
export async function ingest(options: IngestOptions): Promise<IngestReport> {
  const { dataDir, cache, clock, logger } = options;
  const started = clock.now();
  const prepared = await prepareVersion(await listCorpus(options.corpusDir, options.hash), options);
  if (prepared.kind === 'up-to-date')
    return report(prepared.manifest, prepared.manifest, clock.now() - started);
  const questions = await options.examine?.(prepared.aside);
  await publishVersion(dataDir, prepared.aside, prepared.published);
  await options.onPublished?.();
  await cleanVersions(dataDir, logger);
  const { manifest } = prepared.aside;
  await cache.keepOnly(manifest.embedder, await readAllKeys(dataDir, manifest));
  return { ...report(manifest, prepared.before, clock.now() - started), ...(questions ? { questions } : {}) };
}

/** Builds the version that the folder would give with some files more or fewer, lets `use` look at it, and throws it away. */
export async function tryOutVersion<T>(
  options: IngestOptions & {
    readonly adding: readonly CorpusFile[];
    readonly removing: readonly string[];
    readonly use: (prepared: PreparedVersion) => Promise<T>;
  },
): Promise<T> {
  const replaced = new Set([...options.adding.map(({ path }) => path), ...options.removing]);
  const files = (await listCorpus(options.corpusDir, options.hash)).filter(({ path }) => !replaced.has(path));
  const all = [...files, ...options.adding].sort((one, other) => (one.path < other.path ? -1 : 1));
  const prepared = await prepareVersion(all, options);
  try {
    return await options.use(prepared);
  } finally {
    await cleanVersions(options.dataDir, options.logger);
  }
}

function report(manifest: Manifest, before: Manifest | undefined, milliseconds: number): IngestReport {
  const { added, changed, removed } = diffDocuments(before, manifest);
  return {
    documents: manifest.documents.length,
    passages: manifest.passages,
    added: added.length,
    changed: changed.length,
    removed: removed.length,
    unchanged: manifest.documents.length - added.length - changed.length,
    skipped: manifest.skipped.map(({ file, reason }) => ({ file, reason })),
    embedder: manifest.embedder,
    version: manifest.version,
    seconds: milliseconds / 1000,
  };
}
