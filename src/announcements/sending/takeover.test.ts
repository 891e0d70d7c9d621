import { expect, it } from 'vitest';
import { TEXT } from '../testing/open-sending.ts';
import { sendingForEach } from '../testing/sending-for-each.ts';

const sending = sendingForEach({ people: 40, isSending: false });

it('of two senders one sends; when it dies the other takes over within 30 s, and nobody gets it twice', async () => {
  const first = sending.startSender('one');
  await sending.time.until(
    async () => (await sending.db.selectFrom('leases').selectAll().execute()).length > 0,
  );
  const second = sending.startSender('two');
  let calls = 0;
  // After ten calls nothing ever comes back to the first again: it is gone, with calls on their way.
  sending.chats.meet(() => ((calls += 1) > 10 && calls <= 13 ? 'never' : undefined));
  const id = await sending.announce();
  await sending.time.until(() => calls === 13);
  first.kill();
  const died = sending.time.clock.now();

  await sending.time.until(() => calls > 13);
  expect(sending.time.clock.now() - died).toBeLessThan(30_000);
  await sending.reach(id, 'sent');
  const report = await sending.desk.report(id);
  expect(report?.outcomes).toMatchObject({ sent: 37, unknown: 3, pending: 0 });
  for (const { chat, outcome } of await sending.desk.recipients(id))
    expect(sending.chats.texts(chat)).toEqual(outcome === 'sent' ? [TEXT] : []);
  void second.stop();
});

it('a call that the other wrote down just as the lease changed hands is given up too', async () => {
  const sender = sending.startSender('two', true);
  let calls = 0;
  sending.chats.meet(() => void (calls += 1));
  const id = await sending.announce();
  await sending.time.until(() => calls > 0);
  const late = { state: 'sending', holder: 'one' } as const;
  await sending.db.updateTable('deliveries').set(late).where('chat', '=', 40).execute();

  await sending.reach(id, 'sent');
  const report = await sending.desk.report(id);
  expect(report?.outcomes).toMatchObject({ sent: 39, unknown: 1, pending: 0 });
  void sender.stop();
});

it('shows anew how things stand when it takes over: the other may have died before it did', async () => {
  const first = sending.startSender('one');
  const id = await sending.announce();
  await sending.reach(id, 'sent');
  first.kill();
  sending.changed.length = 0;
  const second = sending.startSender('two');
  await sending.time.until(() => sending.changed.length > 0);
  expect(sending.changed).toEqual([id]);
  void second.stop();
});
