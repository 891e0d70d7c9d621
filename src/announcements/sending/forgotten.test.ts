import { expect, it } from 'vitest';
import { forgetRecipient } from '../stores/forget-recipient.ts';
import { sendingForEach } from '../testing/sending-for-each.ts';

const sending = sendingForEach({ people: 3, isSending: false });

it('what somebody approved who was forgotten since does not go out: nobody who may announce stands for it', async () => {
  const id = await sending.announce({ sendAt: sending.time.clock.now() + 60_000 });
  await forgetRecipient(sending.db, 900);
  sending.startSender('one', true);
  await sending.reach(id, 'cancelled');
  expect(await sending.desk.find(id)).toMatchObject({ cancelReason: 'role-lost' });
  expect(sending.chats.calls).toEqual([]);
});

it('who was forgotten is neither sent the unknown again, nor is anything taken back where they were', async () => {
  sending.chats.meet((_step, { chat }) => (chat === 2 ? 'unseen' : undefined));
  sending.startSender('one', true);
  const id = await sending.announce();
  await sending.reach(id, 'sent');
  for (const person of [1, 2]) await forgetRecipient(sending.db, person);
  const calls = sending.chats.calls.length;
  expect(await sending.desk.sendUnknownAgain(id, {})).toMatchObject({ count: 1 });
  await sending.reach(id, 'sent');
  await sending.desk.recall(id, {});
  await sending.time.until(
    async () => (await sending.desk.report(id))?.rounds.at(-1)?.round.state === 'done',
  );
  expect(sending.chats.calls.slice(calls).map(({ address }) => address.chat)).toEqual([3]);
  expect((await sending.desk.report(id))?.outcomes).toMatchObject({
    sent: 2,
    skipped: 1,
    gone: 0,
    failed: 0,
  });
});
