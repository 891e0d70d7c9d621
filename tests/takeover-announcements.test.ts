import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BotProcess } from '../scripts/bot-process.ts';
import { findPostgres, startPostgres, type TestPostgres } from '../src/database/test-postgres.ts';
import { reachState } from './sending/reach-state.ts';
import { openSendingWorld, TEXT, type SendingWorld } from './sending/sending-world.ts';

const PEOPLE = 200;
/** The most calls that the sender has on their way at once. */
const LANES = 8;
const TAKEN_OVER_WITHIN = 30_000;

const isThere = findPostgres() !== undefined || process.env['REQUIRE_POSTGRES'] !== undefined;

describe.runIf(isThere)('two bots on one PostgreSQL', () => {
  let postgres: TestPostgres | undefined;
  beforeAll(async () => {
    postgres = await startPostgres({ durable: true });
  });
  afterAll(() => postgres?.stop());

  it(`when the one that sends to ${PEOPLE} is killed, the other goes on within 30 s, and nobody has it twice`, async (test) => {
    const databaseUrl = postgres?.url ?? '';
    const world = await openSendingWorld({ test, people: PEOPLE, databaseUrl });
    const { client } = world;
    // So slow that some messages are on their way whenever the bot dies.
    const effect = { kind: 'slow', milliseconds: 200 } as const;
    await client.fault({ method: 'sendMessage', text: TEXT, times: PEOPLE, effect });
    const both = await Promise.all([world.startBot('one'), world.startBot('two')]);
    const id = await world.announce('all');
    await world.arrived(60);
    const [sending, other] = isSending(both[0]) ? both : [both[1], both[0]];
    expect([isSending(sending), isSending(other)]).toEqual([true, false]);
    sending.kill('SIGKILL');
    const killed = Date.now();
    await sending.exited;
    const before = (await client.received(TEXT)).size;
    const question = await client.person(world.people[0] ?? 0).send('When does the sauna open?');

    await world.arrived(before + LANES + 1);
    const goneOn = (await momentsOf(world)).find((at) => at > killed + 1000) ?? Infinity;
    expect(goneOn - killed).toBeLessThan(TAKEN_OVER_WITHIN);
    expect(isSending(other)).toBe(true);
    const patience = TAKEN_OVER_WITHIN;
    const asked = { after: question.message_id, text: '10:00', patience };
    const answer = await client.waitForAnswer(question.chat.id, asked);
    expect(answer.date * 1000 - killed).toBeLessThan(TAKEN_OVER_WITHIN);

    const again = await world.startBot(sending === both[0] ? 'one' : 'two');
    const { report, rows, received } = await reachState(world, id, 'sent', TEXT);
    const { sent, unknown } = report.outcomes;
    expect(sent + unknown).toBe(PEOPLE);
    expect(unknown).toBeLessThanOrEqual(LANES);
    for (const { chat, outcome } of rows) {
      const count = received.get(chat) ?? 0;
      if (outcome === 'unknown') expect([0, 1]).toContain(count);
      else expect({ chat, count }).toEqual({ chat, count: 1 });
    }
    expect(isSending(again)).toBe(false);
    expect(complaintsOf(again)).toEqual(['another process fetches the messages of this bot; standing by']);
    for (const bot of [again, other]) {
      bot.kill('SIGTERM');
      expect(await bot.exited).toBe(0);
    }
    const seconds = (moment: number) => ((moment - killed) / 1000).toFixed(1);
    await test.annotate(
      `sending again after ${seconds(goneOn)} s, answering after ${seconds(answer.date * 1000)} s; ${unknown} unknown`,
    );
  }, 180_000);
});

function isSending(bot: BotProcess): boolean {
  return bot.output().includes('this process sends the announcements');
}

/** When each message of the announcement was taken, by the sandbox's clock. */
async function momentsOf({ client }: SendingWorld): Promise<number[]> {
  const calls = await client.calls();
  return calls.filter(({ ok, payload }) => ok && payload['text'] === TEXT).map(({ at }) => at);
}

/** What it wrote above the level of news. */
function complaintsOf(bot: BotProcess): string[] {
  const lines = bot.output().split('\n');
  const entries = lines
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as { level: number; msg: string });
  return entries.filter(({ level }) => level >= 40).map(({ msg }) => msg);
}
