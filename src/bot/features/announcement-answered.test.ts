import { describe, expect, it } from 'vitest';
import type {
  AnnouncementDesk,
  AnsweringPerson,
  RecipientRow,
} from '../../announcements/announcement-desk.ts';
import { contentOf } from '../../announcements/testing/sample-content.ts';
import { announcementOf, reportOf } from '../testing/announcements.ts';
import { createFakeDesk } from '../testing/fake-desk.ts';
import { giveRole } from '../testing/give-role.ts';
import type { FormFile } from '../testing/read-form.ts';
import { setUpBot } from '../testing/set-up-bot.ts';
import { buttonData, press } from '../testing/updates.ts';

const SENT = announcementOf({
  state: 'sent',
  content: contentOf({ buttons: [{ kind: 'coming' }, { kind: 'own', label: 'Later' }] }),
});

function office(replaced: Partial<AnnouncementDesk> = {}) {
  const bot = setUpBot({
    announcements: createFakeDesk({
      find: (id) => Promise.resolve(id === 5 ? SENT : undefined),
      report: () => Promise.resolve(reportOf(SENT, { sent: 40 })),
      ...replaced,
    }),
  });
  giveRole(bot.services, 'organiser');
  const { telegram } = bot;
  return { ...bot, toasts: () => telegram.of('answerCallbackQuery').map((payload) => payload['text']) };
}

const person = (id: number, rest: Partial<AnsweringPerson> = {}): AnsweringPerson => ({
  ...{ person: id, name: `Person ${String(id).padStart(2, '0')}`, cohorts: ['Bus 2'] },
  ...rest,
});

describe('names', () => {
  const people = [
    ...Array.from({ length: 10 }, (_, index) => person(index + 10, { button: 0, at: 0 })),
    person(1, { button: 1, at: 60_000 }),
    person(2, { name: 'Aigerim', cohorts: [] }),
  ];
  const answering = () => Promise.resolve(people);

  it('come in a message of their own, by pages, each a link to the person', async () => {
    const { handle, telegram } = office({ answering });
    await handle(press('sent:5:names'));
    const [list] = telegram.of('sendMessage');
    expect(list?.['text']).toContain('en:sent-names: 12');
    expect(list?.['text']).toContain('Person 10 · Bus 2 · 🙋 en:answer-button-coming · 09:00');
    expect(list?.['entities']).toContainEqual(
      expect.objectContaining({ type: 'text_mention', user: expect.objectContaining({ id: 10 }) as unknown }),
    );
    await handle(press(buttonData(list?.['reply_markup'], 'next'), { message_id: 1001 }));
    const second = telegram.of('editMessageText')[0];
    expect(second).toMatchObject({ message_id: 1001 });
    expect(second?.['text']).toContain('Person 01 · Bus 2 · Later · 09:01\nAigerim · 💤 en:sent-silent');
  });

  it('can be seen of those alone who gave one answer, or none', async () => {
    const { handle, telegram } = office({ answering });
    await handle(press('sent:5:names'));
    const markup = telegram.of('sendMessage')[0]?.['reply_markup'];
    await handle(press(buttonData(markup, 'Later: 1')), press(buttonData(markup, 'sent-silent: 1')));
    expect(telegram.texts()[1]).toMatch(/^Later: 1\n[^]*Person 01 · Bus 2 · 09:01$/);
    expect(telegram.texts()[2]).toMatch(/^💤 en:sent-silent: 1\n[^]*Aigerim$/);
  });

  it('of an answer that nobody gave: nobody', async () => {
    const { handle, telegram } = office();
    await handle(press('sent-names:5:1:7'));
    expect(telegram.texts()[0]).toContain('en:sent-names-nobody');
  });
});

describe('the table', () => {
  const row = (id: number, rest: Partial<RecipientRow> = {}): RecipientRow => ({
    ...{ id, round: 1, announcement: 5, chat: id, topic: 0, person: id, outcome: 'sent', messages: [[1]] },
    ...{ at: 0, cohorts: [] },
    ...rest,
  });

  it('is a file that spreadsheets open, one line a recipient', async () => {
    const { handle, telegram } = office({
      recipients: () =>
        Promise.resolve([
          row(10, { name: 'Анна, "Аня"', cohorts: ['Bus 2', 'Uz'], language: 'ru', button: 1 }),
          row(11, { name: '=HYPERLINK("x")', outcome: 'skipped', reason: 'muted' }),
          row(12, { name: '+1', cohorts: ['@home'], outcome: 'failed', reason: '-x' }),
        ]),
    });
    await handle(press('sent:5:table'));
    const [sent] = telegram.of('sendDocument');
    expect(sent).toMatchObject({ chat_id: 8, caption: 'Bus 2 leaves at 08:15.' });
    const file = sent?.['document'] as FormFile;
    expect(file.name).toBe('announcement-5.csv');
    const text = file.bytes.toString();
    expect(text.startsWith('\uFEFFen:sent-table-name,en:sent-table-id,')).toBe(true);
    expect(text.split('\r\n').slice(1)).toEqual([
      '"Анна, ""Аня""",10,"Bus 2, Uz",ru:language-name,en:sent-outcome-sent,,Later,1970-01-01 09:00',
      `"'=HYPERLINK(""x"")",11,,,en:sent-outcome-skipped,en:sent-skipped-muted,,1970-01-01 09:00`,
      `'+1,12,'@home,,en:sent-outcome-failed,'-x,,1970-01-01 09:00`,
      '',
    ]);
  });
});

describe('reminding', () => {
  it('opens a draft for those who did not answer', async () => {
    const draft = announcementOf({ id: 6, state: 'draft', audience: 'silent:5' });
    const { handle, telegram, services } = office({
      remind: (id) =>
        Promise.resolve(id === 5 ? { kind: 'done', announcement: draft } : { kind: 'not-found' }),
      reach: () => Promise.resolve(undefined),
    });
    await handle(press('sent:5:remind'));
    expect(telegram.texts()[0]).toContain('en:announce-card-draft(number=6)');
    expect(await services.announcementCards.of(6)).toHaveLength(1);
  });

  it('says so when everybody answered', async () => {
    const { handle, toasts, telegram } = office({
      remind: () => Promise.resolve({ kind: 'refused', problems: [{ kind: 'nobody' }] }),
    });
    await handle(press('sent:5:remind'));
    expect(toasts()).toEqual(['en:sent-nobody-silent']);
    expect(telegram.texts()).toEqual([]);
  });

  it('says when things have moved on', async () => {
    const { handle, toasts } = office({
      remind: () => Promise.resolve({ kind: 'wrong-state', state: 'recalled' }),
    });
    await handle(press('sent:5:remind'));
    expect(toasts()).toEqual(['en:sent-moved-on']);
  });
});
