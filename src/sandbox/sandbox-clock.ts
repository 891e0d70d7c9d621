import type { Clock } from '../shared/clock.ts';

/** A clock that can be moved forward, with timers that go by it. */
export interface SandboxClock extends Clock {
  /** Whole seconds since 1970, as the Bot API writes dates. */
  seconds(): number;
  /** Moves the clock forward and runs everything that has become due, in order. */
  advance(milliseconds: number): void;
  /** Runs the task when so much time has passed on this clock; the answer calls it off. */
  after(milliseconds: number, task: () => void): () => void;
  /** Calls off everything. */
  close(): void;
}

interface Due {
  readonly at: number;
  readonly task: () => void;
  timer: NodeJS.Timeout;
}

/** Makes the sandbox's clock over another one: it shows that clock's time plus all advances. */
export function createSandboxClock(base: Clock): SandboxClock {
  let ahead = 0;
  const waiting = new Set<Due>();
  const now = (): number => base.now() + ahead;

  const runDue = (): void => {
    const due = [...waiting].filter((each) => each.at <= now()).sort((a, b) => a.at - b.at);
    for (const each of due) {
      if (!waiting.delete(each)) continue;
      clearTimeout(each.timer);
      each.task();
    }
  };
  const startTimer = (at: number): NodeJS.Timeout => setTimeout(runDue, Math.max(0, at - now())).unref();

  return {
    now,
    seconds: () => Math.floor(now() / 1000),
    advance(milliseconds) {
      ahead += milliseconds;
      runDue();
      for (const each of waiting) {
        clearTimeout(each.timer);
        each.timer = startTimer(each.at);
      }
    },
    after(milliseconds, task) {
      const at = now() + milliseconds;
      const due: Due = { at, task, timer: startTimer(at) };
      waiting.add(due);
      return () => {
        clearTimeout(due.timer);
        waiting.delete(due);
      };
    },
    close() {
      for (const each of waiting) clearTimeout(each.timer);
      waiting.clear();
    },
  };
}
