import { AdviceError, errorCode, errorMessage } from '../../shared/errors.ts';
import type { Logger } from '../../shared/logger.ts';
import { reasonOf } from '../../shared/reason.ts';
import { putInForce } from '../ingest/publish-version.ts';
import type { Manifest } from '../store/manifest.ts';
import { segmentFolder, verifySegment } from '../store/read-segment.ts';
import { readManifest, readPublished } from '../store/read-version.ts';
import { hashInFolder, hasOriginal, restoreFile, type Folders } from './restore-file.ts';
import { planRestore, type RestoreStep } from './restore-plan.ts';
import { readJournal, removeJournal, writeJournal } from './rollback-journal.ts';

/**
 * Puts an earlier version in force again, and its documents back into the folder: the folder stays the one truth, so the next
 * ingestion finds nothing to do. The caller holds the data folder's lock.
 * @throws AdviceError when there is no such version, it is damaged, or the folder cannot be put back; nothing changes then
 */
export async function rollbackVersion(
  options: Folders & { readonly version: number; readonly logger: Logger },
): Promise<Manifest> {
  const { dataDir, version } = options;
  const published = await readPublished(dataDir);
  if (!published?.kept.includes(version)) {
    const kept = published?.kept.join(', ') ?? 'none';
    throw new AdviceError(`There is no version ${version} to go back to. Kept are: ${kept}.`, {
      told: reasonOf('version-not-kept', { version: String(version), kept }),
    });
  }
  const to = await readManifest(dataDir, version);
  if (published.inForce === version) return to;
  // A version in force that cannot be read is what one goes back from; then nothing is known of its files.
  const from = await readManifest(dataDir, published.inForce).catch(() => undefined);
  const steps = planRestore(from, to);
  await verifyTarget(dataDir, from, to);
  await refuseLoss(steps, options);
  await writeJournal(dataDir, { from: published.inForce, to: version });
  try {
    for (const step of steps) await restoreFile(step, options);
  } catch (error) {
    await undo(steps, options);
    throw adviseOnRestoring(error, options);
  }
  await putInForce(dataDir, { ...published, inForce: version });
  await removeJournal(dataDir);
  return to;
}

/** Carries a rollback through that was interrupted. To be called with the lock held, before anything else is done. */
export async function finishRollback(options: Folders & { readonly logger: Logger }): Promise<void> {
  const { dataDir, logger } = options;
  const journal = await readJournal(dataDir);
  const published = journal && (await readPublished(dataDir));
  if (!journal || !published) return;
  logger.warn(journal, 'a rollback that was interrupted is carried through');
  const to = await readManifest(dataDir, journal.to);
  const from = await readManifest(dataDir, journal.from).catch(() => undefined);
  try {
    for (const step of planRestore(from, to)) await restoreFile(step, options);
  } catch (error) {
    throw adviseOnRestoring(error, options);
  }
  await putInForce(dataDir, { ...published, inForce: journal.to });
  await removeJournal(dataDir);
}

async function verifyTarget(dataDir: string, from: Manifest | undefined, to: Manifest): Promise<void> {
  const inUse = new Set(from?.segments.map(({ folder }) => folder));
  for (const entry of to.segments)
    if (!inUse.has(entry.folder)) await verifySegment(segmentFolder(dataDir, entry), entry);
}

/** Files that no version holds would be lost; so would be what cannot be put back. */
async function refuseLoss(steps: readonly RestoreStep[], { corpusDir, dataDir }: Folders): Promise<void> {
  const unknown: string[] = [];
  const missing: string[] = [];
  for (const step of steps) {
    const found = await hashInFolder(step.path, corpusDir);
    if (found !== undefined && found !== step.from && found !== step.to) unknown.push(step.path);
    if (!(await hasOriginal(step, dataDir))) missing.push(step.path);
  }
  if (missing.length > 0) {
    throw new AdviceError(
      `The kept copies of ${list(missing)} are missing or damaged, so the folder cannot be put back. Put these files into ${corpusDir} by hand and run npm run ingest.`,
    );
  }
  if (unknown.length > 0) {
    throw new AdviceError(
      `${list(unknown)} in ${corpusDir} changed since the last ingestion and would be lost. Run npm run ingest first, or move them away.`,
      { told: reasonOf('changed-since', { files: list(unknown) }) },
    );
  }
}

async function undo(
  steps: readonly RestoreStep[],
  options: Folders & { readonly logger: Logger },
): Promise<void> {
  try {
    for (const { path, from, to } of steps) {
      const back = {
        path,
        ...(to === undefined ? {} : { from: to }),
        ...(from === undefined ? {} : { to: from }),
      };
      await restoreFile(back, options);
    }
    await removeJournal(options.dataDir);
  } catch (error) {
    // The journal stays: the next start carries the rollback through.
    options.logger.error({ reason: errorMessage(error) }, 'a rollback could not be undone');
  }
}

function adviseOnRestoring(error: unknown, { corpusDir }: Folders): unknown {
  const code = errorCode(error) ?? '';
  if (['ENOSPC', 'EDQUOT', 'EFBIG'].includes(code)) {
    return new AdviceError(
      `The disk is full: the documents could not be put back into ${corpusDir}. Free some space and try again.`,
      { told: reasonOf('disk-full'), cause: error },
    );
  }
  if (['EACCES', 'EPERM', 'EROFS'].includes(code)) {
    return new AdviceError(
      `The folder ${corpusDir} cannot be written, so its documents cannot be put back. Give this user the right to write there and try again.`,
      { told: reasonOf('not-writable'), cause: error },
    );
  }
  return error;
}

function list(paths: readonly string[]): string {
  const shown = paths.slice(0, 5).join(', ');
  return paths.length > 5 ? `${shown} and ${paths.length - 5} more` : shown;
}
