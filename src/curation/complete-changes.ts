import type { Kysely } from 'kysely';
import type { Schema } from '../database/schema.ts';
import type { Clock } from '../shared/clock.ts';
import { errorMessage } from '../shared/errors.ts';
import type { Logger } from '../shared/logger.ts';
import { createDraftStore } from './drafts/draft-store.ts';
import { createUploadFolders } from './drafts/upload-folders.ts';
import { applyChange } from './folder/apply-change.ts';
import { exists } from './folder/disk-path.ts';
import { changePath, readChange } from './folder/folder-change.ts';

/**
 * Brings the folder to the state after each change that an earlier process had begun: once at the start, before the folder
 * is ingested, so that no version is published with half of a change. `resume` does the rest. Never rejects for a change
 * that fails; it is logged.
 */
export async function completeChanges(options: {
  readonly corpusDir: string;
  readonly dataDir: string;
  /** Asked for only when there is something to complete. */
  readonly db: () => Promise<Kysely<Schema>>;
  readonly clock: Clock;
  readonly logger: Logger;
}): Promise<void> {
  const { corpusDir, dataDir, clock, logger } = options;
  const uploads = createUploadFolders(dataDir);
  const begun = [];
  for (const id of await uploads.list()) if (await exists(changePath(uploads.of(id)))) begun.push(id);
  if (begun.length === 0) return;
  const drafts = createDraftStore({ db: await options.db(), clock });
  for (const { id } of await drafts.underWay()) {
    const folder = uploads.of(id);
    try {
      const change = await readChange(folder);
      if (change) await applyChange(change, { corpusDir, folder });
    } catch (error) {
      logger.error({ draft: id, reason: errorMessage(error) }, 'a change of the corpus could not go on');
    }
  }
}
