import { defineCallback, oneOf, shortId, wholeNumber } from './callback-data.ts';

/** Turns the pages of staff's list of documents, counted from 1. */
export const shelfPageButton = defineCallback('shelf', { page: wholeNumber });

/** What staff do with one document: `id` is its `documentId`. */
export const keptButton = defineCallback('kept', {
  id: shortId,
  step: oneOf(['card', 'download', 'replace', 'history']),
});

/** `from` is the moment in milliseconds UTC from which the document no longer counts; 0 is the moment of the press. */
export const retireButton = defineCallback('retire', {
  id: shortId,
  from: wholeNumber,
  step: oneOf(['choose', 'ask', 'sure']),
});

export const removeButton = defineCallback('remove', { id: shortId, step: oneOf(['ask', 'sure']) });

export const historyButton = defineCallback('history', { show: oneOf(['changes', 'versions']) });

/** `inForce` is the version that was in force when the button was made: a button that lies about it does nothing. */
export const rollbackButton = defineCallback('rollback', {
  version: wholeNumber,
  inForce: wholeNumber,
  step: oneOf(['ask', 'sure']),
});

/** Below a notice: back to what was in force before this version. */
export const undoButton = defineCallback('undo', { version: wholeNumber });
