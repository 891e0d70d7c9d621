import { expect, it } from 'vitest';
import { createRandom } from '../scripts/benchmark/random.ts';
import { killWhileSending } from './sending/kill-while-sending.ts';
import { reachState } from './sending/reach-state.ts';
import { openSendingWorld, TEXT } from './sending/sending-world.ts';

const SEED = 20_261_201;
const PEOPLE = 500;
const KILLS = 25;
/** The most calls that the sender has on their way at once. */
const LANES = 8;
/** How long Telegram may take for a message, so that there are calls on their way at every moment. Milliseconds. */
const SLOWEST = 250;

it(
  `kill -9 at ${KILLS} moments of sending to ${PEOPLE} (seed ${SEED}): nobody has it twice, and who may miss it is named`,
  { timeout: 600_000 },
  async ({ annotate }) => {
    const random = createRandom(SEED);
    const world = await openSendingWorld({ people: PEOPLE });
    for (const chat_id of world.people) {
      const effect = { kind: 'slow', milliseconds: Math.round(random() * SLOWEST) } as const;
      await world.client.fault({ method: 'sendMessage', chat_id, effect });
    }
    const id = await world.announce('all');
    const bot = await killWhileSending({ world, kills: KILLS, messages: PEOPLE - 2 * KILLS, random });

    const { report, rows, received } = await reachState(world, id, 'sent', TEXT);
    const { sent, unknown } = report.outcomes;
    expect(sent + unknown).toBe(PEOPLE);
    expect(report).toMatchObject({ recipients: PEOPLE, outcomes: { pending: 0 } });
    expect(new Set(rows.map(({ chat }) => chat))).toEqual(new Set(world.people));
    for (const { chat, outcome } of rows) {
      const count = received.get(chat) ?? 0;
      if (outcome === 'unknown') expect([0, 1]).toContain(count);
      else expect({ chat, count }).toEqual({ chat, count: 1 });
    }
    expect(unknown).toBeGreaterThan(0);
    expect(unknown).toBeLessThanOrEqual(KILLS * LANES);
    const refused = (await world.client.calls()).filter(({ ok }) => !ok);
    expect(refused).toEqual([]);
    expect(await world.client.violations()).toEqual([]);
    bot.kill('SIGTERM');
    expect(await bot.exited).toBe(0);
    await annotate(`${KILLS} kills: ${sent} sent, ${unknown} unknown, 0 twice`);
  },
);
