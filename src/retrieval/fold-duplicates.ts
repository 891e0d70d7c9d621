import { words } from '../indexing/features/words.ts';
import type { Evidence } from './evidence.ts';

/** The first so many; of passages that say the same words, such as one table kept in two formats, the best alone. */
export function foldDuplicates(evidence: readonly Evidence[], most: number): Evidence[] {
  const seen = new Set<string>();
  const kept: Evidence[] = [];
  for (const piece of evidence) {
    if (kept.length === most) break;
    const key = words(piece.passage.text).join(' ');
    if (!seen.has(key)) kept.push(piece);
    seen.add(key);
  }
  return kept;
}
