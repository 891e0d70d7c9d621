import { Bot } from 'grammy';
import { describe, expect, it } from 'vitest';
import type { ExpectationChange } from '../../curation/expectation.ts';
import type { Person } from '../../people/person.ts';
import { createLogger } from '../../shared/logger.ts';
import { sayKeys } from '../testing/fake-services.ts';
import { createFakeTelegram, type Refuse } from '../testing/fake-telegram.ts';
import { buttonData } from '../testing/updates.ts';
import type { Notice } from './notice.ts';
import { createNotifier } from './send-notice.ts';

const person = (id: number, role: Person['role'], rest: Partial<Person> = {}): Person => ({
  ...{ id, role, cohorts: [], blocked: false, firstSeen: 0, lastSeen: 0 },
  ...rest,
});

/** 1 and 2 are named as owners, and 2 never wrote; 3 has the role; 4 is staff and blocked the bot, 5 is staff. */
const PEOPLE = [
  person(1, 'staff', { language: 'kk' }),
  person(3, 'owner', { languageCode: 'ru' }),
  person(4, 'staff', { blocked: true }),
  person(5, 'staff', { languageCode: 'ko' }),
  person(6, 'organiser'),
  person(7, 'participant'),
];

function setUp(refuse: Refuse = () => undefined) {
  const telegram = createFakeTelegram();
  telegram.refuse(refuse);
  let now = 0;
  const blocked: number[] = [];
  const lines: string[] = [];
  const notifier = createNotifier({
    api: new Bot('1:token', { client: { fetch: telegram.fetch } }).api,
    people: {
      find: (id) => Promise.resolve(PEOPLE.find((each) => each.id === id)),
      listByRole: (roles) => Promise.resolve(PEOPLE.filter(({ role }) => roles.includes(role))),
      setBlocked: (id) => Promise.resolve(blocked.push(id) > 0),
    },
    ownerIds: [1, 2],
    say: sayKeys,
    clock: { now: () => now },
    logger: createLogger({ level: 'trace', write: (line) => lines.push(line) }),
  });
  return {
    notify: (notice: Notice) => notifier.notify(notice),
    sent: () => telegram.of('sendMessage').map((payload) => [payload['chat_id'], payload['text']]),
    markups: () => telegram.of('sendMessage').map((payload) => payload['reply_markup']),
    clear: () => telegram.clear(),
    wait: (milliseconds: number) => (now += milliseconds),
    log: () => lines.join(''),
    blocked,
  };
}

const FAILED: Notice = { kind: 'ingest-failed', reason: 'The disk is full.' };
const PUBLISHED: Extract<Notice, { kind: 'published-from-folder' }> = {
  ...{ kind: 'published-from-folder', version: 7, added: ['a.md'], changed: [], removed: [] },
  ...{ skipped: [], broken: [] },
};
const BROKEN: ExpectationChange = {
  expectation: { question: 'When does the bus leave?', language: 'en', document: 'bus.md' },
  before: { kind: 'document', document: 'bus.md', quote: '08:30' },
  after: { kind: 'not-known' },
  ...{ breaks: true, rewords: false },
};

describe('a trouble', () => {
  it('is told to owners alone, each in their language', async () => {
    const { notify, sent } = setUp();
    await notify({ kind: 'version-refused', version: 8, reason: 'A checksum is wrong.', serving: 7 });
    const words = (language: string) =>
      `⚠️ ${language}:notice-refused(version=8)\nA checksum is wrong.\n${language}:notice-serving(version=7)`;
    expect(new Map(sent() as [number, string][])).toEqual(
      new Map([
        [1, words('kk')],
        [2, words('en')],
        [3, words('ru')],
      ]),
    );
    expect(sent()).toHaveLength(3);
  });

  it('is told in the language of each when it is a common one', async () => {
    const { notify, sent } = setUp();
    await notify({ ...FAILED, told: { code: 'disk-full', details: {} } });
    expect(sent().find(([chat]) => chat === 1)?.[1]).toContain('\nkk:reason-disk-full\n');
  });

  it('is told without a number where none could be read', async () => {
    const { notify, sent } = setUp();
    await notify({ kind: 'version-refused', version: undefined, reason: 'x', serving: 7 });
    expect(sent()[0]?.[1]).toContain('notice-refused-unknown');
  });

  it('is not told again within the hour, unless it is another', async () => {
    const { notify, sent, wait } = setUp();
    await notify(FAILED);
    wait(59 * 60_000);
    await notify(FAILED);
    expect(sent()).toHaveLength(3);
    await notify({ ...FAILED, reason: 'The folder cannot be written.' });
    expect(sent()).toHaveLength(6);
    wait(60_000);
    await notify(FAILED);
    expect(sent()).toHaveLength(9);
  });

  it('is told again as soon as possible when it reached nobody', async () => {
    let isDown = true;
    const { notify, sent, clear } = setUp(() =>
      isDown ? { error_code: 502, description: 'Bad Gateway' } : undefined,
    );
    await notify(FAILED);
    clear();
    isDown = false;
    await notify(FAILED);
    expect(sent()).toHaveLength(3);
  });
});

describe('what was published from the folder', () => {
  it('is told only when a file was skipped or an expected answer breaks', async () => {
    const { notify, sent } = setUp();
    await notify(PUBLISHED);
    await notify({ ...PUBLISHED, broken: [{ ...BROKEN, breaks: false, rewords: true }] });
    expect(sent()).toEqual([]);
  });

  it('is told to staff too, with what was skipped, and not to who blocked the bot', async () => {
    const { notify, sent, markups, log } = setUp();
    await notify({ ...PUBLISHED, skipped: [{ file: 'scan.pdf', reason: 'It holds no text.' }] });
    expect(
      sent()
        .map(([chat]) => chat)
        .sort(),
    ).toEqual([1, 2, 3, 5]);
    expect(sent().find(([chat]) => chat === 5)?.[1]).toBe(
      '📂 ko:notice-published(version=7)\n➕ a.md\n\nko:notice-skipped(count=1)\n• scan.pdf: It holds no text.',
    );
    expect(markups()).toEqual([undefined, undefined, undefined, undefined]);
    expect(log()).toContain('blocked the bot');
  });

  it('tells a common reason to each in their language', async () => {
    const { notify, sent } = setUp();
    const skipped = [{ file: 'a.pdf', reason: 'It is empty.', told: { code: 'empty', details: {} } }];
    await notify({ ...PUBLISHED, skipped });
    expect(sent().find(([chat]) => chat === 5)?.[1]).toContain('• a.pdf: ko:reason-empty');
    expect(sent().find(([chat]) => chat === 3)?.[1]).toContain('• a.pdf: ru:reason-empty');
  });

  it('carries the way back when an expected answer breaks', async () => {
    const { notify, sent, markups } = setUp();
    await notify({ ...PUBLISHED, broken: [BROKEN] });
    expect(sent().find(([chat]) => chat === 2)?.[1]).toContain(
      'en:notice-broken(count=1)\n• When does the bus leave?\n   bus.md → en:draft-answer-not-known',
    );
    expect(buttonData(markups()[0], 'rollback-undo')).toBe('undo:7');
  });

  it('names ten files and counts the rest', async () => {
    const { notify, sent } = setUp();
    const skipped = Array.from({ length: 13 }, (_, index) => ({ file: `${index}.pdf`, reason: 'x' }));
    await notify({ ...PUBLISHED, skipped });
    expect(sent()[0]?.[1]).toMatch(/9\.pdf: x\n… \+3$/);
  });
});

it('reaches the others when one of them blocked the bot, and notes that', async () => {
  const { notify, sent, blocked, log } = setUp(({ payload }) =>
    payload['chat_id'] === 3
      ? { error_code: 403, description: 'Forbidden: bot was blocked by the user' }
      : undefined,
  );
  await notify(FAILED);
  expect(sent()).toHaveLength(3);
  expect(blocked).toEqual([3]);
  expect(log()).toContain('did not reach a person');
});

it('never throws, also when nobody can be looked up', async () => {
  const lines: string[] = [];
  const notifier = createNotifier({
    api: new Bot('1:token').api,
    people: {
      find: () => Promise.reject(new Error('the database is gone')),
      listByRole: () => Promise.reject(new Error('the database is gone')),
      setBlocked: () => Promise.reject(new Error('the database is gone')),
    },
    ...{ ownerIds: [1], say: sayKeys, clock: { now: () => 0 } },
    logger: createLogger({ level: 'trace', write: (line) => lines.push(line) }),
  });
  await expect(notifier.notify(FAILED)).resolves.toBeUndefined();
  expect(lines.join('')).toContain('a notice could not be sent');
});
