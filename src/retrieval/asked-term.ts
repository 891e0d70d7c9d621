import type { Term } from '../indexing/features/analyse-text.ts';
import { dayPartOf } from '../indexing/features/day-part.ts';

/** Concepts that mean another day every day: documents do not hold them, so they prove little. */
const RELATIVE_DAYS = new Set(['today', 'tomorrow', 'yesterday', 'day-after-tomorrow']);
const RELATIVE_DAY_IMPORTANCE = 0.2;

/** A term as it is meant in a question: the phrase and not its parts, and 08:00 rather than the whole morning. */
export function asAsked(asked: Term): Term {
  const term = { ...asked, partConcepts: [] };
  const { concept } = term.features;
  if (dayPartOf(term.words[0] ?? '') !== undefined)
    return { ...term, features: { ...term.features, concept: [] } };
  return concept.some((each) => RELATIVE_DAYS.has(each))
    ? { ...term, importance: RELATIVE_DAY_IMPORTANCE }
    : term;
}
