import type { Place } from '../corpus/document.ts';
import type { Language } from '../languages/languages.ts';
import type { Say } from '../languages/texts.ts';

/** Where a passage stands, for people: "Day 2 › Lunch, page 3". Empty when the document has no parts. */
export function placeText(place: Place, say: Say, language: Language): string {
  const number = (key: string, value: number | undefined) =>
    value === undefined ? [] : [say(language, key, { number: String(value) })];
  const parts = [
    ...(place.headings.length > 0 ? [place.headings.join(' › ')] : []),
    ...number('place-page', place.page),
    ...number('place-slide', place.slide),
    ...(place.sheet === undefined ? [] : [say(language, 'place-sheet', { name: place.sheet })]),
    ...number('place-row', place.row),
  ];
  return parts.join(', ');
}
