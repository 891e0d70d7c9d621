import type { CheckedDocument } from './conflicting-sessions.ts';
import type { CorpusDocument, Passage } from '../document.ts';
import type { Finding } from './finding.ts';
import { countTogether, olderFirst } from './rivals.ts';
import { shinglesOf } from './shingles.ts';
import { similarPairs, similarToAdded } from './similar-pairs.ts';

const LONGEST_QUOTE = 100;

/** A passage, its document, and the document that it stands in as well. */
interface Repeated {
  readonly document: CorpusDocument;
  readonly passage: Passage;
  readonly other: CorpusDocument;
}

interface Placed {
  readonly document: CorpusDocument;
  readonly passage: Passage;
}

/**
 * Passages that stand almost word for word in two documents: when one is corrected, the other goes on saying the old. Told
 * once for each pair of documents, of the one that was updated longer ago.
 */
export function nearDuplicates(checked: readonly CheckedDocument[], now: number): Finding[] {
  const placed = checked.flatMap(toPlaced);
  const pairs = similarPairs(placed.map(({ passage }) => shinglesOf(passage.text)));
  const repeated = pairs.flatMap(([left, right]): Repeated[] => {
    const [one, other] = [placed[left], placed[right]];
    if (!one || !other || !countTogether(one.document, other.document, now)) return [];
    const [older] = olderFirst(one.document, other.document);
    return [
      older === one.document ? { ...one, other: other.document } : { ...other, other: one.document },
    ];
  });
  return byPair(repeated);
}

/** The same of a document that is not yet in the corpus: what it repeats of the others. */
export function repeatedPassages(
  added: CheckedDocument,
  others: readonly CheckedDocument[],
  now: number,
): Finding[] {
  const own = toPlaced(added);
  const rivals = others.filter(({ document }) => countTogether(added.document, document, now)).flatMap(toPlaced);
  const shingles = (each: Placed) => shinglesOf(each.passage.text);
  const pairs = similarToAdded(own.map(shingles), rivals.map(shingles));
  return byPair(
    pairs.flatMap(([left, right]): Repeated[] => {
      const [one, other] = [own[left], rivals[right]];
      return one && other ? [{ ...one, other: other.document }] : [];
    }),
  );
}

function toPlaced({ document, passages }: CheckedDocument): Placed[] {
  return passages.map((passage) => ({ document, passage }));
}

function byPair(repeated: readonly Repeated[]): Finding[] {
  const pairs = new Map<string, Repeated[]>();
  for (const each of repeated) {
    const key = JSON.stringify([each.document.path, each.other.path]);
    pairs.set(key, [...(pairs.get(key) ?? []), each]);
  }
  return [...pairs.values()].flatMap((all): Finding[] => {
    const [first] = all;
    if (!first) return [];
    const { document, passage, other } = first;
    const count = new Set(all.map((each) => each.passage)).size;
    const details = { count, other: other.path, quote: opening(passage.text) };
    return [
      { severity: 'warning', code: 'near-duplicate', document: document.path, place: passage.place, details },
    ];
  });
}

function opening(text: string): string {
  const line = text.split('\n')[0] ?? '';
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line;
}
