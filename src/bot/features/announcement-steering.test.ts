import { describe, expect, it } from 'vitest';
import type { AnnouncementDesk, Changed, RecipientRow } from '../../announcements/announcement-desk.ts';
import type { Announcement } from '../../announcements/announcement.ts';
import { announcementOf, reportOf } from '../testing/announcements.ts';
import { createFakeDesk } from '../testing/fake-desk.ts';
import { giveRole } from '../testing/give-role.ts';
import { setUpBot } from '../testing/set-up-bot.ts';
import { buttonData, GROUP, JOHN, press } from '../testing/updates.ts';

const HOUR = 60 * 60 * 1000;

/** Announcement 5 in the office of an organiser, whose card is message 1000. */
async function office(replaced: Partial<AnnouncementDesk> = {}, rest: Partial<Announcement> = {}) {
  const announcement = announcementOf(rest);
  const bot = setUpBot({
    announcements: createFakeDesk({
      find: (id) => Promise.resolve(id === 5 ? announcement : undefined),
      report: () => Promise.resolve(reportOf(announcement, { sent: 40, pending: 60, unknown: 3 })),
      ...replaced,
    }),
  });
  giveRole(bot.services, 'organiser');
  await bot.services.announcementCards.put(5, { chat: JOHN.id, message: 1000 });
  const { telegram } = bot;
  return {
    ...bot,
    toasts: () => telegram.of('answerCallbackQuery').map((payload) => payload['text']),
    question: () => telegram.of('sendMessage').at(-1),
  };
}

const done = (): Promise<Changed> => Promise.resolve({ kind: 'done', announcement: announcementOf() });

/** Does it once; whoever comes later finds the wrong state. */
function once() {
  const calls: number[] = [];
  const act = (id: number): Promise<Changed> => {
    calls.push(id);
    return calls.length === 1 ? done() : Promise.resolve({ kind: 'wrong-state', state: 'cancelled' });
  };
  return { calls, act };
}

describe('pausing and going on', () => {
  it('is done at once, and the card follows', async () => {
    const calls: string[] = [];
    const { handle, toasts, telegram, services } = await office({
      pause: (id) => done().finally(() => calls.push(`pause ${id}`)),
      resume: (id) => done().finally(() => calls.push(`resume ${id}`)),
    });
    await handle(press('sent:5:pause'), press('sent:5:resume'));
    expect(calls).toEqual(['pause 5', 'resume 5']);
    expect(toasts()).toEqual(['en:sent-paused', 'en:sent-resumed']);
    expect(services.kept.changedCards).toEqual([5, 5]);
    // The card is edited by who keeps it up to date, and by nobody else.
    expect(telegram.of('editMessageText')).toEqual([]);
  });

  it('a second time says that things have moved on', async () => {
    const { act } = once();
    const { handle, toasts } = await office({ pause: act });
    await handle(press('sent:5:pause'), press('sent:5:pause'));
    expect(toasts()).toEqual(['en:sent-paused', 'en:sent-moved-on']);
  });

  it('makes an older card the one that follows', async () => {
    const { handle, services } = await office({ pause: done });
    await handle(press('sent:5:pause', { message_id: 900 }));
    expect(await services.announcementCards.of(5)).toEqual([{ chat: JOHN.id, message: 900 }]);
  });
});

describe('stopping', () => {
  it('asks once, with how many have it and how many will not', async () => {
    const { act, calls } = once();
    const { handle, telegram, question, toasts } = await office({ cancel: act });
    await handle(press('sent:5:stop'));
    expect(calls).toEqual([]);
    expect(telegram.texts()).toEqual([
      'Bus 2 leaves at 08:15.\nen:sent-stop-ask\nen:sent-stop-kept(count=40)\nen:sent-stop-left(count=60)',
    ]);
    const sure = press(buttonData(question()?.['reply_markup'], 'stop-sure'), { message_id: 1001 });
    await handle(sure, press('sent:5:stop-sure', { message_id: 1001 }));
    expect(calls).toEqual([5, 5]);
    expect(telegram.texts().slice(1)).toEqual(['en:sent-stopped']);
    expect(toasts()).toEqual([undefined, undefined, 'en:sent-moved-on']);
  });

  it('can be left', async () => {
    const { handle, telegram } = await office();
    await handle(press('sent:5:stop'), press('sent:5:leave', { message_id: 1001 }));
    expect(telegram.of('editMessageText')[0]).toMatchObject({ message_id: 1001, text: 'en:sent-left-alone' });
  });
});

describe('withdrawing', () => {
  const row = (chat: number, at: number, outcome: RecipientRow['outcome'] = 'sent'): RecipientRow => ({
    ...{ id: chat, round: 1, announcement: 5, chat, topic: 0, person: chat, outcome, messages: [[1]], at },
    cohorts: [],
  });

  it('says how many messages go and how many are too old for it', async () => {
    const rows = [row(1, -50 * HOUR), row(2, -47 * HOUR), row(3, -HOUR), row(4, -HOUR, 'blocked')];
    const recalled: unknown[] = [];
    const { handle, telegram, services } = await office(
      {
        recipients: () => Promise.resolve(rows),
        recall: (...parameters) => done().finally(() => recalled.push(parameters)),
      },
      { state: 'sent' },
    );
    await handle(press('sent:5:recall'));
    expect(telegram.texts()[0]).toContain(
      'en:sent-recall-ask\nen:sent-recall-deleted(count=2)\nen:sent-recall-edited(count=1)',
    );
    await handle(press('sent:5:recall-sure', { message_id: 1001 }));
    expect(recalled).toEqual([[5, { person: JOHN.id }]]);
    expect(telegram.texts()[1]).toBe('en:sent-recalled');
    expect(services.kept.changedCards).toEqual([5]);
  });

  it('does not speak of old messages where there are none', async () => {
    const { handle, telegram } = await office({ recipients: () => Promise.resolve([row(1, 0)]) });
    await handle(press('sent:5:recall'));
    expect(telegram.texts()[0]).not.toContain('recall-edited');
  });
});

it('sends again to the unknown after it said that some may get it twice', async () => {
  const { handle, telegram } = await office(
    { sendUnknownAgain: async () => ({ ...(await done()), count: 3 }) },
    { state: 'sent' },
  );
  await handle(press('sent:5:again'));
  expect(telegram.texts()[0]).toContain('en:sent-again-ask(count=3)\nen:sent-again-twice');
  await handle(press('sent:5:again-sure', { message_id: 1001 }));
  expect(telegram.texts()[1]).toBe('en:sent-sent-again(count=3)');
});

it('tells why the desk refuses', async () => {
  const { handle, toasts, telegram } = await office({
    recall: () => Promise.resolve({ kind: 'refused', problems: [{ kind: 'nobody' }] }),
  });
  await handle(press('sent:5:recall-sure'));
  expect(toasts()).toEqual(['en:announce-problem-nobody']);
  expect(telegram.texts()).toEqual([]);
});

it('refreshes on demand', async () => {
  const { handle, toasts, services } = await office();
  await handle(press('sent:5:refresh'));
  expect(toasts()).toEqual(['en:sent-refreshed']);
  expect(services.kept.changedCards).toEqual([5]);
});

it('says when there is no such announcement', async () => {
  const { handle, toasts } = await office();
  await handle(press('sent:6:pause'), press('sent:6:stop-sure'));
  expect(toasts()).toEqual(['en:sent-gone', 'en:sent-gone']);
});

describe('forged, passed on or pressed too late, no button does anything', () => {
  const ACTIONS = ['pause', 'resume', 'stop', 'stop-sure', 'recall', 'recall-sure', 'again', 'again-sure'];
  const BUTTONS = [
    ...[...ACTIONS, 'refresh', 'table', 'names', 'edit', 'remind', 'leave'].map(
      (action) => `sent:5:${action}`,
    ),
    ...['sent-names:5:-2:1', 'sent-edit:5:en:0:write', 'sent-edit:5:en:0:sure'],
  ];

  // The fake desk throws at whatever it is asked to do.
  it.each(['participant', 'staff'] as const)('for the role %s', async (role) => {
    const { services, telegram, handle, toasts, log } = await office();
    await services.announcementCards.forget(5, JOHN.id);
    giveRole(services, role, 7);
    const from = { ...JOHN, id: 7 };
    await handle(...BUTTONS.map((data) => press(data, { from })));
    expect(toasts()).toEqual(BUTTONS.map(() => 'en:unknown-button'));
    expect(telegram.calls.every(({ method }) => method === 'answerCallbackQuery')).toBe(true);
    expect(log()).not.toContain('could not be dealt with');
  });

  it('for an organiser in a group', async () => {
    const { handle, toasts, telegram } = await office();
    await handle(...BUTTONS.map((data) => press(data, { chat: GROUP })));
    expect(new Set(toasts())).toEqual(new Set(['en:unknown-button']));
    expect(telegram.texts()).toEqual([]);
  });

  it('for an organiser who lost the role, and says so', async () => {
    const { services, handle, toasts, telegram } = await office();
    giveRole(services, 'participant');
    await handle(...BUTTONS.map((data) => press(data)));
    expect(toasts()).toEqual(BUTTONS.map(() => 'en:sent-role-lost'));
    expect(telegram.texts()).toEqual([]);
  });
});
