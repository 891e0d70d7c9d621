import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode, errorMessage } from '../shared/errors.ts';
import { PART } from './folder/put-files.ts';
import { carryThrough, type Publishing } from './publishing/carry-through.ts';

const KEEP_OPEN_MS = 7 * 86_400_000;

/**
 * Puts in order what an earlier process left behind: changes under way are carried through, half-written files in the
 * corpus folder, forgotten drafts and files that belong to nothing go. Never rejects for a change that fails; it is logged.
 */
export async function resumeChanges(publishing: Publishing): Promise<void> {
  const { options, drafts, uploads } = publishing;
  const { corpusDir, clock, logger } = options;
  await removeParts(corpusDir).catch((error: unknown) =>
    logger.warn({ reason: errorMessage(error) }, 'half-written files could not be removed'),
  );
  for (const draft of await drafts.underWay()) {
    try {
      const { kind } = await carryThrough(draft, publishing);
      logger.info({ draft: draft.id, kind }, 'went on with a change of the corpus');
    } catch (error) {
      logger.error(
        { draft: draft.id, reason: errorMessage(error) },
        'a change of the corpus could not go on',
      );
    }
  }
  for (const id of await drafts.open(clock.now() - KEEP_OPEN_MS)) await drafts.discard(id);
  for (const id of await drafts.unready()) await drafts.discard(id);
  const alive = [...(await drafts.open()), ...(await drafts.underWay()).map(({ id }) => id)];
  await uploads.removeOthers(new Set(alive));
}

async function removeParts(corpusDir: string): Promise<void> {
  for (const entry of await readdir(corpusDir, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !PART.test(entry.name)) continue;
    await rm(join(entry.parentPath, entry.name)).catch((error: unknown) => {
      if (errorCode(error) !== 'ENOENT') throw error;
    });
  }
}
