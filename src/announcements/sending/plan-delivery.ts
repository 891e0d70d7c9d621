import { matchesPerson } from '../../audience/match-audience.ts';
import { silentNamedIn } from '../../audience/named-in-audience.ts';
import { parseAudience } from '../../audience/parse-audience.ts';
import type { Language } from '../../languages/languages.ts';
import { languageOf } from '../../people/language-of.ts';
import type { Person } from '../../people/person.ts';
import { quietUntil } from '../../people/quiet-hours.ts';
import type { Announcement } from '../announcement.ts';
import type { SkipReason } from '../delivery.ts';
import type { Step } from '../messenger.ts';
import { NOBODY } from '../stores/forget-recipient.ts';
import type { StoredRound } from '../stores/round-store.ts';
import type { Arrivals } from './arrivals.ts';
import type { LedgerRow } from './ledger-row.ts';
import { toAudiencePerson } from './select-recipients.ts';
import { editingSteps, recallingSteps, sendingSteps } from './steps-of-round.ts';

/** What is to be done for one recipient now. */
export type Plan =
  | { readonly kind: 'go'; readonly steps: readonly Step[]; readonly language: Language }
  | { readonly kind: 'skip'; readonly reason: SkipReason | 'blocked' }
  | { readonly kind: 'postpone'; readonly until: number };

export interface PlanOptions {
  readonly findPerson: (id: number) => Promise<Person | undefined>;
  readonly arrivals: Arrivals;
  /** The programme's language. */
  readonly fallback: Language;
  readonly timeZone: string;
}

interface Task {
  readonly row: LedgerRow;
  readonly round: StoredRound;
  readonly announcement: Announcement;
  /** Milliseconds UTC. */
  readonly now: number;
}

/** Looks at a recipient right before a call: what was true when the round began may have changed. */
export async function planDelivery(task: Task, options: PlanOptions): Promise<Plan> {
  // It was on its way, in doubt, or done with when the person was forgotten.
  if (task.row.chat === NOBODY) return { kind: 'skip', reason: 'left' };
  return task.round.kind === 'send' ? planSending(task, options) : planChange(task, options);
}

async function planSending({ row, announcement, now }: Task, options: PlanOptions): Promise<Plan> {
  const { fallback } = options;
  const go = (language: Language): Plan => ({
    ...{ kind: 'go', language },
    steps: sendingSteps({ content: announcement.content, language, fallback }),
  });
  // Whoever has the first part gets the others too.
  if (row.step > 0) return go(row.language ?? fallback);
  if ((announcement.usefulUntil ?? Infinity) < now) return { kind: 'skip', reason: 'late' };
  if (row.person === undefined) return go(fallback);
  const person = await options.findPerson(row.person);
  if (!person || !isStillMeant(announcement, person)) return { kind: 'skip', reason: 'left' };
  if (person.muted) return { kind: 'skip', reason: 'muted' };
  if (person.blocked) return { kind: 'skip', reason: 'blocked' };
  const until = announcement.urgent
    ? undefined
    : quietUntil(now, person.quiet, person.timeZone ?? options.timeZone);
  if (until === undefined) return go(languageOf(person));
  const isInVain = (announcement.usefulUntil ?? Infinity) < until;
  return isInVain ? { kind: 'skip', reason: 'quiet' } : { kind: 'postpone', until };
}

function isStillMeant(announcement: Announcement, person: Person): boolean {
  const read = parseAudience(announcement.audience);
  if (read.kind === 'bad') return false;
  // Who was silent when the round began is meant, also when they answer just now.
  const silent = new Map(silentNamedIn(read.audience).map((id) => [id, new Set([person.id])]));
  return matchesPerson(read.audience, toAudiencePerson(person, silent));
}

/** Edits and recalls reach whoever has the announcement: what is wrong is put right also for those who muted since. */
async function planChange({ row, round, announcement }: Task, options: PlanOptions): Promise<Plan> {
  const { fallback } = options;
  const arrival = await options.arrivals.at(row.announcement, row.chat, row.topic);
  if (!arrival) return { kind: 'skip', reason: 'nothing' };
  const language = arrival.language ?? fallback;
  const { content } = announcement;
  const steps = round.scope
    ? editingSteps({ content, language, fallback }, round.scope, arrival)
    : recallingSteps(content.parts, arrival.messages);
  return steps.length === 0 ? { kind: 'skip', reason: 'nothing' } : { kind: 'go', steps, language };
}
