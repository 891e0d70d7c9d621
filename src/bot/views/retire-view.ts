import { addDays, localTime, momentOf } from '../../shared/local-time.ts';
import type { KeptDocument } from '../../curation/curation.ts';
import { documentId } from '../callbacks/document-id.ts';
import { retireButton } from '../callbacks/shelf-buttons.ts';
import { backToCard, LONGEST_TITLE, type ShelfFrame } from './kept-document-view.ts';
import { momentText } from './moment-text.ts';
import { rich } from './rich-text.ts';
import { label, type View } from './view.ts';

/** Asks from when on a document is to count no longer. Days end at midnight of the programme's time zone. */
export function retireView({ path, title }: KeptDocument, { speech, timeZone, now }: ShelfFrame): View {
  const { say } = speech;
  const choice = (key: string, from: number) => [
    { text: say(key), callback_data: retireButton.pack({ id: documentId(path), from, step: 'ask' }) },
  ];
  return {
    ...rich(say('shelf-retire-choose', { title: label(title, LONGEST_TITLE) })),
    buttons: [
      choice('shelf-button-now', 0),
      choice('shelf-button-today', midnightAfter(now, 1, timeZone)),
      choice('shelf-button-tomorrow', midnightAfter(now, 2, timeZone)),
      ...backToCard({ path }, speech),
    ],
  };
}

/** Asks once more; `from` as in `retireButton`. */
export function retireSureView(
  { path, title }: KeptDocument,
  from: number,
  { speech, timeZone }: ShelfFrame,
): View {
  const { say, language } = speech;
  const name = label(title, LONGEST_TITLE);
  const question =
    from === 0
      ? say('shelf-retire-ask-now', { title: name })
      : say('shelf-retire-ask', { title: name, from: momentText(from, language, timeZone) });
  const sure = retireButton.pack({ id: documentId(path), from, step: 'sure' });
  return {
    ...rich(question),
    buttons: [
      [{ text: `⌛ ${say('shelf-button-retire-sure')}`, callback_data: sure }],
      ...backToCard({ path }, speech),
    ],
  };
}

/** The beginning of the day that comes so many days after the one of `now`, in milliseconds UTC. */
function midnightAfter(now: number, days: number, timeZone: string): number {
  const midnight = { ...localTime(now, timeZone), hour: 0, minute: 0 };
  return momentOf(addDays(midnight, days), timeZone);
}
