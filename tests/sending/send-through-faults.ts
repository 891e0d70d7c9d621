import { expect, type TestContext } from 'vitest';
import { createRandom } from '../../scripts/benchmark/random.ts';
import { drawFates, FATES, PLAIN, type Fate } from './fates.ts';
import { killWhileSending } from './kill-while-sending.ts';
import { reachState, type Account } from './reach-state.ts';
import { openSendingWorld, TEXT, type SendingWorld } from './sending-world.ts';

const PEOPLE = 500;
const GROUPS = 4;
const KILLS = 8;
/** The most calls that the sender has on their way at once. */
const LANES = 8;
/** What the ledger says of who was on the way when the bot was killed. */
const KILLED = 'the bot stopped while the message was on its way';

/** Meets everything that Telegram can do to 500 messages, and 8 kills: each comes to what it must. */
export async function sendThroughFaults(test: TestContext, seed: number): Promise<void> {
  const random = createRandom(seed);
  const world = await openSendingWorld({ test, people: PEOPLE });
  const { client } = world;
  const drawn = drawFates(PEOPLE, random);
  const fates = new Map(world.people.map((person, index) => [person, drawn[index] ?? PLAIN]));
  for (const [chat_id, { effect }] of fates)
    if (effect) await client.fault({ method: 'sendMessage', chat_id, effect });
  const { audience, moved } = await openGroups(world);
  const id = await world.announce(audience);
  for (const chat of [...moved.keys()]) moved.set(chat, (await client.migrate(chat)).chat.id);

  const bot = await killWhileSending({ world, kills: KILLS, messages: 0.7 * PEOPLE, random });
  const account = await reachState(world, id, 'sent', TEXT);
  const killed = expectFates(account, fates);
  const calls = await client.calls();
  for (const [before, after] of moved) {
    expectMoved(account, before, after);
    const toOld = calls.filter(({ payload }) => payload['chat_id'] === before && payload['text'] === TEXT);
    expect(toOld.map(({ description }) => description)).toContainEqual(expect.stringContaining('supergroup'));
  }
  expectSum(account);

  await client.clearFaults();
  const { outcomes } = account.report;
  const again = await world.desk(({ desk }) => desk.sendUnknownAgain(id, {}));
  expect(again).toMatchObject({ kind: 'done', count: outcomes.unknown });
  const end = await reachState(world, id, 'sent', TEXT);
  expectSum(end);
  expect(end.report.outcomes).toEqual({ ...outcomes, unknown: 0, sent: outcomes.sent + outcomes.unknown });
  for (const { chat, outcome } of account.rows) {
    const before = account.received.get(chat) ?? 0;
    const more = outcome === 'unknown' ? 1 : 0;
    expect({ chat, messages: end.received.get(chat) ?? 0 }).toEqual({ chat, messages: before + more });
  }
  expect(await client.violations()).toEqual([]);
  bot.kill('SIGTERM');
  expect(await bot.exited).toBe(0);
  await test.annotate(`${KILLS} kills (${killed} on their way): ${JSON.stringify(outcomes)}, none twice`);
}

/** Each came to what it must, and each fate was met; how many were on their way when the bot was killed instead. */
function expectFates({ rows, received }: Account, fates: ReadonlyMap<number, Fate>): number {
  const met = new Set<string>();
  let killed = 0;
  for (const { chat, outcome, reason } of rows) {
    const messages = received.get(chat) ?? 0;
    if (reason === KILLED) {
      killed += 1;
      expect(outcome).toBe('unknown');
      expect([0, 1]).toContain(messages);
      continue;
    }
    const fate = fates.get(chat) ?? PLAIN;
    met.add(fate.name);
    const wanted = { outcome: fate.outcome, messages: fate.messages };
    expect({ chat, fate: fate.name, outcome, messages, reason }).toMatchObject(wanted);
  }
  expect([...met]).toEqual(expect.arrayContaining(namesOfMany()));
  expect(killed).toBeLessThanOrEqual(KILLS * LANES);
  return killed;
}

/** Everybody and some groups, of which half become supergroups later: those are given, for their new ids. */
async function openGroups({ client, people }: SendingWorld) {
  const groups: number[] = [];
  for (let number = 1; number <= GROUPS; number += 1) {
    const title = `Bus ${number}`;
    const { chat } = await client.createGroup({ title, type: 'group', members: people.slice(0, 3) });
    groups.push(chat.id);
  }
  const audience = ['all', ...groups.map((chat) => `group:${chat}`)].join(' or ');
  return { audience, moved: new Map(groups.slice(0, GROUPS / 2).map((chat) => [chat, chat])) };
}

function expectMoved({ rows, received }: Account, before: number, after: number): void {
  expect(after).not.toBe(before);
  expect(rows.map(({ chat }) => chat)).toContain(after);
  expect(rows.map(({ chat }) => chat)).not.toContain(before);
  expect(received.get(before)).toBeUndefined();
}

function expectSum({ report, rows }: Account): void {
  const { recipients, outcomes } = report;
  expect(recipients).toBe(PEOPLE + GROUPS);
  expect(rows).toHaveLength(recipients);
  expect(Object.values(outcomes).reduce((sum, count) => sum + count)).toBe(recipients);
  expect(outcomes.pending).toBe(0);
}

/** What so many meet that no kill can hide it. */
function namesOfMany(): string[] {
  return FATES.filter(({ people }) => people >= 4).map(({ name }) => name);
}
