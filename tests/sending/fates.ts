import type { Outcome } from '../../src/announcements/delivery.ts';
import type { Fault } from '../../src/sandbox/control-contract.ts';

/** What Telegram does to somebody's message the first time, and what must have become of it. */
export interface Fate {
  readonly name: string;
  /** How many meet it. */
  readonly people: number;
  /** Absent: nothing happens to it. */
  readonly effect?: Fault['effect'];
  readonly outcome: Outcome;
  /** How many messages are there in the end. */
  readonly messages: 0 | 1;
}

const ARRIVES = { outcome: 'sent', messages: 1 } as const;
/** Whatever is neither a clear yes nor a clear no may have been carried out, and is not sent again by itself. */
const LOST = { outcome: 'unknown', messages: 0 } as const;

export const PLAIN: Fate = { name: 'nothing', people: 0, ...ARRIVES };

/** Everything that the bot sends is refused for so long, whomever it is for. */
const FLOOD: Fate = {
  ...{ name: '429 for all', people: 1, ...ARRIVES },
  effect: { kind: 'too-many-requests', retry_after: 8, global: true },
};

export const FATES: readonly Fate[] = [
  { name: '429 short', people: 4, effect: { kind: 'too-many-requests', retry_after: 1 }, ...ARRIVES },
  { name: '429 long', people: 1, effect: { kind: 'too-many-requests', retry_after: 8 }, ...ARRIVES },
  refused('blocked', 403, 'Forbidden: bot was blocked by the user', 'blocked'),
  refused('deactivated', 403, 'Forbidden: user is deactivated', 'gone'),
  refused('not found', 400, 'Bad Request: chat not found', 'gone'),
  { ...refused('server error', 500, 'Internal Server Error', 'unknown'), ...LOST },
  { name: '502 page', people: 8, effect: { kind: 'html-502' }, ...LOST },
  { name: 'slow', people: 8, effect: { kind: 'slow', milliseconds: 2500 }, ...ARRIVES },
  { name: 'closed before', people: 8, effect: { kind: 'drop-before' }, ...LOST },
  { name: 'closed after', people: 8, effect: { kind: 'drop-after' }, outcome: 'unknown', messages: 1 },
];

function refused(name: string, code: number, description: string, outcome: Outcome): Fate {
  return { name, people: 8, effect: { kind: 'error', code, description }, outcome, messages: 0 };
}

/** Around the wait for all: what is on its way then is refused, so nothing else may happen to it. */
const CALM = 12;

/** A fate for each of so many people, in an order that the random numbers choose. */
export function drawFates(people: number, random: () => number): readonly Fate[] {
  const met = FATES.flatMap((fate) => Array.from({ length: fate.people }, () => fate));
  const plain = (count: number) => Array.from({ length: count }, () => PLAIN);
  const mixed = [...met, ...plain(people - met.length - 2 * CALM - 1)];
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [mixed[last], mixed[other]] = [mixed[other] ?? PLAIN, mixed[last] ?? PLAIN];
  }
  const at = Math.floor(random() * mixed.length);
  return [...mixed.slice(0, at), ...plain(CALM), FLOOD, ...plain(CALM), ...mixed.slice(at)];
}
