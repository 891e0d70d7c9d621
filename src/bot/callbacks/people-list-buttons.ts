import { defineCallback, oneOf } from './callback-data.ts';

/**
 * Below a reply to a CSV file: what it is, and then to make its invites. The button names no file: it means the one that its
 * message replies to.
 */
export const peopleListButton = defineCallback('people-list', {
  action: oneOf(['list', 'document', 'make']),
});
