import type { Evidence } from './evidence.ts';

/** Evidence with one passage of a document, or of an announcement, about which only what is given matters. */
export function evidenceOf(
  path: string,
  given: { similarity: number; score: number; updated?: number; announced?: number },
): Evidence {
  const { similarity, score, announced, updated = announced ?? 0 } = given;
  return {
    passage: { id: `${path}#1`, document: path, text: path, place: { headings: [] }, start: 0, end: 1 },
    document: {
      ...{ path, title: path, language: 'en', audience: 'all', sample: false, hash: '', updated },
      ...(announced === undefined ? {} : { announced: { id: announced, at: updated } }),
    },
    similarity,
    score,
  };
}
