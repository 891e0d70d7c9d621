import { describe, expect, it } from 'vitest';
import { TEXT } from '../testing/open-sending.ts';
import { plainText } from '../testing/sample-content.ts';
import { sendingForEach } from '../testing/sending-for-each.ts';

const NEW = 'Bus 2 leaves at 08:45.';

const sending = sendingForEach({ people: 3, isSending: true });

const pass = (milliseconds: number) => {
  const until = sending.time.clock.now() + milliseconds;
  return sending.time.until(() => sending.time.clock.now() >= until);
};
const outcomesOf = async (id: number) => (await sending.desk.report(id))?.outcomes;
const endOf = (id: number, kind: string) =>
  sending.time.until(async () => {
    const rounds = (await sending.desk.report(id))?.rounds ?? [];
    return rounds.some(({ round }) => round.kind === kind && round.state === 'done');
  });

describe('what comes late', () => {
  it('old words do not go out once there are new ones, however long a message waits for its turn', async () => {
    sending.chats.messenger.turn = (_chat, signal) => sending.time.timers.wait(20_000, signal);
    const id = await sending.announce();
    await pass(5000);
    await sending.desk.edit(id, { slot: 0, text: plainText(NEW) }, {});
    await sending.reach(id, 'sent');
    await endOf(id, 'edit');
    expect([1, 2, 3].flatMap((chat) => sending.chats.texts(chat))).toEqual([NEW, NEW, NEW]);
  });

  it('"too many requests" after a cancellation leaves nobody pending', async () => {
    sending.chats.meet(() => ({ kind: 'wait', seconds: 5 }));
    const id = await sending.announce();
    await sending.time.until(() => sending.chats.calls.length > 0);
    expect(await sending.desk.cancel(id)).toMatchObject({ kind: 'done' });
    await pass(5000);
    expect(await outcomesOf(id)).toMatchObject({ pending: 0, skipped: 3 });
  });

  it('no answer to a recall: it is asked for once more', async () => {
    const id = await sending.announce();
    await sending.reach(id, 'sent');
    let lost = 2;
    sending.chats.meet(() => (lost-- > 0 ? { kind: 'unknown', reason: 'HTTP 502' } : undefined));
    await sending.desk.recall(id, {});
    await endOf(id, 'recall');
    expect([1, 2, 3].flatMap((chat) => sending.chats.texts(chat))).toEqual([]);
    expect((await sending.desk.report(id))?.rounds.at(-1)?.outcomes).toMatchObject({ sent: 3, unknown: 0 });
  });

  it('calls that another left behind while this one could not see the database are given up', async () => {
    const id = await sending.announce();
    await sending.reach(id, 'sent');
    await sending.db
      .updateTable('deliveries')
      .set({ state: 'sending', holder: 'two' })
      .where('chat', '=', 3)
      .execute();
    await sending.db.schema.alterTable('leases').renameTo('leases_away').execute();
    await pass(20_000);
    await sending.db.schema.alterTable('leases_away').renameTo('leases').execute();
    await pass(5000);
    expect(await outcomesOf(id)).toMatchObject({ sent: 2, unknown: 1, pending: 0 });
  });
});

describe('what is asked for twice', () => {
  it('to send the unknown again, with none left, is not told as finished again', async () => {
    sending.chats.meet(({ kind }, { chat }) => (kind === 'part' && chat === 2 ? 'unseen' : undefined));
    const id = await sending.announce();
    await sending.reach(id, 'sent');
    sending.chats.meet(() => undefined);
    expect(await sending.desk.sendUnknownAgain(id, {})).toMatchObject({ kind: 'done', count: 1 });
    await sending.reach(id, 'sent');
    expect(await sending.desk.sendUnknownAgain(id, {})).toMatchObject({ kind: 'done', count: 0 });
    await pass(5000);
    expect(sending.news.filter(({ kind }) => kind === 'finished')).toHaveLength(2);
    expect(sending.chats.texts(2)).toEqual([TEXT, TEXT]);
  });

  it('to send the unknown again when it is of no use any more is refused, and they stay unknown', async () => {
    sending.chats.meet(() => 'unseen');
    const id = await sending.announce({ usefulUntil: sending.time.clock.now() + 60_000 });
    await sending.reach(id, 'sent');
    await pass(60_000);
    const again = await sending.desk.sendUnknownAgain(id, {});
    expect(again).toEqual({ kind: 'refused', problems: [{ kind: 'useless-time' }] });
    expect(await outcomesOf(id)).toMatchObject({ unknown: 3, skipped: 0 });
  });
});

it('a damaged announcement holds up no other', async () => {
  const damaged = await sending.announce();
  await sending.db.updateTable('announcements').set({ content: '{"language":"en"}' }).execute();
  const id = await sending.announce();
  await sending.reach(id, 'sent');
  expect(await outcomesOf(id)).toMatchObject({ sent: 3 });
  expect((await sending.desk.list(10)).map((each) => each.id)).toEqual([id]);
  await expect(sending.desk.find(damaged)).rejects.toThrow(/damaged/);
});
