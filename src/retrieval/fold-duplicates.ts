import { words } from '../indexing/features/words.ts';
import type { Evidence } from './evidence.ts';

/** Keeps the best of passages that say the same words, such as one table kept in two formats. */
export function foldDuplicates(evidence: readonly Evidence[]): Evidence[] {
  const seen = new Set<string>();
  return evidence.filter(({ passage }) => {
    const key = words(passage.text).join(' ');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
