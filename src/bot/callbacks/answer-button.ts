import { defineCallback, wholeNumber } from './callback-data.ts';

/** What somebody answers to an announcement. `button` is its place below it, counted from 0. */
export const answerButton = defineCallback('answer', { announcement: wholeNumber, button: wholeNumber });
