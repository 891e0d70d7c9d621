import type { AnnouncementDesk } from '../../src/announcements/announcement-desk.ts';
import { createAnnouncementDesk } from '../../src/announcements/create-announcement-desk.ts';
import { SENDER_LEASE } from '../../src/announcements/sending/sender-lease.ts';
import { loadConfig } from '../../src/config.ts';
import { readProgramme } from '../../src/corpus/read-programme.ts';
import { openDatabase, type Database } from '../../src/database/open-database.ts';
import { systemClock } from '../../src/shared/clock.ts';
import { createLogger } from '../../src/shared/logger.ts';
import { createStores } from '../../src/stores.ts';

/** What a command about announcements works with. The index of documents is not opened. */
export interface DeskContext {
  readonly desk: AnnouncementDesk;
  /** IANA name of the programme's zone. */
  readonly timeZone: string;
  /** True while a bot runs that sends what is approved. */
  readonly isSending: () => Promise<boolean>;
}

/** Runs a command over the program's database, whether or not the bot runs, and closes what it opened. */
export async function withDesk(
  folders: { corpus?: string | undefined; data?: string | undefined },
  run: (context: DeskContext) => Promise<void>,
): Promise<void> {
  const { corpusDir, dataDir, databaseUrl, logLevel, ...config } = loadConfig();
  const logger = createLogger({ level: logLevel === 'info' ? 'warn' : logLevel });
  const { timeZone } = await readProgramme(folders.corpus ?? corpusDir);
  const database = await openDatabase({
    dataDir: folders.data ?? dataDir,
    logger,
    ...(databaseUrl === undefined ? {} : { databaseUrl }),
  });
  try {
    const { people } = createStores({ ...config, database, clock: systemClock, logger });
    const desk = createAnnouncementDesk({
      ...{ db: database.db, clock: systemClock, timeZone },
      ...{ listPeople: () => people.listAll() },
      // The running bot sees the change in the database; here is nobody to tell.
      listener: { changed: () => undefined, happened: () => undefined },
    });
    await run({ desk, timeZone, isSending: () => isSending(database) });
  } finally {
    await database.close();
  }
}

async function isSending({ db }: Database): Promise<boolean> {
  const lease = await db
    .selectFrom('leases')
    .select('until')
    .where('name', '=', SENDER_LEASE)
    .executeTakeFirst();
  return lease !== undefined && lease.until > systemClock.now();
}
