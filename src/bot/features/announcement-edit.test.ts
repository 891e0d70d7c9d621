import { describe, expect, it } from 'vitest';
import type { AnnouncementDesk } from '../../announcements/announcement-desk.ts';
import type { Announcement } from '../../announcements/announcement.ts';
import { contentOf, everyKind, textPart, versionOf } from '../../announcements/testing/sample-content.ts';
import { announcementOf } from '../testing/announcements.ts';
import { createFakeDesk } from '../testing/fake-desk.ts';
import { giveRole } from '../testing/give-role.ts';
import { setUpBot } from '../testing/set-up-bot.ts';
import { buttonData, JOHN, message, press, text } from '../testing/updates.ts';

/** Announcement 5 is out; what is edited is written down. */
function office(rest: Partial<Announcement> = {}, replaced: Partial<AnnouncementDesk> = {}) {
  const edits: unknown[] = [];
  const announcement = announcementOf({ state: 'sent', ...rest });
  const bot = setUpBot({
    announcements: createFakeDesk({
      find: (id) => Promise.resolve(id === 5 ? announcement : undefined),
      edit: (...edit) => {
        edits.push(edit);
        return Promise.resolve({ kind: 'done', announcement });
      },
      ...replaced,
    }),
  });
  giveRole(bot.services, 'organiser');
  const { telegram } = bot;
  return {
    ...bot,
    edits,
    toasts: () => telegram.of('answerCallbackQuery').map((payload) => payload['text']),
    awaited: async () => (await bot.services.awaitedMessages.find(JOHN.id))?.purpose,
    last: () => telegram.of('sendMessage').at(-1),
  };
}

const NEW = 'Bus 2 leaves at 08:45!';
const BOLD = [{ type: 'bold', offset: 0, length: 5 }] as const;

describe('changing the only text', () => {
  it('asks for it, shows old and new, asks once, and changes it everywhere', async () => {
    const { handle, telegram, edits, last, toasts, services } = office();
    await handle(press('sent:5:edit'));
    expect(telegram.texts()[0]).toBe(
      'en:sent-edit-write\n\nen:sent-edit-now(language=en:language-name)\nBus 2 leaves at 08:15.',
    );
    await handle(message({ text: NEW, entities: [...BOLD] }));
    expect(telegram.texts()[1]).toContain('Bus 2 leaves at 08:15.\n\nen:sent-edit-new');
    expect(last()).toMatchObject({ text: NEW, entities: BOLD });
    expect(edits).toEqual([]);
    const sure = buttonData(last()?.['reply_markup'], 'edit-sure');
    await handle(press(sure, { message_id: 1003, text: NEW, entities: [...BOLD] }));
    expect(edits).toEqual([[5, { slot: 0, text: { text: NEW, entities: BOLD } }, { person: JOHN.id }]]);
    expect(telegram.of('editMessageText')).toMatchObject([{ message_id: 1003, text: 'en:sent-edit-done' }]);
    expect(toasts()).toEqual([undefined, undefined]);
    expect(services.kept.changedCards).toEqual([5]);
  });

  it('can be left before and after the new text was sent', async () => {
    const { handle, awaited, edits, telegram } = office();
    await handle(press('sent:5:edit'), press('sent:5:leave', { message_id: 1001 }));
    expect(await awaited()).toBeUndefined();
    await handle(press('sent:5:edit'), text(NEW), press('sent:5:leave', { message_id: 1004, text: NEW }));
    expect(edits).toEqual([]);
    expect(telegram.texts().at(-1)).toBe('en:sent-left-alone');
  });

  it('lets commands pass, and goes on to wait', async () => {
    const { handle, awaited, telegram } = office();
    await handle(press('sent:5:edit'), text('/privacy'));
    expect(telegram.texts().at(-1)).toContain('en:privacy');
    expect(await awaited()).toBe('edit:en:0');
  });
});

describe('which text', () => {
  const content = contentOf({
    parts: everyKind,
    versions: {
      ru: versionOf('Ужин в семь', 'Зал', '', 'Меню', 'Кто придёт?', 'Я', 'Не я'),
      kk: { ...versionOf('Кешкі ас', 'Зал', '', 'Мәзір', 'Кім?', 'Мен', 'Мен емес'), approved: false },
    },
  });

  it('is asked where there are several: no poll, and no text that nobody approved', async () => {
    const { handle, last, edits } = office({ content });
    await handle(press('sent:5:edit'));
    const rows = (last()?.['reply_markup'] as { inline_keyboard: { text: string }[][] }).inline_keyboard;
    expect(rows.flat().map((button) => button.text)).toEqual([
      ...['Dinner at seven', 'The hall', '—', 'Menu'].map((words) => `en:language-name: ${words}`),
      ...['Ужин в семь', 'Зал', '—', 'Меню'].map((words) => `ru:language-name: ${words}`),
      'en:sent-button-leave',
    ]);
    await handle(
      press(buttonData(last()?.['reply_markup'], 'Меню'), { message_id: 1001 }),
      text('Новое меню'),
    );
    const sure = buttonData(last()?.['reply_markup'], 'edit-sure');
    await handle(press(sure, { message_id: 1003, text: 'Новое меню' }));
    expect(edits).toEqual([
      [5, { slot: 3, text: { text: 'Новое меню', entities: [] }, language: 'ru' }, { person: JOHN.id }],
    ]);
  });

  it('no longer there says that things have moved on', async () => {
    const { handle, toasts, edits } = office({ content });
    await handle(press('sent-edit:5:kk:0:write'), press('sent-edit:5:en:4:sure', { text: NEW }));
    expect(toasts()).toEqual(['en:sent-moved-on', 'en:sent-moved-on']);
    expect(edits).toEqual([]);
  });
});

describe('what cannot take its place is refused with a clear line, and awaited again:', () => {
  it.each([
    ['a photo', message({ photo: [] }), 'en:sent-edit-text-only'],
    ['nothing but spaces', message({ text: ' \n ' }), 'en:sent-edit-empty'],
    ['a text too long', text('x'.repeat(4100)), 'en:sent-edit-too-long(count=4,most=4096)'],
  ])('%s', async (_what, sent, line) => {
    const { handle, telegram, awaited, edits } = office();
    await handle(press('sent:5:edit'), sent);
    expect(telegram.texts().at(-1)).toBe(line);
    expect(await awaited()).toBe('edit:en:0');
    expect(edits).toEqual([]);
  });
});

it('the same text changes nothing, also by a second press', async () => {
  const { handle, telegram, toasts, edits } = office();
  await handle(press('sent:5:edit'), text('Bus 2 leaves at 08:15.'));
  expect(telegram.texts().at(-1)).toBe('en:sent-edit-same');
  await handle(press('sent-edit:5:en:0:sure', { text: 'Bus 2 leaves at 08:15.' }));
  expect(toasts().at(-1)).toBe('en:sent-edit-same');
  expect(edits).toEqual([]);
});

it('what the desk refuses is told, and nothing is changed', async () => {
  const problems = [{ kind: 'too-long', slot: 0, length: 4100, most: 4096 }] as const;
  const { handle, toasts, telegram } = office(
    {},
    { edit: () => Promise.resolve({ kind: 'refused', problems }) },
  );
  await handle(press('sent-edit:5:en:0:sure', { text: NEW }));
  expect(toasts()).toEqual(['en:announce-problem-too-long(over=4,most=4096)']);
  expect(telegram.texts()).toEqual([]);
});

it('an organiser who lost the role meanwhile changes nothing', async () => {
  const { handle, services, telegram, edits, awaited } = office();
  await handle(press('sent:5:edit'));
  giveRole(services, 'participant');
  await handle(text(NEW), press('sent-edit:5:en:0:sure', { text: NEW }));
  expect(telegram.texts().at(-1)).toBe('en:sent-role-lost');
  expect(edits).toEqual([]);
  expect(await awaited()).toBeUndefined();
});

it('an announcement that was recalled meanwhile is not changed', async () => {
  const { handle, toasts, telegram, services, edits } = office({ state: 'recalled' });
  await services.awaitedMessages.expect(JOHN.id, { announcement: 5, purpose: 'edit:en:0' });
  await handle(press('sent:5:edit'), text(NEW), press('sent-edit:5:en:0:sure', { text: NEW }));
  expect(toasts()).toEqual(['en:sent-moved-on', 'en:sent-moved-on']);
  expect(telegram.texts()).toEqual(['en:sent-moved-on']);
  expect(edits).toEqual([]);
});

it('nothing but a place has nothing to change', async () => {
  const parts = [{ kind: 'place', latitude: 1, longitude: 2 }] as const;
  const { handle, toasts } = office({ content: contentOf({ parts }) });
  await handle(press('sent:5:edit'));
  expect(toasts()).toEqual(['en:sent-moved-on']);
});

it('long old words are shown in part, the new ones whole', async () => {
  const { handle, telegram, last } = office({
    content: contentOf({ parts: [textPart('old '.repeat(1000))] }),
  });
  await handle(press('sent:5:edit'), text('new '.repeat(1000).trim()));
  expect(telegram.texts()[1]?.length).toBeLessThan(1200);
  expect((last()?.['text'] as string).length).toBe(3999);
});
