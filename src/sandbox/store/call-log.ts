import type { RecordedCall, Violation } from '../control-contract.ts';

const KEPT_CALLS = 50_000;
/** The first ones tell what is wrong; a long run would repeat them for every message. */
const KEPT_VIOLATIONS = 1_000;

/** The last 50,000 Bot API calls and the first thousand breaches of the specification, oldest first. */
export interface CallLog {
  record(call: Omit<RecordedCall, 'id'>): void;
  calls(since?: number): readonly RecordedCall[];
  violate(violation: Violation): void;
  violations(): readonly Violation[];
  clear(): void;
}

export function createCallLog(): CallLog {
  let calls: RecordedCall[] = [];
  let violations: Violation[] = [];
  let lastId = 0;
  return {
    record(call) {
      calls.push({ id: ++lastId, ...call });
      if (calls.length > KEPT_CALLS) calls = calls.slice(KEPT_CALLS / 10);
    },
    calls: (since = 0) => calls.filter((call) => call.id > since),
    violate(violation) {
      if (violations.length < KEPT_VIOLATIONS) violations.push(violation);
    },
    violations: () => violations,
    clear() {
      calls = [];
      violations = [];
    },
  };
}
