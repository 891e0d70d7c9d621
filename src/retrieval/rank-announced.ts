import type { Evidence } from './evidence.ts';

/** An announcement that meets this much of the question is about it; */
const STRONG = 0.7;
/** it comes first when that is no less than these shares of what the best document meets, and of its ranking score. */
const ABOUT_AS_WELL = 0.75;
const ABOUT_AS_HIGH = 0.8;
/** One that meets no more than this much has to be as good as the documents. */
const WEAK = 0.5;
const HARDLY_LESS = 0.9;
/** It is looked at beside the documents when it meets this share of what the best piece meets. */
const BESIDE = 0.6;
/** So many come first, and leave room for what the documents say. */
const MOST_FIRST = 2;
/** Of announcements whose scores differ by no more, the newest leads. */
const ALIKE = 0.75;

/**
 * Puts announcements among the evidence of documents. One that meets the question about as well as the best older document
 * outranks them all, the newest first; the others compete with the documents, but lead none; what has little to do with the
 * question is left out. Fitted on the questions of tests/announced-questions.ts (docs/decisions/027).
 * @param documents best first
 */
export function rankAnnounced(documents: readonly Evidence[], announced: readonly Evidence[]): Evidence[] {
  if (announced.length === 0) return [...documents];
  const best = Math.max(0, ...[...documents, ...announced].map(({ similarity }) => similarity));
  const [first, others] = part(announced, (piece) => comesFirst(piece, documents));
  const highest = Math.max(0, ...first.map(({ score }) => score));
  const rank = (piece: Evidence) => (piece.score >= ALIKE * highest ? 1 : 0);
  first.sort(
    (one, other) => rank(other) - rank(one) || moment(other) - moment(one) || other.score - one.score,
  );
  const beside = [
    ...first.splice(MOST_FIRST),
    ...others.filter(({ similarity }) => similarity >= BESIDE * best),
  ];
  const [leading, ...following] = documents;
  const rest = [...following, ...beside.map((piece) => ({ ...piece, announced: 'beside' as const }))];
  return [
    ...first.map((piece) => ({ ...piece, announced: 'first' as const })),
    ...(leading ? [leading] : []),
    ...rest.sort((one, other) => other.score - one.score),
  ];
}

function comesFirst(piece: Evidence, documents: readonly Evidence[]): boolean {
  const { similarity, score } = piece;
  const best = Math.max(0, ...documents.map((document) => document.similarity));
  const highest = Math.max(0, ...documents.map((document) => document.score));
  if (documents.some((document) => overhauls(document, piece))) return false;
  return similarity >= STRONG
    ? similarity >= ABOUT_AS_WELL * best && score >= ABOUT_AS_HIGH * highest
    : similarity >= WEAK && similarity >= HARDLY_LESS * best && score >= highest;
}

/** True for a document that was updated later and meets the question at least as well. */
function overhauls({ document, similarity }: Evidence, piece: Evidence): boolean {
  return document.updated > moment(piece) && similarity >= piece.similarity;
}

/** Milliseconds UTC. */
function moment({ document }: Evidence): number {
  return document.announced?.at ?? document.updated;
}

function part<T>(list: readonly T[], isMeant: (one: T) => boolean): [T[], T[]] {
  return [list.filter(isMeant), list.filter((one) => !isMeant(one))];
}
