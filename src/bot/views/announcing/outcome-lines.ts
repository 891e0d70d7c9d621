import { OUTCOMES, type Outcome, type OutcomeCounts } from '../../../announcements/delivery.ts';
import { numberText } from '../number-text.ts';
import type { Speech } from '../speech.ts';

/** A sign for each outcome; the lines of the report explain it. */
const OUTCOME_SIGNS: Readonly<Record<Outcome, string>> = {
  pending: '⏳',
  sent: '✅',
  blocked: '🚫',
  gone: '👻',
  failed: '❌',
  skipped: '⏭',
  unknown: '❓',
};

/** A line for each of these outcomes that there is: `🚫 blocked the bot: 3`. */
export function outcomeLines(
  counts: OutcomeCounts,
  speech: Speech,
  shown: readonly Outcome[] = OUTCOMES,
): string[] {
  return OUTCOMES.filter((outcome) => shown.includes(outcome) && counts[outcome] > 0).map(
    (outcome) =>
      `${OUTCOME_SIGNS[outcome]} ${outcomeWord(outcome, speech)}: ${numberText(counts[outcome], speech)}`,
  );
}

/** The same in one line, by signs alone: `✅ 40 · 🚫 3`. */
export function outcomeSigns(counts: OutcomeCounts, speech: Speech): string {
  return OUTCOMES.filter((outcome) => counts[outcome] > 0)
    .map((outcome) => `${OUTCOME_SIGNS[outcome]} ${numberText(counts[outcome], speech)}`)
    .join(' · ');
}

export function outcomeWord(outcome: Outcome, { say }: Pick<Speech, 'say'>): string {
  return say(`sent-outcome-${outcome}`);
}
