import { Hono } from 'hono';
import { makePoll } from '../store/polls.ts';
import type { Store } from '../store/store.ts';
import { personOf } from './find-records.ts';
import { receive } from './incoming.ts';
import { INPUTS, readInput } from './read-input.ts';
import { vote } from './vote.ts';

/** What people send besides text and files: places, polls, and answers to polls. */
export function createContentRoutes(store: Store): Hono {
  const routes = new Hono();
  routes.post('/:id/location', async (context) => {
    const { latitude, longitude, ...where } = await readInput(context.req.raw, INPUTS.sendLocation);
    const person = personOf(store, context);
    return context.json(receive(store, person, where, { location: { latitude, longitude } }));
  });
  routes.post('/:id/venue', async (context) => {
    const input = await readInput(context.req.raw, INPUTS.sendVenue);
    const { latitude, longitude, title, address, ...where } = input;
    const location = { latitude, longitude };
    const venue = { location, title, address };
    return context.json(receive(store, personOf(store, context), where, { venue, location }));
  });
  routes.post('/:id/poll', async (context) => {
    const input = await readInput(context.req.raw, INPUTS.sendPoll);
    const { question, options, is_anonymous = true, allows_multiple_answers = false, ...where } = input;
    const person = personOf(store, context);
    const poll = makePoll(store, person.user.id, {
      question,
      options,
      isAnonymous: is_anonymous,
      allowsSeveral: allows_multiple_answers,
      allowsRevoting: true,
    });
    return context.json(receive(store, person, where, { poll }));
  });
  routes.post('/:id/vote', async (context) => {
    const input = await readInput(context.req.raw, INPUTS.vote);
    vote(store, personOf(store, context), input);
    return context.json({});
  });
  return routes;
}
