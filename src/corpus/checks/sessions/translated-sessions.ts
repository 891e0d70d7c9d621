import { roomsDiffer } from './rooms-differ.ts';
import type { Session } from './session.ts';
import { sameDay, type SessionPair } from './session-pairs.ts';

const FEWEST_SESSIONS = 2;
const FEWEST_ALIKE = 0.5;

/**
 * Pairs of sessions of two documents that are translations of each other: line by line, when both have as many and most of
 * them agree. Otherwise nothing is known.
 */
export function translatedPairs(ones: readonly Session[], others: readonly Session[]): SessionPair[] {
  if (ones.length < FEWEST_SESSIONS || ones.length !== others.length) return [];
  const pairs = ones.flatMap((one, index): SessionPair[] => {
    const other = others[index];
    return other ? [{ one, other }] : [];
  });
  const alike = pairs.filter(({ one, other }) => one.start === other.start && agrees(one, other));
  return alike.length / pairs.length >= FEWEST_ALIKE ? pairs : [];
}

function agrees(one: Session, other: Session): boolean {
  const daysKnown = one.day !== undefined && other.day !== undefined;
  return (!daysKnown || sameDay(one, other)) && !roomsDiffer(one.where, other.where, false);
}
