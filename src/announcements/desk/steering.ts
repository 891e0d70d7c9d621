import type { Kysely } from 'kysely';
import type { Schema } from '../../database/schema.ts';
import type { AnnouncementDesk, Changed } from '../announcement-desk.ts';
import type { Announcement, AnnouncementState } from '../announcement.ts';
import { createLedger } from '../sending/ledger.ts';
import { createAnnouncementStore, type AnnouncementStore } from '../stores/announcement-store.ts';
import { createDeliveryLists } from '../stores/delivery-lists.ts';
import { createRoundStore, type RoundStore } from '../stores/round-store.ts';
import type { DeskOptions } from './desk-options.ts';
import { outcomeOfChange } from './outcome-of-change.ts';

type Steering = Pick<
  AnnouncementDesk,
  'pause' | 'resume' | 'cancel' | 'recall' | 'sendUnknownAgain' | 'remind'
>;

/** Every announcement that went out to somebody, or may have. */
const BEGUN = ['sending', 'paused', 'sent', 'cancelled'] as const;

interface Parts {
  readonly announcements: AnnouncementStore;
  readonly rounds: RoundStore;
  readonly transaction: Kysely<Schema>;
  readonly now: number;
}

/** What an organiser does with an announcement that is on its way or has arrived. Each change happens whole or not at all. */
export function createSteering({ db, clock, listener }: DeskOptions): Steering {
  const announcements = createAnnouncementStore(db);

  /** Changes the announcement if its state allows it, and its rounds with it. */
  async function steer(
    id: number,
    states: readonly AnnouncementState[],
    values: Parameters<AnnouncementStore['change']>[2],
    along: (parts: Parts, changed: Announcement) => Promise<void>,
  ): Promise<Changed> {
    const now = clock.now();
    const changed = await db.transaction().execute(async (transaction) => {
      const store = createAnnouncementStore(transaction);
      const announcement = await store.change(id, states, values, now);
      if (announcement) {
        const rounds = createRoundStore(transaction);
        await along({ announcements: store, rounds, transaction, now }, announcement);
      }
      return announcement;
    });
    if (changed) listener.changed(id);
    return outcomeOfChange(changed, id, announcements);
  }

  return {
    pause: (id) =>
      steer(id, ['sending'], { state: 'paused' }, ({ rounds, now }) =>
        rounds.move(id, ['waiting', 'running'], 'paused', now),
      ),

    resume: (id) =>
      steer(id, ['paused'], { state: 'sending' }, ({ rounds, now }) =>
        rounds.move(id, ['paused'], 'running', now),
      ),

    cancel: (id) =>
      steer(
        id,
        ['approved', 'sending', 'paused'],
        { state: 'cancelled', ended_at: clock.now() },
        async ({ rounds, transaction, now }) => {
          await rounds.move(id, ['waiting', 'running', 'paused'], 'stopped', now);
          await createLedger(transaction).close(id, now);
        },
      ),

    async recall(id, { person }) {
      const found = await announcements.find(id);
      // A draft that was discarded, or one that was missed, never went out.
      if (found?.state === 'cancelled' && found.startedAt === undefined)
        return { kind: 'wrong-state', state: found.state };
      const values = { state: 'recalled' as const, ended_at: clock.now() };
      return steer(id, BEGUN, values, async ({ rounds, transaction, now }, { revision }) => {
        await rounds.move(id, ['waiting', 'running', 'paused'], 'stopped', now);
        await createLedger(transaction).close(id, now);
        const ordered = { announcement: id, kind: 'recall' as const, revision, now };
        await rounds.add({ ...ordered, ...(person === undefined ? {} : { person }) });
      });
    },

    async sendUnknownAgain(id) {
      let count = 0;
      const found = await announcements.find(id);
      // Long after, it would count as left out, though it may have arrived.
      if (found && (found.usefulUntil ?? Infinity) < clock.now())
        return { kind: 'refused', problems: [{ kind: 'useless-time' }] };
      // A second press must not tell once more that it is finished.
      const sending = (await createRoundStore(db).of(id)).find(({ kind }) => kind === 'send');
      const inDoubt = sending ? (await createDeliveryLists(db).counts(sending.id)).unknown : 0;
      if (found?.state === 'sent' && inDoubt === 0) return { kind: 'done', announcement: found, count };
      const changed = await steer(
        id,
        ['sending', 'sent'],
        { state: 'sending', ended_at: null },
        async ({ rounds, transaction, now }) => {
          const sending = (await rounds.of(id)).find(({ kind }) => kind === 'send');
          if (!sending) return;
          count = await createLedger(transaction).retryUnknown(sending.id, now);
          // Edits that are done stay done.
          await rounds.reopen(sending.id);
        },
      );
      return { ...changed, count };
    },

    async remind(id, { person }) {
      const found = await announcements.find(id);
      if (!found) return { kind: 'not-found' };
      if (found.state !== 'sent' && found.state !== 'sending')
        return { kind: 'wrong-state', state: found.state };
      const { content } = found;
      const reminder = await announcements.insert({
        ...(person === undefined ? {} : { author: person }),
        ...{ content, audience: `silent:${id}`, now: clock.now() },
      });
      const until = found.usefulUntil ?? null;
      const values = { useful_until: until, urgent: found.urgent ? (1 as const) : (0 as const) };
      const changed = await announcements.change(reminder.id, ['draft'], values, clock.now());
      return outcomeOfChange(changed, reminder.id, announcements);
    },
  };
}
