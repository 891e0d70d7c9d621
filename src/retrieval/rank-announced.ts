import type { Evidence } from './evidence.ts';

/** An announcement comes first when it meets at least this much of the question, */
const ENOUGH = 0.5;
/** and no less than this share of what the best document meets. */
const ABOUT_AS_WELL = 0.75;
/** It is looked at beside the documents when it meets this share. */
const BESIDE = 0.6;
/** So many come first, and leave room for what the documents say. */
const MOST_FIRST = 2;

/**
 * Puts announcements among the evidence of documents. One that meets the question about as well as the best older document
 * outranks them all, the newest first; the others compete with the documents, but lead none; what has little to do with the
 * question is left out.
 * @param documents best first
 */
export function rankAnnounced(documents: readonly Evidence[], announced: readonly Evidence[]): Evidence[] {
  if (announced.length === 0) return [...documents];
  const best = Math.max(0, ...[...documents, ...announced].map(({ similarity }) => similarity));
  const first: Evidence[] = [];
  const beside: Evidence[] = [];
  for (const piece of announced) {
    const { similarity } = piece;
    if (similarity >= ENOUGH && similarity >= ABOUT_AS_WELL * best && !isOverhauled(piece, documents))
      first.push({ ...piece, announced: 'first' });
    else if (similarity >= BESIDE * best) beside.push({ ...piece, announced: 'beside' });
  }
  first.sort((one, other) => moment(other) - moment(one) || other.score - one.score);
  for (const piece of first.splice(MOST_FIRST)) beside.push({ ...piece, announced: 'beside' });
  const [leading, ...others] = documents;
  const rest = [...others, ...beside].sort((one, other) => other.score - one.score);
  return [...first, ...(leading ? [leading] : []), ...rest];
}

/** True when a document that was updated later meets the question at least as well. */
function isOverhauled(piece: Evidence, documents: readonly Evidence[]): boolean {
  return documents.some(
    ({ document, similarity }) => document.updated > moment(piece) && similarity >= piece.similarity,
  );
}

/** Milliseconds UTC. */
function moment({ document }: Evidence): number {
  return document.announced?.at ?? document.updated;
}
