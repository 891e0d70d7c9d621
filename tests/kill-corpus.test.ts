import { describe, expect, it } from 'vitest';
import { createKillRounds, type Outcome } from './staff/kill-rounds.ts';
import { openStaffWorld } from './staff/staff-world.ts';
import { pathOf, textOf, TOPICS } from './staff/topics.ts';

/** Two worlds side by side, since most of a round is the start of a process. */
const SEEDS = [20_220_901, 20_220_902];
const ROUNDS = 30;

const FOLDER = Object.fromEntries(
  TOPICS.slice(0, 4).map((topic, number) => [pathOf(topic), textOf(topic, number)]),
);

describe('kill -9 at random moments of what staff do with the documents', () => {
  it.concurrent.for(SEEDS)(
    `leaves all of it or nothing, in ${ROUNDS} rounds of seed %i`,
    { timeout: 600_000 },
    async (seed, { onTestFinished }) => {
      const world = await openStaffWorld({ files: FOLDER, env: { LOG_LEVEL: 'info' } });
      onTestFinished(() => world.close());
      await world.startBot();
      const rounds = createKillRounds({ world, seed, folder: FOLDER });
      await rounds.measure();
      const outcomes: Outcome[] = [];
      for (let round = 0; round < ROUNDS; round += 1) outcomes.push(await rounds.play(round));

      // Moments of all kinds were met: before anything counted, under way, and when staff had been told.
      const under = (isConfirmed: boolean, isDone: boolean) =>
        outcomes.filter((outcome) => outcome.isConfirmed === isConfirmed && outcome.isDone === isDone).length;
      expect(under(false, false)).toBeGreaterThan(0);
      expect(under(false, true)).toBeGreaterThan(0);
      expect(under(true, true)).toBeGreaterThan(0);
      expect(under(true, false)).toBe(0);
      await rounds.end();
      expect(await world.client.violations()).toEqual([]);
    },
  );
});
