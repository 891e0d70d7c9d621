import type { Language } from '../languages/languages.ts';
import { isAbbreviation } from './abbreviations.ts';

/** From the first to after the last UTF-16 unit, without spaces around. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Splits a text into its sentences. A line break always ends one; a full stop after a short form, an initial, or the
 * number of a list or a date does not. When in doubt two sentences stay together rather than one being cut.
 */
export function sentences(text: string, language: Language): string[] {
  return sentenceSpans(text, language).map(({ start, end }) => text.slice(start, end));
}

/** Letters before a full stop that may tell what it is. */
const NEAR = 300;

/** Where the sentences of a text stand in it. */
export function sentenceSpans(text: string, language: Language): Span[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  const spans: Span[] = [];
  let start: number | undefined;
  for (const { segment, index } of segmenter.segment(text)) {
    start ??= index;
    const end = index + segment.length;
    if (!/\n\s*$/.test(segment) && staysTogether(text.slice(Math.max(start, end - NEAR), end), text.slice(end, end + 40))) continue;
    spans.push(...trimmed(text, start, end));
    start = undefined;
  }
  if (start !== undefined) spans.push(...trimmed(text, start, text.length));
  return spans;
}

function trimmed(text: string, start: number, end: number): Span[] {
  const part = text.slice(start, end);
  const content = part.trim();
  if (content === '') return [];
  const from = start + part.indexOf(content);
  return [{ start: from, end: from + content.length }];
}

/** True when what Intl.Segmenter takes for the end of a sentence is none. */
function staysTogether(before: string, after: string): boolean {
  if (after === '' || /^\s*\n/.test(after)) return false;
  const glued = !/\s$/.test(before);
  if (glued && /[.!?]["')\]]*$/.test(before) && /^[\p{L}\p{N}]/u.test(after)) return true;
  const head = before.trimEnd();
  if (!head.endsWith('.')) return false;
  const word = /(\S+)\.$/.exec(head)?.[1]?.replace(/^[("'«“[]+/, '') ?? '';
  const previous = /(\S+)\s+\S+\.$/.exec(head)?.[1] ?? '';
  // "1. Bring your passport", "2022. 9. 20.", "20. September"
  if (/^\d{1,3}$/.test(word) && previous === '') return true;
  if (/^\d{1,4}$/.test(word) && (/^\d/.test(after) || /^\d{1,4}\.$/.test(previous))) return true;
  if (/^[\p{L}]$/u.test(word) && previous === '' && head.length <= 3) return true;
  if (isInitial(word, previous, after)) return true;
  return isAbbreviation(word.toLowerCase()) && !endsAfterAll(word, previous);
}

/** What a single capital letter may name: after these it is no initial. */
const LETTERED =
  /^(?:hall|room|block|building|gate|bus|group|terminal|zone|annex|зал\p{L}*|блок\p{L}*|корпус\p{L}*|автобус\p{L}*|групп\p{L}*|терминал\p{L}*)$/iu;

/** "A. Baimenov", "А. С. Пушкин": one capital letter before a name, but not "in Hall A. The bus". */
function isInitial(word: string, previous: string, after: string): boolean {
  return /^(?:\p{Lu}\.)*\p{Lu}$/u.test(word) && /^\p{Lu}/u.test(after) && !LETTERED.test(previous);
}

/** "2022 г. Делегация", "и т. д. Затем": here the short form is the last word of the sentence. */
function endsAfterAll(word: string, previous: string): boolean {
  if (/^(?:гг?|ж|м)$/u.test(word)) return /^\d{4}(?:[-–]\d{2,4})?$/.test(previous);
  return /^(?:д|п|к)$/u.test(word) && /^т\.$/u.test(previous);
}
