/** @import { Location, Venue } from '@grammyjs/types' */
/** @import { Page } from './actions.js' */
import { element } from './dom.js';
import { icon } from './icons.js';

/**
 * A place on the map, with its name and address if it has them; a tap opens a map outside.
 * @param {Page} page
 * @param {Location} location
 * @param {Venue | undefined} venue
 */
export function placeView({ word }, { latitude, longitude }, venue) {
  const spot = `${latitude}, ${longitude}`;
  return element(
    'a',
    {
      class: 'file place',
      testid: 'place',
      href: `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=16/${latitude}/${longitude}`,
      target: '_blank',
      rel: 'noopener noreferrer',
    },
    element('span', { class: 'file-sign' }, icon('place')),
    element('span', { class: 'file-name', dir: 'auto' }, venue?.title ?? word('place')),
    element('span', { class: 'file-size', dir: 'auto' }, venue?.address || spot),
  );
}
