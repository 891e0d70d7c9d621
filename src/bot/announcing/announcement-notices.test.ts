import { Bot } from 'grammy';
import { describe, expect, it } from 'vitest';
import type { AnnouncementNews } from '../../announcements/announcement-events.ts';
import type { Announcement } from '../../announcements/announcement.ts';
import type { OutcomeCounts } from '../../announcements/delivery.ts';
import type { Person } from '../../people/person.ts';
import { createLogger } from '../../shared/logger.ts';
import { announcementOf, reportOf } from '../testing/announcements.ts';
import { sayKeys } from '../testing/fake-services.ts';
import { createFakeTelegram, type Refuse } from '../testing/fake-telegram.ts';
import { buttonData } from '../testing/updates.ts';
import { createAnnouncementNotices } from './announcement-notices.ts';

const person = (id: number, role: Person['role'], rest: Partial<Person> = {}): Person => ({
  ...{ id, role, cohorts: [], blocked: false, firstSeen: 0, lastSeen: 0 },
  ...rest,
});

/** 1 is named as an owner and has no role stored; 4 blocked the bot. */
const PEOPLE = [
  person(1, 'participant', { language: 'kk' }),
  person(2, 'organiser', { languageCode: 'ru' }),
  person(3, 'owner'),
  person(4, 'organiser', { blocked: true }),
  person(5, 'staff'),
  person(6, 'participant'),
];

function setUp(announcement: Partial<Announcement> = {}, counts: Partial<OutcomeCounts> = {}) {
  const telegram = createFakeTelegram();
  const lines: string[] = [];
  const blocked: number[] = [];
  let isThere = true;
  const tell = createAnnouncementNotices({
    api: new Bot('1:token', { client: { fetch: telegram.fetch } }).api,
    desk: {
      report: () =>
        isThere
          ? Promise.resolve(reportOf(announcementOf(announcement), counts))
          : Promise.reject(new Error('the database is gone')),
    },
    people: {
      find: (id) => Promise.resolve(PEOPLE.find((each) => each.id === id)),
      listByRole: (roles) => Promise.resolve(PEOPLE.filter(({ role }) => roles.includes(role))),
      setBlocked: (id) => Promise.resolve(blocked.push(id) > 0),
    },
    ...{ ownerIds: [1], say: sayKeys },
    logger: createLogger({ level: 'trace', write: (line) => lines.push(line) }),
  });
  return {
    tell,
    telegram,
    blocked,
    lose: () => (isThere = false),
    refuse: (refuse: Refuse) => telegram.refuse(refuse),
    told: () =>
      telegram
        .of('sendMessage')
        .map((payload) => payload['chat_id'])
        .sort(),
    log: () => lines.join(''),
  };
}

const HELP: AnnouncementNews = {
  ...{ kind: 'help', announcement: 5 },
  person: { id: 6, name: 'Aigerim', cohorts: ['Bus 2'], language: 'kk' },
};
const FORBIDDEN = { error_code: 403, description: 'Forbidden: bot was blocked by the user' };

describe('a call for help', () => {
  it('reaches every organiser and owner, in their language, with who and about what', async () => {
    const { tell, told, telegram } = setUp({ author: 2 });
    await tell(HELP);
    expect(told()).toEqual([1, 2, 3]);
    const message = telegram.of('sendMessage').find(({ chat_id }) => chat_id === 2);
    expect(message?.['text']).toBe(
      '🆘 ru:sent-news-help\nAigerim · Bus 2 · kk:language-name\n📣 Bus 2 leaves at 08:15.',
    );
    expect(message?.['entities']).toContainEqual({
      ...{ type: 'text_mention', offset: 21, length: 7 },
      user: { id: 6, is_bot: false, first_name: 'Aigerim' },
    });
    expect(buttonData(message?.['reply_markup'], 'open')).toBe('announce:5:open');
  });

  it('is told once for each person and announcement', async () => {
    const { tell, told } = setUp();
    await Promise.all([tell(HELP), tell(HELP)]);
    await tell(HELP);
    expect(told()).toHaveLength(3);
    await tell({ ...HELP, announcement: 6 });
    expect(told()).toHaveLength(6);
  });

  it('is told again at the next press when it reached nobody', async () => {
    const { tell, told, telegram, refuse } = setUp();
    refuse(() => ({ error_code: 502, description: 'Bad Gateway' }));
    await tell(HELP);
    telegram.clear();
    refuse(() => undefined);
    await tell(HELP);
    expect(told()).toEqual([1, 2, 3]);
  });

  it('reaches the others when one of them blocked the bot, and notes that', async () => {
    const { tell, told, blocked, refuse } = setUp();
    refuse(({ payload }) => (payload['chat_id'] === 2 ? FORBIDDEN : undefined));
    await tell(HELP);
    expect(told()).toHaveLength(3);
    expect(blocked).toEqual([2]);
  });
});

describe('how an announcement ended', () => {
  it('is told when some of it failed, or nobody knows whether it arrived', async () => {
    const { tell, told, telegram } = setUp({ author: 2 }, { sent: 40, failed: 2, unknown: 1 });
    await tell({ kind: 'finished', announcement: 5 });
    expect(told()).toEqual([2]);
    expect(telegram.texts()[0]).toContain(
      '❌ ru:sent-outcome-failed: 2\n❓ ru:sent-outcome-unknown: 1\n📣 Bus 2 leaves at 08:15.',
    );
  });

  it('is not told when all went well, nor that it began', async () => {
    const { tell, told } = setUp({}, { sent: 40, blocked: 3, skipped: 2 });
    await tell({ kind: 'finished', announcement: 5 });
    await tell({ kind: 'started', announcement: 5 });
    expect(told()).toEqual([]);
  });

  it('is told to all organisers when it came from the command line', async () => {
    const { author: _author, ...rest } = announcementOf();
    const { tell, told, telegram } = setUp({ ...rest, author: undefined as never });
    await tell({ kind: 'missed', announcement: 5 });
    expect(told()).toEqual([1, 2, 3]);
    expect(telegram.texts()[0]).toContain('sent-cancelled-missed');
  });

  it('is told to all when the author lost the role, or cannot be reached', async () => {
    for (const author of [6, 4]) {
      const { tell, told } = setUp({ author });
      await tell({ kind: 'nobody', announcement: 5 });
      expect(told()).toEqual([1, 2, 3]);
    }
    const { tell, told } = setUp({ author: 2 });
    await tell({ kind: 'role-lost', announcement: 5 });
    expect(told()).toEqual([1, 2, 3]);
  });
});

it('never throws', async () => {
  const { tell, lose, log } = setUp();
  lose();
  await expect(tell(HELP)).resolves.toBeUndefined();
  expect(log()).toContain('news of an announcement was not told');
  expect(log()).not.toContain('Aigerim');
});
