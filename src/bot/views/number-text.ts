import type { Speech } from './speech.ts';

/** A number that stands alone, with the language's separators. */
export function numberText(value: number, { language }: Pick<Speech, 'language'>): string {
  return new Intl.NumberFormat(language).format(value);
}
