import type { AnnouncementDesk } from '../../src/announcements/announcement-desk.ts';
import { createAnnouncementDesk } from '../../src/announcements/create-announcement-desk.ts';
import type { Database } from '../../src/database/open-database.ts';
import { LANGUAGES } from '../../src/languages/languages.ts';
import { createPersonStore } from '../../src/people/person-store.ts';
import { systemClock } from '../../src/shared/clock.ts';

/** Words that no answer of the bot holds. */
export const ANNOUNCED = 'The shuttle to the observatory leaves at 21:45 from platform 14.';
const COHORT = 'Everybody in the hall';
const AT_ONCE = 1000;

/** Makes people with consecutive ids known to the bot, in ten languages and one cohort. */
export async function addRecipients({ db }: Database, first: number, count: number): Promise<void> {
  const now = systemClock.now();
  const ids = Array.from({ length: count }, (_, index) => first + index);
  await db.transaction().execute(async (transaction) => {
    for (let start = 0; start < ids.length; start += AT_ONCE) {
      const some = ids.slice(start, start + AT_ONCE);
      const people = some.map((id) => ({
        ...{ id, role: 'participant' as const, blocked: 0 as const, first_seen: now, last_seen: now },
        language: LANGUAGES[id % LANGUAGES.length] ?? 'en',
      }));
      await transaction.insertInto('people').values(people).execute();
      const cohorts = some.map((person) => ({ person, cohort: COHORT }));
      await transaction.insertInto('person_cohorts').values(cohorts).execute();
    }
  });
}

/** The desk as the command line has it: what it does, the sender finds in the database. */
export function openDesk({ db }: Database): AnnouncementDesk {
  const people = createPersonStore({ db, clock: systemClock });
  return createAnnouncementDesk({
    ...{ db, clock: systemClock, timeZone: 'Asia/Seoul' },
    ...{ listPeople: () => people.listAll() },
    listener: { changed: () => undefined, happened: () => undefined },
  });
}

/** A draft for all of them, with two buttons, urgent so that it goes out at any hour. Gives its number. */
export async function draftForAll(desk: AnnouncementDesk, author?: number): Promise<number> {
  const { id } = await desk.begin(author === undefined ? {} : { person: author }, 'en');
  await desk.change(id, {
    parts: [{ kind: 'text', text: { text: ANNOUNCED, entities: [] } }],
    buttons: [{ kind: 'coming' }, { kind: 'help' }],
    audience: `cohort:"${COHORT}"`,
    urgent: true,
  });
  return id;
}

export async function approve(desk: AnnouncementDesk, id: number, person?: number): Promise<void> {
  const approved = await desk.approve(id, person === undefined ? {} : { person });
  if (approved.kind !== 'done') throw new Error(`not approved: ${JSON.stringify(approved)}`);
}
