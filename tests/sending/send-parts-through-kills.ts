import { expect, type TestContext } from 'vitest';
import { createRandom } from '../../scripts/benchmark/random.ts';
import type { Part } from '../../src/announcements/content/content.ts';
import { killWhileSending } from './kill-while-sending.ts';
import { reachState } from './reach-state.ts';
import { openSendingWorld, TEXT, type SendingWorld } from './sending-world.ts';

const PEOPLE = 80;
const KILLS = 6;
const PLACE: Part = {
  kind: 'place',
  latitude: 37.5,
  longitude: 127,
  title: 'Gate 4711',
  address: 'Sejong-daero 1',
};
const POLL: Part = {
  kind: 'poll',
  question: 'Bus 4711 or on foot?',
  options: ['Bus', 'On foot'],
  several: false,
};
const WORDS = [TEXT, 'Gate 4711', 'Bus 4711 or on foot?'];

/** Kills the bot 6 times while it sends three messages each to 80: each goes on where it was. */
export async function sendPartsThroughKills(test: TestContext, seed: number): Promise<void> {
  const random = createRandom(seed);
  const world = await openSendingWorld({ test, people: PEOPLE });
  for (const method of ['sendMessage', 'sendVenue', 'sendPoll']) {
    const effect = { kind: 'slow', milliseconds: 200 } as const;
    await world.client.fault({ method, times: PEOPLE, effect });
  }
  const id = await world.announce('all', [PLACE, POLL]);
  const bot = await killWhileSending({ world, kills: KILLS, messages: PEOPLE - 2 * KILLS, random });

  const { report, rows } = await reachState(world, id, 'sent', TEXT);
  const { sent, unknown } = report.outcomes;
  expect([sent + unknown, rows.length]).toEqual([PEOPLE, PEOPLE]);
  expect(unknown).toBeGreaterThan(0);
  const before = await countParts(world);
  for (const { chat, outcome, messages } of rows) {
    const counts = before.map((part) => part.get(chat) ?? 0);
    if (outcome === 'sent') expect(counts).toEqual([1, 1, 1]);
    else expect([stepsOf(messages.length), stepsOf(messages.length + 1)]).toContainEqual(counts);
  }

  await world.client.clearFaults();
  const again = await world.desk(({ desk }) => desk.sendUnknownAgain(id, {}));
  expect(again).toMatchObject({ kind: 'done', count: unknown });
  expect((await reachState(world, id, 'sent', TEXT)).report.outcomes).toMatchObject({ sent: PEOPLE });
  const after = await countParts(world);
  for (const { chat, outcome, messages } of rows) {
    const counts = after.map((part) => part.get(chat) ?? 0);
    // Only the message that was in doubt may be there twice, by the organiser's choice.
    const inDoubt = outcome === 'unknown' ? messages.length : undefined;
    const most = counts.map((_, part) => (part === inDoubt && before[part]?.get(chat) === 1 ? 2 : 1));
    expect({ chat, counts }).toEqual({ chat, counts: most });
  }
  bot.kill('SIGTERM');
  expect(await bot.exited).toBe(0);
  await test.annotate(`${KILLS} kills: ${sent} sent, ${unknown} unknown, no message twice`);
}

/** How many messages of each part are in each chat. */
function countParts({ client }: SendingWorld): Promise<ReadonlyMap<number, number>[]> {
  return Promise.all(WORDS.map((words) => client.received(words)));
}

/** The counts of somebody who has the first so many parts. */
function stepsOf(done: number): number[] {
  return WORDS.map((_, part) => (part < done ? 1 : 0));
}
