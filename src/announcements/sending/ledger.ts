import { setImmediate } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import type { Schema } from '../../database/schema.ts';
import type { Language } from '../../languages/languages.ts';
import type { Outcome, SkipReason } from '../delivery.ts';
import { toLedgerRow, type LedgerRow } from './ledger-row.ts';
import { createLedgerUpkeep, type LedgerUpkeep } from './ledger-upkeep.ts';
import { SENDER_LEASE } from './sender-lease.ts';

/** A recipient that a round is to have. `outcome`: decided before anything is sent. */
export interface NewRow {
  readonly chat: number;
  readonly topic: number;
  readonly person?: number;
  readonly language?: Language;
  /** Milliseconds UTC; absent: at once. */
  readonly notBefore?: number;
  readonly outcome?: { readonly kind: 'skipped' | 'blocked'; readonly reason: string };
}

/** How a row goes on after a call. */
export type Recorded =
  /** The step is done; the row is through when it was the last. */
  | { readonly kind: 'done'; readonly messages: readonly number[]; readonly last: boolean }
  /** The call was not carried out: the same step comes again, not before that moment. */
  | { readonly kind: 'again'; readonly notBefore: number }
  /** The same row goes on at another step. */
  | { readonly kind: 'at-step'; readonly step: number }
  | { readonly kind: Exclude<Outcome, 'pending' | 'sent' | 'skipped'>; readonly reason: string };

/**
 * The book of who got what. Each call is written down before it is made (`begin`) and after (`record`), so that whatever happens,
 * a row tells what is known: a call that was begun and not recorded by a process that is gone is `unknown`, and nothing but a
 * person's decision makes an unknown row pending again.
 */
export interface Ledger extends LedgerUpkeep {
  /** Adds rows that the round does not have yet, some at a time; the others are left as they are. Safe to be done again. */
  add(
    round: { readonly id: number; readonly announcement: number },
    rows: readonly NewRow[],
    now: number,
  ): Promise<void>;
  /** Pending rows of these rounds that may go now, round by round, then by age. */
  ready(rounds: readonly number[], now: number, most: number): Promise<LedgerRow[]>;
  /**
   * Writes down that a call for this step is made next. False, and then nothing may be sent, when the row is not pending at this step,
   * its round does not run, the words have changed since, or the lease is not the holder's any more.
   */
  begin(
    row: Pick<LedgerRow, 'id' | 'step'>,
    call: { holder: string; language: Language; revision: number; now: number },
  ): Promise<boolean>;
  /** Writes down what came of the call. Only who began it can. */
  record(row: LedgerRow, recorded: Recorded, call: { holder: string; now: number }): Promise<void>;
  /** A pending row is not to be sent after all, or not yet. False when it is not pending. */
  skip(row: Pick<LedgerRow, 'id'>, reason: SkipReason | 'blocked', now: number): Promise<boolean>;
  postpone(row: Pick<LedgerRow, 'id'>, notBefore: number, now: number): Promise<void>;
  /** True while something of the round is pending or on its way. */
  isOpen(round: number): Promise<boolean>;
  /** True while a call for an announcement may be on its way; one with words older than a revision, when that is given. */
  isCalling(announcement: number, olderThan?: number): Promise<boolean>;
  /** Unknown rows of a round become pending, at the step that is in doubt. How many. */
  retryUnknown(round: number, now: number): Promise<number>;
}

const IN_ONE_INSERT = 250;

export function createLedger(db: Kysely<Schema>): Ledger {
  const runningRounds = db.selectFrom('rounds').select('id').where('state', '=', 'running');

  async function count(query: { execute(): Promise<readonly unknown[]> }): Promise<number> {
    return (await query.execute()).length;
  }

  return {
    ...createLedgerUpkeep(db),

    async add(round, rows, now) {
      for (let start = 0; start < rows.length; start += IN_ONE_INSERT) {
        const values = rows.slice(start, start + IN_ONE_INSERT).map((row) => ({
          ...{ round: round.id, announcement: round.announcement, chat: row.chat, topic: row.topic },
          ...{ person: row.person ?? null, language: row.language ?? null },
          ...{ state: row.outcome?.kind ?? ('pending' as const), reason: row.outcome?.reason ?? null },
          ...{ revision: 0, step: 0, messages: '[]', not_before: row.notBefore ?? 0, at: now },
        }));
        await db
          .insertInto('deliveries')
          .values(values)
          .onConflict((conflict) => conflict.columns(['round', 'chat', 'topic']).doNothing())
          .execute();
        // SQLite works in this very thread: whoever asks something meanwhile is answered between two inserts.
        await setImmediate();
      }
    },

    async ready(rounds, now, most) {
      const rows: LedgerRow[] = [];
      for (const round of rounds) {
        if (rows.length >= most) break;
        const found = await db
          .selectFrom('deliveries')
          .selectAll()
          .where('round', '=', round)
          .where('state', '=', 'pending')
          .where('not_before', '<=', now)
          .orderBy('id')
          .limit(most - rows.length)
          .execute();
        rows.push(...found.map(toLedgerRow));
      }
      return rows;
    },

    async begin({ id, step }, { holder, language, revision, now }) {
      const begun = await db
        .updateTable('deliveries')
        .set({ state: 'sending', holder, language, at: now, ...(step === 0 ? { revision } : {}) })
        .where('id', '=', id)
        .where('state', '=', 'pending')
        .where('step', '=', step)
        .where('round', 'in', runningRounds)
        .where((row) =>
          row.exists(
            row
              .selectFrom('announcements')
              .select('announcements.id')
              .whereRef('announcements.id', '=', 'deliveries.announcement')
              .where('announcements.revision', '=', revision),
          ),
        )
        .where((row) =>
          row.exists(
            row
              .selectFrom('leases')
              .select('name')
              .where('name', '=', SENDER_LEASE)
              .where('holder', '=', holder)
              .where('until', '>', now),
          ),
        )
        .returning('id')
        .execute();
      return begun.length > 0;
    },

    async record(row, recorded, { holder, now }) {
      await db
        .updateTable('deliveries')
        .set({ ...toValues(row, recorded), at: now })
        .where('id', '=', row.id)
        // Who took over may have called it unknown meanwhile; whoever made the call knows better.
        .where('state', 'in', ['sending', 'unknown'])
        .where('holder', '=', holder)
        .execute();
    },

    async skip({ id }, reason, now) {
      const skipped = db
        .updateTable('deliveries')
        .set({ state: reason === 'blocked' ? 'blocked' : 'skipped', reason, at: now })
        .where('id', '=', id)
        .where('state', '=', 'pending')
        .returning('id');
      return (await count(skipped)) > 0;
    },

    async postpone({ id }, notBefore, now) {
      await db
        .updateTable('deliveries')
        .set({ not_before: notBefore, at: now })
        .where('id', '=', id)
        .where('state', '=', 'pending')
        .execute();
    },

    async isOpen(round) {
      const open = db
        .selectFrom('deliveries')
        .select('id')
        .where('round', '=', round)
        .where('state', 'in', ['pending', 'sending'])
        .limit(1);
      return (await count(open)) > 0;
    },

    async isCalling(announcement, olderThan) {
      const calls = db
        .selectFrom('deliveries')
        .select('id')
        .where('announcement', '=', announcement)
        .where('state', '=', 'sending')
        .limit(1);
      const those = olderThan === undefined ? calls : calls.where('revision', '<', olderThan);
      return (await count(those)) > 0;
    },
  };
}

function toValues(row: LedgerRow, recorded: Recorded) {
  switch (recorded.kind) {
    case 'done':
      return {
        state: recorded.last ? ('sent' as const) : ('pending' as const),
        reason: null,
        step: row.step + 1,
        messages: JSON.stringify([...row.messages, recorded.messages]),
      };
    case 'again':
      return { state: 'pending' as const, not_before: recorded.notBefore };
    case 'at-step':
      return { state: 'pending' as const, step: recorded.step };
    default:
      return { state: recorded.kind, reason: recorded.reason };
  }
}
