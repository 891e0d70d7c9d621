import { listAnnounced } from '../src/announcements/list-announced.ts';
import type { OpenKnowledge } from '../src/knowledge.ts';
import { systemClock } from '../src/shared/clock.ts';
import { errorMessage } from '../src/shared/errors.ts';
import type { CommandContext } from './command-context.ts';

/** Opens what the bot answers from: the documents and the announcements that hold now; the documents alone when the database fails. */
export async function openSearched({ knowledge, database, logger }: CommandContext): Promise<OpenKnowledge> {
  const open = await knowledge.open();
  try {
    const { db } = await database();
    await open.announce(await listAnnounced(db, systemClock.now()));
  } catch (error) {
    logger.warn({ reason: errorMessage(error) }, 'announcements are left out');
  }
  return open;
}
