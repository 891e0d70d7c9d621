/** @import { Page } from './actions.js' */
import { openFormDialog } from './form-dialog.js';
import { readPlace } from './places.js';

/**
 * Asks for a place on the map and sends it.
 * @param {Page} page
 */
export function openPlaceDialog({ actions, word }) {
  openFormDialog({
    word,
    title: word('sendPlace'),
    nameLabel: word('placeLabel'),
    done: word('send'),
    faultOf: (text) => (readPlace(text) === null ? word('placeFaulty') : ''),
    onCreate: (text) => {
      const place = readPlace(text);
      if (place !== null) void actions.sendPlace(place);
    },
  });
}
