import { describe, expect, it, onTestFinished } from 'vitest';
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
  it.concurrent.each(SEEDS)(
    `leaves all of it or nothing, in ${ROUNDS} rounds of seed %i`,
    { timeout: 600_000 },
    async (seed) => {
      const world = await openStaffWorld({ files: FOLDER, env: { LOG_LEVEL: 'info' } });
      onTestFinished(() => world.close());
      await world.startBot();
      const rounds = createKillRounds({ world, seed, folder: FOLDER });
      const t0 = performance.now();
      await rounds.measure();
      console.log('measured', performance.now() - t0);
      const outcomes: Outcome[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        const t = performance.now();
        try {
          outcomes.push(await rounds.play(round));
        } catch (e) {
          console.log(round, outcomes.at(-1), world.bot().output().slice(-3000));
          throw e;
        }
        console.log(seed, round, JSON.stringify(outcomes.at(-1)), Math.round(performance.now() - t));
      }
      const done = outcomes.filter(({ isDone }) => isDone);
      expect(done.length).toBeGreaterThan(0);
      expect(done.length).toBeLessThan(ROUNDS);
      expect(await world.client.violations()).toEqual([]);
    },
  );
});
