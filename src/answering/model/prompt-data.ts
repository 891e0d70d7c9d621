import { cleanText } from '../../corpus/clean-text.ts';
import type { Place } from '../../corpus/document.ts';

/**
 * Makes a text that others wrote safe to stand among the delimiters of a prompt: no tag opens or closes in it, no label
 * looks like ours, nothing in it is invisible.
 */
export function asData(text: string): string {
  return cleanText(text)
    .replace(/<(?=\p{L}|\s*[/!?]|\s*(?:passages?|question|conversation)\b)/giu, '‹')
    .replace(/[[［【]\s*([SsСс]\s*\d+)\s*[\]］】]?/gu, '($1)');
}

/** Where a passage stands, for a model: "Day 2 › Lunch, page 3". Empty when the document has no parts. */
export function placeAsData({ headings, page, slide, sheet, row }: Place): string {
  const parts = [
    headings.join(' › '),
    page === undefined ? '' : `page ${page}`,
    slide === undefined ? '' : `slide ${slide}`,
    sheet === undefined ? '' : `sheet ${sheet}`,
    row === undefined ? '' : `row ${row}`,
  ];
  return asData(parts.filter(Boolean).join(', ')).replace(/\n+/g, ' ');
}

/** The beginning of a text, not longer than so many characters. */
export function cutShort(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest).trimEnd()} …`;
}
