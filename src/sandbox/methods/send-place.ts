import type { Location, Message } from '@grammyjs/types';
import { badRequest } from '../refusal.ts';
import type { Store } from '../store/store.ts';
import { type Call, type Params, textOf } from './call.ts';
import { post, readDressing } from './post.ts';
import { readTarget } from './target.ts';

export function sendLocation(store: Store, { params }: Call): Message {
  const target = readTarget(store, params);
  const dressing = readDressing(store, params, target);
  return post(store, target, { location: readLocation(params) }, dressing);
}

/** A place with a name and an address; the message shows the bare place as well. */
export function sendVenue(store: Store, { params }: Call): Message {
  const target = readTarget(store, params);
  const location = readLocation(params);
  const [title, address] = [textOf(params, 'title').trim(), textOf(params, 'address').trim()];
  if (title === '') throw badRequest('VENUE_TITLE_EMPTY');
  const dressing = readDressing(store, params, target);
  return post(store, target, { venue: { location, title, address }, location }, dressing);
}

function readLocation(params: Params): Location {
  const { latitude, longitude } = params;
  if (latitude === undefined) throw badRequest('parameter "latitude" is required');
  if (longitude === undefined) throw badRequest('parameter "longitude" is required');
  const isOnEarth =
    typeof latitude === 'number' &&
    typeof longitude === 'number' &&
    Math.abs(latitude) <= 90 &&
    Math.abs(longitude) <= 180;
  if (!isOnEarth) throw badRequest('wrong location specified');
  return { latitude, longitude };
}
