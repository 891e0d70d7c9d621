import type { Passage, Place } from '../document.ts';

/** The lines of passages, each with its place: in a table, with its own row. */
export function passageLines(passages: readonly Passage[]): { line: string; place: Place }[] {
  return passages.flatMap(({ text, place }) =>
    text.split('\n').map((line, index) => ({ line, place: lineOfPlace(place, index) })),
  );
}

/** A passage's rows stand below each other, and its place names the first of them. */
export function lineOfPlace(place: Place, index: number): Place {
  return place.row === undefined ? place : { ...place, row: place.row + index };
}
