import type { CorpusDocument, Passage } from '../../corpus/document.ts';

/** What is embedded and indexed for a passage: its document's title and the headings above it tell what it is about. */
export function passageText(passage: Passage, document: CorpusDocument): string {
  const { headings, sheet } = passage.place;
  const above = [document.title, ...headings, ...(sheet ? [sheet] : [])];
  return [...new Set(above), passage.text].join('\n');
}
