import type { LedgerRow } from './ledger-row.ts';

/** How many rows are read at once: some seconds of work. */
const AT_ONCE = 100;
/** Telegram's limits for messages to one chat: one a second, and 20 a minute to a group. */
const NEXT_TO_PERSON_MS = 1000;
const NEXT_TO_GROUP_MS = 3000;

/**
 * The rows that the sender has before it: each is handed out to one lane at a time, and those of one chat one after the other. So a
 * group with many topics keeps one lane waiting, and a correction never overtakes what it corrects.
 */
export interface WaitingRows {
  /** The next row that may go now; undefined when there is none. */
  take(): Promise<LedgerRow | undefined>;
  /** A row that was taken goes on with its next step, after the pause that its chat needs. */
  goOn(row: LedgerRow): void;
  /** A row that was taken is done with for now. */
  release(row: LedgerRow): void;
  /** What is read from now on may differ: a round began, was paused, or is urgent. */
  readAnew(): void;
}

export function createWaitingRows(options: {
  readonly read: (most: number) => Promise<readonly LedgerRow[]>;
  /** Milliseconds that never go back. */
  readonly now: () => number;
}): WaitingRows {
  const { read, now } = options;
  const held = new Map<number, { readonly chat: number }>();
  let fresh: LedgerRow[] = [];
  let later: { readonly row: LedgerRow; readonly at: number }[] = [];
  let reading: Promise<void> | undefined;

  async function readMore(): Promise<void> {
    const rows = await read(AT_ONCE + held.size);
    fresh = rows.filter(({ id }) => !held.has(id)).slice(0, AT_ONCE);
  }

  function takeFresh(): LedgerRow | undefined {
    const busy = new Set([...held.values()].map(({ chat }) => chat));
    const index = fresh.findIndex(({ chat }) => !busy.has(chat));
    return index < 0 ? undefined : fresh.splice(index, 1)[0];
  }

  /** Whoever began an announcement in several messages goes on before others begin. */
  function takeLater(): LedgerRow | undefined {
    const index = later.findIndex(({ at }) => at <= now());
    return index < 0 ? undefined : later.splice(index, 1)[0]?.row;
  }

  return {
    async take() {
      const going = takeLater();
      if (going) return going;
      if (fresh.length === 0) {
        reading ??= readMore().finally(() => {
          reading = undefined;
        });
        await reading;
      }
      const row = takeFresh();
      if (row) held.set(row.id, row);
      return row;
    },
    goOn(row) {
      const pause = row.chat < 0 ? NEXT_TO_GROUP_MS : NEXT_TO_PERSON_MS;
      later.push({ row, at: now() + pause });
    },
    release: (row) => void held.delete(row.id),
    readAnew() {
      fresh = [];
      for (const { row } of later) held.delete(row.id);
      later = [];
    },
  };
}
