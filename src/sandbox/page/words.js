import { en } from './words-en.js';
import { ru } from './words-ru.js';

/** Every word of the page in every language it speaks. */
export const WORDS = { en, ru };

/** @typedef {keyof typeof en} WordKey */
/** @typedef {(key: WordKey, values?: Record<string, string | number>) => string} Word */

/**
 * The page's words in the reader's language, in English when there are none in it. A key with forms of a number needs `count`.
 * @param {string} wanted such as navigator.language
 * @returns {{ language: string, word: Word }} `language` is the wanted one's full tag, for dates, when its words are there
 */
export function chooseWords(wanted) {
  const name = wanted.toLowerCase().split('-')[0] === 'ru' ? 'ru' : 'en';
  const language = wanted.toLowerCase().startsWith(name) ? wanted : 'en-GB';
  const plural = new Intl.PluralRules(name);
  return {
    language,
    word(key, values = {}) {
      /** @type {string | Record<string, string>} */
      const entry = WORDS[name][key];
      const text =
        typeof entry === 'string' ? entry : (entry[plural.select(Number(values['count']))] ?? entry['other']);
      return (text ?? '').replace(/\{(\w+)\}/g, (whole, slot) => String(values[slot] ?? whole));
    },
  };
}
