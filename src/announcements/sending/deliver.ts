import type { Announcement } from '../announcement.ts';
import type { Language } from '../../languages/languages.ts';
import type { CallOutcome, Messenger, Step } from '../messenger.ts';
import type { StoredRound } from '../stores/round-store.ts';
import type { Clock } from '../../shared/clock.ts';
import type { LedgerRow } from './ledger-row.ts';
import type { Ledger, Recorded } from './ledger.ts';
import { planDelivery, type PlanOptions } from './plan-delivery.ts';
import type { Recovery } from './recovery.ts';

export interface DeliverOptions extends PlanOptions {
  readonly ledger: Ledger;
  readonly messenger: Messenger;
  readonly recovery: Recovery;
  readonly clock: Clock;
  readonly holder: string;
  /** Telegram said that a person, or a group, cannot be reached any more. */
  readonly onUnreachable: (row: LedgerRow) => Promise<void>;
  readonly onMoved: (from: number, to: number) => Promise<void>;
  readonly onPoll: (poll: {
    readonly poll: string;
    readonly announcement: number;
    readonly part: number;
  }) => Promise<void>;
  /** True when a call for this row was surely not carried out too many times, while Telegram answered other calls. */
  readonly isInVain: (row: LedgerRow) => boolean;
  /** Repeats a write until it went through: what came of a call must not be lost. */
  readonly surely: (write: () => Promise<void>) => Promise<void>;
}

/** What a lane does with the row next. */
export type Delivered =
  /** One step is done and there are more. */
  | { readonly kind: 'more'; readonly row: LedgerRow }
  | { readonly kind: 'through' }
  /** Nothing was done: it stays as it is. */
  | { readonly kind: 'left' };

/** What was looked up about a recipient counts for this long. */
const PLAN_HOLDS_MS = 500;
/** A change whose answer was lost is made once more after this, as long as its round is younger than that. */
const CHANGE_AGAIN_AFTER_MS = 30_000;
const CHANGE_AGAIN_WITHIN_MS = 10 * 60_000;

/** Brings one recipient one step on: looks, waits for its turn, writes down that a call is made, makes it, writes down what came of it. */
export async function deliver(
  task: { readonly row: LedgerRow; readonly round: StoredRound; readonly announcement: Announcement },
  signal: AbortSignal,
  options: DeliverOptions,
): Promise<Delivered> {
  const { ledger, messenger, recovery, clock, holder, surely } = options;
  const { row, round, announcement } = task;
  const prepared = await prepare(task, signal, options);
  if (prepared.kind !== 'go') return { kind: signal.aborted ? 'left' : 'through' };
  const { steps, step, language } = prepared;
  const { revision } = announcement;
  if (!(await begin())) return { kind: 'left' };

  const { chat, topic } = row;
  const outcome = await messenger.carryOut(step, { announcement: row.announcement, chat, topic, language });
  if (outcome.kind === 'unknown' || outcome.kind === 'not-sent') recovery.doubt();
  const { isInVain } = options;
  const recorded = toRecord(outcome, { row, round, isInVain, steps: steps.length, now: clock.now() });
  await surely(() => ledger.record(row, recorded, { holder, now: clock.now() }));
  await surely(() => followUp(outcome, row, options));
  const after = { ...row, language, revision: row.step === 0 ? revision : row.revision };
  switch (recorded.kind) {
    case 'done':
      if (recorded.last) return { kind: 'through' };
      return {
        kind: 'more',
        row: { ...after, step: row.step + 1, messages: [...row.messages, recorded.messages] },
      };
    case 'at-step':
      return { kind: 'more', row: { ...after, step: recorded.step } };
    default:
      return { kind: 'through' };
  }

  /** Where the database's word was lost, nobody knows whether it was written down; but surely no call is made. */
  async function begin(): Promise<boolean> {
    try {
      return await ledger.begin(row, { holder, language, revision, now: clock.now() });
    } catch (error) {
      await surely(() => ledger.record(row, AT_ONCE, { holder, now: clock.now() }));
      throw error;
    }
  }
}

type Task = Parameters<typeof deliver>[0];

/** No moment of the clock, which may be set back. */
const AT_ONCE = { kind: 'again', notBefore: 0 } as const;

/** Waits for the row's turn. Whom it is not meant for any more by then is written down as such. */
async function prepare(
  task: Task,
  signal: AbortSignal,
  options: DeliverOptions,
): Promise<{ kind: 'go'; steps: readonly Step[]; step: Step; language: Language } | { kind: 'not-now' }> {
  const { ledger, messenger, recovery, clock } = options;
  const { row } = task;
  for (let hasTurn = false; ; hasTurn = true) {
    const plannedAt = clock.now();
    const plan = await planDelivery({ ...task, now: plannedAt }, options);
    if (plan.kind === 'postpone') {
      await ledger.postpone(row, plan.until, clock.now());
      return { kind: 'not-now' };
    }
    const step = plan.kind === 'go' ? plan.steps[row.step] : undefined;
    if (plan.kind !== 'go' || !step) {
      await ledger.skip(row, plan.kind === 'skip' ? plan.reason : 'nothing', clock.now());
      return { kind: 'not-now' };
    }
    if (!hasTurn) {
      await recovery.ready(signal);
      await messenger.turn(row.chat, signal);
      if (signal.aborted) return { kind: 'not-now' };
    }
    // After a long wait somebody may have muted, or it may be too late.
    if (hasTurn || clock.now() - plannedAt < PLAN_HOLDS_MS) return { ...plan, step };
  }
}

function toRecord(
  outcome: CallOutcome,
  {
    row,
    round,
    steps,
    now,
    isInVain,
  }: Pick<Task, 'row' | 'round'> &
    Pick<DeliverOptions, 'isInVain'> & { readonly steps: number; readonly now: number },
): Recorded {
  const isRecall = round.kind === 'recall';
  switch (outcome.kind) {
    case 'done':
      // Deleting is the first step of a recall and does all of it; the others stand in for it.
      return {
        kind: 'done',
        messages: outcome.messages,
        last: row.step + 1 === steps || (isRecall && row.step === 0),
      };
    case 'moved':
      if (outcome.chat === row.chat) return { kind: 'failed', reason: 'moved to itself' };
      // The new group has messages of its own with the same numbers, which are not ours to touch.
      if (round.kind !== 'send') return { kind: 'failed', reason: 'the group became a supergroup' };
      return AT_ONCE;
    case 'wait':
      return AT_ONCE;
    case 'not-sent':
      return isInVain(row) ? { kind: 'failed', reason: outcome.reason } : AT_ONCE;
    case 'unknown': {
      // To change or delete a message twice does no harm.
      const mayRepeat = round.kind !== 'send' && now < (round.startedAt ?? 0) + CHANGE_AGAIN_WITHIN_MS;
      return mayRepeat ? { kind: 'again', notBefore: now + CHANGE_AGAIN_AFTER_MS } : outcome;
    }
    case 'failed':
      // What is too old to be deleted, or not the bot's to delete, is edited instead.
      return isRecall && row.step === 0 && steps > 1 ? { kind: 'at-step', step: 1 } : outcome;
    default:
      return outcome;
  }
}

async function followUp(outcome: CallOutcome, row: LedgerRow, options: DeliverOptions): Promise<void> {
  if (outcome.kind === 'done' && outcome.poll !== undefined)
    await options.onPoll({ poll: outcome.poll, announcement: row.announcement, part: row.step });
  if (outcome.kind === 'blocked' || outcome.kind === 'gone') await options.onUnreachable(row);
  if (outcome.kind === 'moved') {
    await options.ledger.move(row.chat, outcome.chat);
    await options.onMoved(row.chat, outcome.chat);
  }
}
