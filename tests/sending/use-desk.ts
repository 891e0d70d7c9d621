import type { Kysely } from 'kysely';
import type { AnnouncementDesk } from '../../src/announcements/announcement-desk.ts';
import { createAnnouncementDesk } from '../../src/announcements/create-announcement-desk.ts';
import { openDatabase, type DatabaseOptions } from '../../src/database/open-database.ts';
import { silentLogger } from '../../src/database/open-test-database.ts';
import type { Schema } from '../../src/database/schema.ts';
import { createPersonStore } from '../../src/people/person-store.ts';
import { systemClock } from '../../src/shared/clock.ts';

export type DeskUse<T> = (world: {
  readonly desk: AnnouncementDesk;
  readonly db: Kysely<Schema>;
  /** They write to the bot for the first time, as far as the database knows. */
  readonly meet: (people: readonly number[]) => Promise<void>;
}) => Promise<T>;

/** Opens a bot's database, whether or not the bot runs, and closes it after use. */
export async function useDesk<T>(place: Omit<DatabaseOptions, 'logger'>, use: DeskUse<T>): Promise<T> {
  const { db, close } = await openDatabase({ ...place, logger: silentLogger });
  const people = createPersonStore({ db, clock: systemClock });
  const desk = createAnnouncementDesk({
    ...{ db, clock: systemClock, timeZone: 'UTC' },
    listPeople: () => people.listAll(),
    listener: { changed: () => undefined, happened: () => undefined },
  });
  try {
    return await use({
      ...{ desk, db },
      meet: (ids) =>
        db.transaction().execute(async (transaction) => {
          const store = createPersonStore({ db: transaction, clock: systemClock });
          for (const id of ids) await store.see(id, 'en');
        }),
    });
  } finally {
    await close();
  }
}
