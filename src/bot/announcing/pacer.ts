import type { Clock } from '../../shared/clock.ts';
import type { Timers } from '../../shared/timers.ts';
import { createChatLimits } from './chat-limits.ts';
import { neverBack } from '../../shared/never-back.ts';
import { createGiveWay } from './give-way.ts';
import { createRateWindow } from './rate-window.ts';

/** How many messages a second announcements take of the thirty that Telegram allows. */
const PER_SECOND = 25;
/** With what participants are sent meanwhile, it stays below thirty. */
const FOR_OTHERS = 4;
const SECOND = 1000;
/** Turns that came late are made up for, as long as they were due within this. Milliseconds. */
const CATCH_UP = 200;
/** Added to a wait that Telegram names in whole seconds. Milliseconds. */
const AFTER_HOLD = 250;

/** Says when which message may go: by Telegram's limits, and after what participants wait for. */
export interface Pacer {
  /** Resolves when an announcement's message to this chat may go, or, without having a turn, as soon as the signal aborts. */
  turn(chat: number, signal?: AbortSignal): Promise<void>;
  /** Telegram wants nothing for so many seconds. */
  hold(seconds: number): void;
  /** Until when nothing goes out because Telegram wants it so, milliseconds UTC; undefined when it does not. */
  heldUntil(): number | undefined;
  /** So many messages go to a chat without having waited for a turn. */
  note(chat: number, messages?: number): void;
  /** Something that a participant waits for begins; the function that is given ends it. */
  interactive(): () => void;
}

export interface PacerOptions {
  readonly clock: Clock;
  readonly timers: Timers;
  /** `Infinity` lifts all limits, to measure what the bot itself can do; only `hold` counts then. */
  readonly perSecond?: number;
}

interface Waiter {
  readonly chat: number;
  readonly go: () => void;
}

export function createPacer({ clock, timers, perSecond = PER_SECOND }: PacerOptions): Pacer {
  const now = neverBack(clock);
  const isLimited = Number.isFinite(perSecond);
  const most = Math.max(1, Math.floor(perSecond));
  const ours = createRateWindow(most, SECOND);
  const all = createRateWindow(most + FOR_OTHERS, SECOND);
  const chats = createChatLimits();
  const answers = createGiveWay();
  const waiters: Waiter[] = [];
  let due = -Infinity;
  let heldUntil = -Infinity;
  let lastTurn = -Infinity;
  let isRunning = false;
  let wake = new AbortController();

  /** The waiter who is next, and when. Who waits for a busy group lets others pass. */
  function next(at: number): { readonly waiter: Waiter; readonly moment: number } | undefined {
    const [first] = waiters;
    if (!first) return undefined;
    if (!isLimited) return { waiter: first, moment: heldUntil };
    const anybody = Math.max(at, heldUntil, due, ours.freeAt());
    let chosen = { waiter: first, ready: Infinity };
    for (const waiter of waiters) {
      const ready = chats.readyAt(waiter.chat);
      if (ready < chosen.ready) chosen = { waiter, ready };
      if (ready <= anybody) break;
    }
    const moment = Math.max(anybody, chosen.ready);
    return { waiter: chosen.waiter, moment: moment > at ? moment : afterOthers(at) };
  }

  function afterOthers(at: number): number {
    // Even when answers alone take all the room there is, one message a second gets through.
    const room = Math.min(all.freeAt(), lastTurn + SECOND);
    return Math.max(answers.until(at), room);
  }

  function grant(waiter: Waiter, at: number): void {
    waiters.splice(waiters.indexOf(waiter), 1);
    if (isLimited) {
      const from = at - lastTurn < SECOND ? Math.max(due, at - CATCH_UP) : at;
      due = from + SECOND / perSecond;
      lastTurn = at;
      ours.add(at);
      all.add(at);
      chats.note(waiter.chat, at, 1);
    }
    waiter.go();
  }

  async function run(): Promise<void> {
    if (isRunning) return wake.abort();
    isRunning = true;
    for (;;) {
      const at = now();
      const chosen = next(at);
      if (!chosen) break;
      if (chosen.moment <= at) {
        grant(chosen.waiter, at);
        continue;
      }
      wake = new AbortController();
      await timers.wait(chosen.moment - at, wake.signal);
    }
    isRunning = false;
  }

  return {
    turn(chat, signal) {
      if (signal?.aborted) return Promise.resolve();
      return new Promise((resolve) => {
        const leave = () => {
          waiters.splice(waiters.indexOf(waiter), 1);
          resolve();
          void run();
        };
        const waiter: Waiter = {
          chat,
          go() {
            signal?.removeEventListener('abort', leave);
            resolve();
          },
        };
        signal?.addEventListener('abort', leave, { once: true });
        waiters.push(waiter);
        void run();
      });
    },

    hold(seconds) {
      heldUntil = Math.max(heldUntil, now() + SECOND * seconds + AFTER_HOLD);
    },

    heldUntil() {
      const left = heldUntil - now();
      return left > 0 ? clock.now() + left : undefined;
    },

    note(chat, messages = 1) {
      const at = now();
      all.add(at, messages);
      chats.note(chat, at, messages);
    },

    interactive() {
      const end = answers.begin(now());
      return () => {
        end();
        if (waiters.length > 0) void run();
      };
    },
  };
}
