import { describe, it } from 'vitest';
import { sendPartsThroughKills } from './sending/send-parts-through-kills.ts';
import { sendThroughFaults } from './sending/send-through-faults.ts';
import { sendThroughKills } from './sending/send-through-kills.ts';

/** Each has a sandbox and a bot of its own; side by side, since most of the time they wait for Telegram's limits. */
describe.concurrent('an announcement arrives once, or is named unknown,', { timeout: 600_000 }, () => {
  it.for([20_261_201])('through kill -9 at 25 moments of sending it to 500 (seed %i)', async (seed, test) => {
    await sendThroughKills(test, seed);
  });

  it.for([20_261_202])(
    'through everything that Telegram can do to 500 messages, and 8 kills (seed %i)',
    async (seed, test) => {
      await sendThroughFaults(test, seed);
    },
  );

  it.for([20_261_203])('in three messages each, through 6 kills (seed %i)', async (seed, test) => {
    await sendPartsThroughKills(test, seed);
  });
});
