import type { Kysely } from 'kysely';
import type { Schema } from '../../database/schema.ts';
import { silentLogger } from '../../database/open-test-database.ts';
import { createPersonStore } from '../../people/person-store.ts';
import type { AnnouncementDesk, DraftChange } from '../announcement-desk.ts';
import type { AnnouncementNews } from '../announcement-events.ts';
import type { AnnouncementState } from '../announcement.ts';
import { createAnnouncementDesk } from '../create-announcement-desk.ts';
import { createLease } from '../../database/lease.ts';
import { SENDER_LEASE } from '../sending/sender-lease.ts';
import { createSender, type Sender } from '../sending/sender.ts';
import { createReactionStore } from '../stores/reaction-store.ts';
import { createFakeChats, type FakeChats } from './fake-messenger.ts';
import { textPart } from './sample-content.ts';
import { createVirtualTime, type VirtualTime } from './virtual-time.ts';

export interface StartedSender extends Sender {
  /** From now on it does nothing any more, and its lease runs out. */
  kill(): void;
}

/** A desk and a sender over one database, with time and Telegram in the test's hands. */
export interface Sending {
  readonly time: VirtualTime;
  readonly desk: AnnouncementDesk;
  readonly people: ReturnType<typeof createPersonStore>;
  readonly chats: FakeChats;
  readonly news: AnnouncementNews[];
  /** Announcements whose cards were to be shown anew, in order. */
  readonly changed: number[];
  readonly organisers: Set<number>;
  /** Starts a sender of its own; `alone`: no other process can be there. */
  startSender(holder: string, alone?: boolean): StartedSender;
  /** People who wrote to the bot, ids counted from 1. */
  addPeople(count: number): Promise<void>;
  /** An announcement to all by person 900, approved. */
  announce(change?: DraftChange): Promise<number>;
  /** Lets time pass until the announcement is in this state. */
  reach(id: number, state: AnnouncementState): Promise<void>;
}

export const TEXT = 'Bus 2 leaves at 08:15.';

export function openSending(db: Kysely<Schema>): Sending {
  const time = createVirtualTime();
  const { clock, timers } = time;
  const people = createPersonStore({ db, clock });
  const chats = createFakeChats({ timers, now: () => clock.now() });
  const news: AnnouncementNews[] = [];
  const changed: number[] = [];
  const organisers = new Set([900]);
  const listener = {
    changed: (id: number) => void changed.push(id),
    happened: (each: AnnouncementNews) => void news.push(each),
  };
  const shared = {
    ...{ db, clock, listener, timeZone: 'Asia/Seoul', fallback: 'en' as const },
    listPeople: () => people.listAll(),
    findPerson: (id: number) => people.find(id),
  };
  const desk = createAnnouncementDesk(shared);
  return {
    ...{ time, desk, people, chats, news, changed, organisers },
    startSender(holder, alone = false) {
      const lease = createLease({ db, name: SENDER_LEASE, holder, clock, alone });
      let isAlive = true;
      const sender = createSender({
        ...shared,
        ...{ timers, messenger: chats.messenger, logger: silentLogger },
        lease: {
          ...lease,
          hold: () => (isAlive ? lease.hold() : Promise.resolve(false)),
          isHeld: () => isAlive && lease.isHeld(),
        },
        silentPeople: (id) => createReactionStore(db, clock).silent(id),
        mayAnnounce: (person) => Promise.resolve(organisers.has(person)),
        onUnreachable: async ({ person }) => {
          if (person !== undefined) await people.setBlocked(person, true);
        },
        onMoved: () => Promise.resolve(),
      });
      sender.start();
      return { ...sender, kill: () => (isAlive = false) };
    },
    async addPeople(count) {
      for (let id = 1; id <= count; id += 1) await people.see(id, id % 2 === 0 ? 'ru' : 'en');
    },
    async announce(change = {}) {
      const { id } = await desk.begin({ person: 900 }, 'en');
      await desk.change(id, { parts: [textPart(TEXT)], audience: 'all', ...change });
      const approved = await desk.approve(id, { person: 900 });
      if (approved.kind !== 'done') throw new Error(`not approved: ${JSON.stringify(approved)}`);
      return id;
    },
    reach: (id, state) => time.until(async () => (await desk.find(id))?.state === state),
  };
}
