import { expect, type TestContext } from 'vitest';
import { createRandom } from '../../scripts/benchmark/random.ts';
import { killWhileSending } from './kill-while-sending.ts';
import { reachState } from './reach-state.ts';
import { openSendingWorld, TEXT } from './sending-world.ts';

const PEOPLE = 500;
const KILLS = 25;
/** The most calls that the sender has on their way at once. */
const LANES = 8;
/** How long Telegram may take for a message, so that there are calls on their way at every moment. Milliseconds. */
const SLOWEST = 250;

/** Kills the bot 25 times while it sends to 500: everybody has it once, but who the ledger calls unknown once or not at all. */
export async function sendThroughKills(test: TestContext, seed: number): Promise<void> {
  const random = createRandom(seed);
  const world = await openSendingWorld({ test, people: PEOPLE });
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
  await test.annotate(`${KILLS} kills: ${sent} sent, ${unknown} unknown, 0 twice`);
}
