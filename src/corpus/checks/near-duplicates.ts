import type { CheckedDocument } from './conflicting-sessions.ts';
import type { CorpusDocument, Passage } from '../document.ts';
import type { Finding } from './finding.ts';
import { countTogether, olderFirst } from './rivals.ts';
import { similarPairs } from './similar-pairs.ts';
import { shinglesOf } from './shingles.ts';

const LONGEST_QUOTE = 100;

/**
 * Passages that stand almost word for word in two documents: when one is corrected, the other goes on saying the old.
 * Told once for each pair of documents, of the one updated longer ago, or of `added`, which is not yet in the corpus.
 */
export function nearDuplicates(
  checked: readonly CheckedDocument[],
  options: { now: number; added?: CorpusDocument },
): Finding[] {
  const { now, added } = options;
  const documents = new Map(checked.map(({ document }) => [document.path, document]));
  const passages = checked.flatMap((each) => each.passages);
  const sets = passages.map(({ text }) => shinglesOf(text));
  const found = new Map<string, { document: string; other: string; first: Passage; count: number }>();
  for (const [left, right] of similarPairs(sets, added && ((index) => passages[index]?.document === added.path))) {
    const [one, other] = [passages[left], passages[right]];
    const [first, second] = [documents.get(one?.document ?? ''), documents.get(other?.document ?? '')];
    if (!one || !other || !first || !second || !countTogether(first, second, now)) continue;
    const stale = added ?? olderFirst(first, second)[0];
    const passage = stale === first ? one : other;
    const key = `${stale.path}\n${stale === first ? second.path : first.path}`;
    const before = found.get(key);
    const [document = '', name = ''] = key.split('\n');
    found.set(key, { document, other: name, first: before?.first ?? passage, count: (before?.count ?? 0) + 1 });
  }
  return [...found.values()].map(({ document, other, first, count }): Finding => {
    const details = { count, other, quote: opening(first.text) };
    return { severity: 'warning', code: 'near-duplicate', document, place: first.place, details };
  });
}

function opening(text: string): string {
  const line = text.split('\n')[0] ?? '';
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line;
}
