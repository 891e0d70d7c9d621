import { expect, it } from 'vitest';
import type { LedgerRow } from './ledger-row.ts';
import { createWaitingRows } from './waiting-rows.ts';

const row = (id: number, chat: number): LedgerRow => ({
  ...{ id, chat, round: 1, announcement: 1, topic: 0, revision: 0, step: 0, messages: [] },
});

it('hands out one row of a chat at a time, so that a busy group holds up nobody else', async () => {
  const all = [row(1, -7), row(2, -7), row(3, -7), row(4, 40), row(5, 50)];
  const rows = createWaitingRows({ read: () => Promise.resolve(all), now: () => 0 });
  const first = await rows.take();
  expect(first?.id).toBe(1);
  expect((await rows.take())?.id).toBe(4);
  expect((await rows.take())?.id).toBe(5);
  expect(await rows.take()).toBeUndefined();
  rows.release(row(1, -7));
  expect((await rows.take())?.id).toBe(2);
});

it('lets who began in several messages go on after a second, before others', async () => {
  let now = 0;
  const rows = createWaitingRows({ read: () => Promise.resolve([row(1, 10), row(2, 20)]), now: () => now });
  const begun = await rows.take();
  if (!begun) throw new Error('nothing to take');
  rows.goOn({ ...begun, step: 1 });
  expect((await rows.take())?.id).toBe(2);
  now += 1000;
  expect(await rows.take()).toMatchObject({ id: 1, step: 1 });
});
