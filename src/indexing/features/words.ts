/** Marks inside words that people type or leave out: Uzbek oʻ gʻ, the apostrophe, Armenian ՞ ՛ ՜, the soft hyphen. */
const MARKS = /[ʻʼ‘’'`´ʹ\u055b-\u055e\u00ad\u200b-\u200f\u2060\ufeff]/g;
/** A clock time, a number with its decimals or thousands, or a run of letters and digits with their combining marks. */
const WORD = /\d{1,2}[:.]\d{2}(?!\d)|\d+(?:[.,]\d+)*|[\p{L}\p{M}]+/gu;

/** One form for all ways of writing the same text: NFKC, lower case, no apostrophe marks. */
export function foldText(text: string): string {
  // Most people type е for ё. "İ" becomes i and a combining dot in lower case; the dot would make two words of one.
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/i\u0307/g, 'i')
    .replace(/ё/g, 'е')
    .replace(MARKS, '');
}

/** The words of a text in reading order, folded; times keep one form ("8:15" and "08.15" are "08:15"). */
export function words(text: string): string[] {
  return (foldText(text).match(WORD) ?? []).map((word) => {
    const time = /^(\d{1,2})[:.](\d{2})$/.exec(word);
    return time ? `${time[1]?.padStart(2, '0')}:${time[2]}` : word;
  });
}

export function isNumeric(word: string): boolean {
  return /^\d/.test(word);
}
