import { LANGUAGES } from '../../languages/languages.ts';
import { defineCallback, oneOf, shortId, wholeNumber } from './callback-data.ts';

/** "Useful" or "not useful" below an answer. */
export const feedbackButton = defineCallback('feedback', {
  turn: wholeNumber,
  verdict: oneOf(['useful', 'not-useful']),
});

export const languageButton = defineCallback('language', { choice: oneOf([...LANGUAGES, 'automatic']) });

/** Opens a document: `id` is its `documentId`. */
export const documentButton = defineCallback('document', { id: shortId });

/** Turns the pages of the list of documents, counted from 1. */
export const docsPageButton = defineCallback('docs', { page: wholeNumber });

/** Bound to the person who asked to be forgotten, so that nobody else in a group can press it for themselves by mistake. */
export const forgetButton = defineCallback('forget', { person: wholeNumber, answer: oneOf(['yes', 'no']) });
