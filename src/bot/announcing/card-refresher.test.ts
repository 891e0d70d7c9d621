import { Bot } from 'grammy';
import { describe, expect, it } from 'vitest';
import type { AnnouncementReport } from '../../announcements/announcement-desk.ts';
import { createLogger } from '../../shared/logger.ts';
import { announcementOf, reportOf } from '../testing/announcements.ts';
import { createFakeDesk } from '../testing/fake-desk.ts';
import { createFakeServices } from '../testing/fake-services.ts';
import { createFakeTelegram, type Refusal, type Refuse } from '../testing/fake-telegram.ts';
import { createFakeTime } from '../testing/fake-time.ts';
import { giveRole } from '../testing/give-role.ts';
import { createCardRefresher } from './card-refresher.ts';

const ORGANISER = 8;
const GONE: Refusal = { error_code: 400, description: 'Bad Request: message to edit not found' };

/** An announcement to 100 people whose card stands in the organiser's chat as message 1000. */
async function setUp(
  report: () => AnnouncementReport | undefined,
  refuse: Refuse = () => undefined,
  heldUntil: () => number | undefined = () => undefined,
) {
  const telegram = createFakeTelegram();
  telegram.refuse(refuse);
  const time = createFakeTime();
  let reports = 0;
  const services = createFakeServices({
    announcements: createFakeDesk({
      report: () => {
        reports += 1;
        return Promise.resolve(report());
      },
    }),
  });
  giveRole(services, 'organiser', ORGANISER);
  await services.announcementCards.put(5, { chat: ORGANISER, message: 1000 });
  const lines: string[] = [];
  const refresher = createCardRefresher({
    api: new Bot('1:token', { client: { fetch: telegram.fetch } }).api,
    services,
    ...time,
    heldUntil,
    logger: createLogger({ level: 'trace', write: (line) => lines.push(line) }),
  });
  return {
    ...{ telegram, services, refresher, time },
    reports: () => reports,
    edits: () => telegram.of('editMessageText'),
    log: () => lines.join(''),
  };
}

/** A report that tells of one more recipient each time it is asked for. */
function moving() {
  let sent = 0;
  return () => reportOf(announcementOf(), { sent: ++sent, pending: 100 - sent });
}

const still = (sent: number) => reportOf(announcementOf(), { sent, pending: 100 - sent });

describe('while things move', () => {
  it('edits a card at once, then every three seconds, however often something changes', async () => {
    const { refresher, edits, time } = await setUp(moving());
    for (let tenth = 0; tenth < 100; tenth += 1) {
      for (let each = 0; each < 5; each += 1) refresher.changed(5);
      await time.pass(100);
    }
    expect(edits().map(({ message_id }) => message_id)).toEqual([1000, 1000, 1000, 1000]);
  });

  it('shows what came last, after everything was quiet', async () => {
    let sent = 10;
    const { refresher, telegram, time } = await setUp(() => still(sent));
    refresher.changed(5);
    await time.pass(100);
    sent = 99;
    refresher.changed(5);
    await time.pass(10_000);
    expect(telegram.texts()).toHaveLength(2);
    expect(telegram.texts()[1]).toContain('99 / 100');
    await time.runUntil(refresher.settled());
  });

  it('never has two edits of one card on their way', async () => {
    let open = 0;
    let most = 0;
    const { refresher, telegram, services, time } = await setUp(moving());
    const slow = createCardRefresher({
      api: {
        editMessageText: async (...parameters) => {
          most = Math.max(most, ++open);
          await time.timers.wait(5000);
          open -= 1;
          return { ...parameters } as never;
        },
      },
      services,
      ...time,
      logger: createLogger({ level: 'silent', write: () => undefined }),
    });
    for (let second = 0; second < 30; second += 1) {
      slow.changed(5);
      await time.pass(1000);
    }
    expect(most).toBe(1);
    await refresher.stop();
    expect(telegram.calls).toEqual([]);
  });

  it('tells how fast it goes once that is known', async () => {
    const { refresher, telegram, time } = await setUp(moving());
    refresher.changed(5);
    await time.pass(100);
    refresher.changed(5);
    await time.pass(5000);
    expect(telegram.texts()[0]).not.toContain('sent-pace');
    expect(telegram.texts()[1]).toContain('en:sent-pace-minute(count=20), en:sent-time-minutes(count=5)');
  });
});

it('says until when Telegram lets nothing go out', async () => {
  const { refresher, telegram, time } = await setUp(
    () => still(10),
    () => undefined,
    () => 60_000,
  );
  refresher.changed(5);
  await time.pass(100);
  expect(telegram.texts()[0]).toContain('✋ en:sent-held(time=09:01)');
});

it('does not edit a card that shows the same already', async () => {
  const { refresher, edits, reports, time } = await setUp(() => still(10));
  for (let second = 0; second < 20; second += 1) {
    refresher.changed(5);
    await time.pass(1000);
  }
  expect(reports()).toBeGreaterThan(4);
  expect(edits()).toHaveLength(1);
});

it('edits the cards of several organisers, each in their language', async () => {
  const { refresher, services, edits, time } = await setUp(() => still(10));
  giveRole(services, 'owner', 9);
  await services.people.setLanguage(9, 'ko');
  await services.announcementCards.put(5, { chat: 9, message: 2000 });
  refresher.changed(5);
  await time.pass(100);
  expect(edits().map(({ chat_id, text }) => [chat_id, (text as string).split(':')[0]])).toEqual([
    [8, '📣 en'],
    [9, '📣 ko'],
  ]);
});

it('edits nothing for who may no longer announce, nor for a draft', async () => {
  let state: 'draft' | 'sent' = 'draft';
  const { refresher, services, edits, time } = await setUp(() => reportOf(announcementOf({ state })));
  refresher.changed(5);
  await time.pass(5000);
  state = 'sent';
  giveRole(services, 'participant', ORGANISER);
  refresher.changed(5);
  await time.pass(5000);
  expect(edits()).toEqual([]);
});

describe('when Telegram', () => {
  it('asks to wait, waits as long, then shows how things stand by then', async () => {
    let isBusy = true;
    let sent = 10;
    const { refresher, telegram, edits, time } = await setUp(
      () => still(sent),
      () =>
        isBusy
          ? { error_code: 429, description: 'Too Many Requests', parameters: { retry_after: 40 } }
          : undefined,
    );
    refresher.changed(5);
    await time.pass(39_000);
    expect(edits()).toHaveLength(1);
    isBusy = false;
    sent = 70;
    await time.pass(1500);
    expect(edits()).toHaveLength(2);
    expect(telegram.texts()[1]).toContain('70 / 100');
    await time.runUntil(refresher.settled());
    expect(edits()).toHaveLength(2);
  });

  it('says that the card is gone, gives it up', async () => {
    const { refresher, services, edits, time } = await setUp(moving(), () => GONE);
    refresher.changed(5);
    await time.pass(5000);
    refresher.changed(5);
    await time.pass(5000);
    expect(edits()).toHaveLength(1);
    expect(await services.announcementCards.of(5)).toEqual([]);
  });

  it('says so of a card whose place was taken meanwhile, keeps the new one', async () => {
    const { refresher, services, time, telegram } = await setUp(moving());
    telegram.refuse(({ payload }) => {
      if (payload['message_id'] !== 1000) return undefined;
      void services.announcementCards.put(5, { chat: ORGANISER, message: 1001 });
      return GONE;
    });
    refresher.changed(5);
    await time.pass(5000);
    expect(await services.announcementCards.of(5)).toEqual([{ chat: ORGANISER, message: 1001 }]);
  });

  it('fails, tries again and at last lets it be until something changes', async () => {
    const { refresher, edits, time, log } = await setUp(moving(), () => ({
      error_code: 502,
      description: 'Bad Gateway',
    }));
    refresher.changed(5);
    await time.runUntil(refresher.settled());
    expect(edits()).toHaveLength(5);
    refresher.changed(5);
    await time.pass(100);
    expect(edits()).toHaveLength(6);
    expect(log()).not.toContain('token');
    await refresher.stop();
  });

  it('refuses the words, does not repeat them', async () => {
    const { refresher, edits, time, log } = await setUp(
      () => still(10),
      () => ({ error_code: 400, description: 'Bad Request: BUTTON_DATA_INVALID' }),
    );
    refresher.changed(5);
    await time.pass(5000);
    refresher.changed(5);
    await time.pass(5000);
    expect(edits()).toHaveLength(1);
    expect(log()).toContain('Telegram refused a card');
  });
});

it('never throws, also when the database fails', async () => {
  const { refresher, time, log } = await setUp(() => {
    throw new Error('the database is gone');
  });
  refresher.changed(5);
  await time.runUntil(refresher.settled());
  expect(log()).toContain('the cards of an announcement were not shown');
});

it('stops at once, and edits nothing after that', async () => {
  const { refresher, edits, time } = await setUp(moving());
  refresher.changed(5);
  await time.pass(100);
  refresher.changed(5);
  await refresher.stop();
  refresher.changed(5);
  await time.pass(10_000);
  expect(edits()).toHaveLength(1);
});
