import type { CorpusDocument, Passage } from '../../corpus/document.ts';
import type { DocumentChange } from '../curation.ts';

/** What would differ if these passages took the place of a document's; a passage that only moved stays as it is. */
export function documentChange(options: {
  readonly existing: CorpusDocument;
  readonly before: readonly Passage[];
  readonly after: readonly Passage[];
}): DocumentChange {
  const { existing, before, after } = options;
  const left = new Map<string, number>();
  for (const { text } of before) left.set(text, (left.get(text) ?? 0) + 1);
  const added: string[] = [];
  for (const { text } of after) {
    const count = left.get(text) ?? 0;
    if (count === 0) added.push(text);
    else left.set(text, count - 1);
  }
  const removed: string[] = [];
  for (const { text } of before) {
    const count = left.get(text) ?? 0;
    if (count === 0) continue;
    removed.push(text);
    left.set(text, count - 1);
  }
  const kept = after.length - added.length;
  return { path: existing.path, title: existing.title, added, removed, kept };
}
