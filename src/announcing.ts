import { randomUUID } from 'node:crypto';
import { createAnnouncementEvents } from './announcements/announcement-events.ts';
import { createAnnouncementDesk } from './announcements/create-announcement-desk.ts';
import { listAnnounced, type Announced } from './announcements/list-announced.ts';
import type { Messenger } from './announcements/messenger.ts';
import { SENDER_LEASE } from './announcements/sending/sender-lease.ts';
import { createSender, type Sender } from './announcements/sending/sender.ts';
import { createCardStore } from './announcements/stores/announcement-card-store.ts';
import { createAnnouncementStore } from './announcements/stores/announcement-store.ts';
import { createAwaitedMessageStore } from './announcements/stores/awaited-message-store.ts';
import { createReactionStore } from './announcements/stores/reaction-store.ts';
import type { VersionDrafter } from './announcements/translations/draft-versions.ts';
import { wakingDesk } from './announcements/waking-desk.ts';
import type { BotServices } from './bot/bot-services.ts';
import type { Programme } from './corpus/programme.ts';
import type { Database } from './database/open-database.ts';
import { createLease } from './database/lease.ts';
import { rolesIncluded } from './people/roles.ts';
import type { Clock } from './shared/clock.ts';
import { errorMessage } from './shared/errors.ts';
import type { Logger } from './shared/logger.ts';
import { systemTimers } from './shared/timers.ts';
import type { Stores } from './stores.ts';

/** How often it is looked whether other announcements hold than before. */
const FOLLOW_EVERY_MS = 1000;

export interface AnnouncingOptions {
  readonly database: Database;
  readonly stores: Pick<Stores, 'people' | 'groups'>;
  readonly programme: Programme;
  /** No other process works on the same database. */
  readonly alone: boolean;
  /** Absent without a chat model. */
  readonly draftVersions?: VersionDrafter;
  /** Takes up what is announced as knowledge. Never rejects. */
  readonly takeUp: (announced: readonly Announced[]) => Promise<void>;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** Announcements while the bot runs. */
export interface Announcing {
  readonly services: Pick<
    BotServices,
    'announcements' | 'awaitedMessages' | 'announcementCards' | 'announcementEvents'
  >;
  readonly events: ReturnType<typeof createAnnouncementEvents>;
  /** From now on announcements go out, in this process or another. */
  start(messenger: Messenger): void;
  stop(): Promise<void>;
}

/** Puts the desk, the one sender and what questions are answered from together. */
export async function createAnnouncing(options: AnnouncingOptions): Promise<Announcing> {
  const { database, stores, programme, clock, logger, draftVersions } = options;
  const { db } = database;
  const events = createAnnouncementEvents();
  let sender: Sender | undefined;
  const shared = {
    ...{ db, clock, listener: events, timeZone: programme.timeZone },
    listPeople: () => stores.people.listAll(),
  };
  const desk = createAnnouncementDesk({ ...shared, ...(draftVersions && { draftVersions }) });
  const follow = createFollower(options);
  await follow();
  const following = setInterval(() => void follow(), FOLLOW_EVERY_MS);

  return {
    events,
    services: {
      announcements: wakingDesk(desk, () => {
        sender?.wake();
        void follow();
      }),
      awaitedMessages: createAwaitedMessageStore(db, clock),
      announcementCards: createCardStore(db),
      announcementEvents: events,
    },
    start(messenger) {
      sender = createSender({
        ...shared,
        ...{ messenger, logger, timers: systemTimers },
        fallback: programme.language ?? 'en',
        findPerson: (id) => stores.people.find(id),
        listener: {
          changed: (announcement) => events.changed(announcement),
          happened(news) {
            // What somebody has just read must not be unknown when they ask about it.
            void follow();
            events.happened(news);
          },
        },
        lease: createLease({ db, name: SENDER_LEASE, holder: randomUUID(), clock, alone: options.alone }),
        silentPeople: (id) => createReactionStore(db, clock).silent(id),
        mayAnnounce: async (id) => {
          const person = await stores.people.find(id);
          return person !== undefined && rolesIncluded(person.role).includes('organiser');
        },
        onUnreachable: async ({ chat, person }) => {
          if (person === undefined) await stores.groups.left(chat);
          else await stores.people.setBlocked(person, true);
        },
        onMoved: (from, to) => stores.groups.moved(from, to),
      });
      sender.start();
    },
    async stop() {
      clearInterval(following);
      await sender?.stop();
    },
  };
}

/** Hands on what holds now, whenever it is not what held before: somebody may have announced from the command line. */
function createFollower({ database: { db }, clock, takeUp, logger }: AnnouncingOptions): () => Promise<void> {
  const announcements = createAnnouncementStore(db);
  let last: string | undefined;
  let endsAt = Infinity;
  let running = Promise.resolve();

  async function look(): Promise<void> {
    try {
      const change = await announcements.lastChange();
      if (change === last && clock.now() < endsAt) return;
      const announced = await listAnnounced(db, clock.now());
      // A slow embedder must not keep the next change waiting; they are found by their words long before.
      void takeUp(announced);
      endsAt = Math.min(...announced.map(({ usefulUntil }) => usefulUntil ?? Infinity));
      last = change;
    } catch (error) {
      logger.error({ reason: errorMessage(error) }, 'announcements could not be taken up as knowledge');
    }
  }

  return () => (running = running.then(look));
}
