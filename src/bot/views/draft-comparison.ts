import type { DocumentChange } from '../../curation/curation.ts';
import { expandableQuote, joinRich, rich, type RichText } from './rich-text.ts';
import type { Speech } from './speech.ts';
import { label } from './view.ts';

const MOST_SHOWN = 3;
const LONGEST_PASSAGE = 140;

/** What a draft would change in the document whose place it would take. */
export function draftComparison(change: DocumentChange, { say }: Speech): RichText {
  const { title, path, added, removed, kept } = change;
  // As text: the words stand beside the numbers, not around them, so no language needs a plural.
  const counts = { added: String(added.length), removed: String(removed.length), kept: String(kept) };
  return joinRich(
    [
      `🔁 ${say('draft-existing', { title: label(title, 80), path })}`,
      say('draft-compared', counts),
      passages('+', added),
      passages('−', removed),
    ],
    '\n',
  );
}

function passages(sign: string, texts: readonly string[]): RichText {
  const lines = texts.slice(0, MOST_SHOWN).map((text) => `${sign} ${label(text, LONGEST_PASSAGE)}`);
  const more = texts.length > MOST_SHOWN ? [`${sign} …`] : [];
  return rich(expandableQuote([...lines, ...more].join('\n')));
}
