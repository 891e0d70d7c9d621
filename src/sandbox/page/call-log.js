/** @import { RecordedCall, Violation } from '../control-contract.ts' */
/** @import { Api } from './api.js' */

/** @typedef {ReturnType<typeof createCallLog>} CallLog */

const KEPT = 2000;

/**
 * The Bot API calls the sandbox has recorded, fetched bit by bit.
 * @param {{ api: Pick<Api, 'calls' | 'violations'> }} deps
 */
export function createCallLog({ api }) {
  /** @type {RecordedCall[]} */
  let calls = [];
  /** @type {Violation[]} */
  let violations = [];
  /** @type {Promise<void> | null} */
  let running = null;
  /** @type {Set<() => void>} */
  const listeners = new Set();

  async function fetchNew() {
    const last = calls.at(-1)?.id ?? 0;
    const [fetched, found] = await Promise.all([api.calls(last), api.violations()]);
    // Whether "since" includes the call itself is not said; and after a reset the ids are small again.
    const fresh = fetched.filter(({ id }) => id > last);
    const changed = fresh.length > 0 || found.length !== violations.length;
    calls = [...calls, ...fresh].slice(-KEPT);
    violations = found;
    if (changed) for (const listener of listeners) listener();
  }

  return {
    calls: () => calls,
    violations: () => violations,
    /** @param {() => void} listener */
    onChange: (listener) => void listeners.add(listener),
    forget() {
      calls = [];
      violations = [];
    },
    /** Fetches what is new; a failure leaves what is known (the page shows a lost connection elsewhere). */
    async refresh() {
      running ??= fetchNew().finally(() => {
        running = null;
      });
      await running.catch(() => undefined);
    },
  };
}
