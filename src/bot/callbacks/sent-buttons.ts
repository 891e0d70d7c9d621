import { LANGUAGES } from '../../languages/languages.ts';
import { defineCallback, oneOf, wholeNumber } from './callback-data.ts';

/**
 * What organisers do with an announcement that is on its way or out. `refresh` has its card follow it; the steps that end in
 * `-sure` are the confirmations; `leave` closes a question without doing anything.
 */
const SENT_ACTIONS = [
  ...(['refresh', 'pause', 'resume', 'stop', 'stop-sure', 'table', 'names', 'edit'] as const),
  ...(['recall', 'recall-sure', 'remind', 'again', 'again-sure', 'leave'] as const),
] as const;
export type SentAction = (typeof SENT_ACTIONS)[number];

export const sentButton = defineCallback('sent', { id: wholeNumber, action: oneOf(SENT_ACTIONS) });

/** Stands for everybody, and for those who have it and pressed nothing, in the place of a button's number. */
export const ALL_ANSWERS = -2;
export const SILENT = -1;

/** Who answered what: `answer` is a button's place, or one of the two above; pages are counted from 1. */
export const sentNamesButton = defineCallback('sent-names', {
  id: wholeNumber,
  answer: wholeNumber,
  page: wholeNumber,
});

/**
 * Which text is to be changed: the slot's place among `textSlots`. `write`: the next message is the new text. `sure`: the message
 * above the button is.
 */
export const sentEditButton = defineCallback('sent-edit', {
  id: wholeNumber,
  language: oneOf(LANGUAGES),
  slot: wholeNumber,
  step: oneOf(['write', 'sure']),
});
