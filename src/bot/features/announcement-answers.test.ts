import { describe, expect, it } from 'vitest';
import type { AnnouncementDesk } from '../../announcements/announcement-desk.ts';
import type { AnswerButton } from '../../announcements/content/content.ts';
import { contentOf } from '../../announcements/testing/sample-content.ts';
import { announcementOf } from '../testing/announcements.ts';
import { createFakeDesk } from '../testing/fake-desk.ts';
import { setUpBot } from '../testing/set-up-bot.ts';
import { AIGERIM, GROUP, pollAnswer, press } from '../testing/updates.ts';

const BUTTONS: readonly AnswerButton[] = [
  { kind: 'coming' },
  { kind: 'help' },
  { kind: 'own', label: 'Only for lunch' },
];

/** A desk that remembers what people answer to announcement 5. */
function answering(replaced: Partial<AnnouncementDesk> = {}) {
  const answers = new Map<number, number>();
  const announcement = announcementOf({ state: 'sent', content: contentOf({ buttons: BUTTONS }) });
  const bot = setUpBot({
    announcements: createFakeDesk({
      react(id, person, place) {
        const button = BUTTONS[place];
        if (id !== 5 || !button) return Promise.resolve({ kind: 'gone' });
        const changed = answers.get(person) !== place;
        answers.set(person, place);
        return Promise.resolve({ kind: 'noted', announcement, button, changed });
      },
      ...replaced,
    }),
  });
  return {
    ...bot,
    answers,
    toasts: () => bot.telegram.of('answerCallbackQuery').map((payload) => payload['text']),
    labels: () =>
      bot.telegram
        .of('editMessageReplyMarkup')
        .map(({ reply_markup }) =>
          (reply_markup as { inline_keyboard: { text: string }[][] }).inline_keyboard
            .flat()
            .map(({ text }) => text),
        ),
  };
}

describe('an answer', () => {
  it('is noted in the language of who gives it, and marked', async () => {
    const { handle, answers, toasts, labels, services } = answering();
    await handle(press('answer:5:0', { from: AIGERIM }));
    expect(answers).toEqual(new Map([[7, 0]]));
    expect(toasts()).toEqual(['kk:answer-button-noted(answer=kk:answer-button-coming)']);
    expect(labels()).toEqual([
      ['✅ 🙋 kk:answer-button-coming', '🆘 kk:answer-button-help', 'Only for lunch'],
    ]);
    expect(services.kept.changedCards).toEqual([5]);
    expect(services.kept.news).toEqual([]);
  });

  it('changes with another press; the same again changes nothing', async () => {
    const { handle, answers, toasts, labels, services } = answering();
    await handle(press('answer:5:0'), press('answer:5:2'), press('answer:5:2'));
    expect(answers).toEqual(new Map([[8, 2]]));
    expect(toasts().at(-1)).toBe('en:answer-button-noted(answer=Only for lunch)');
    expect(labels().at(-1)).toContain('✅ Only for lunch');
    expect(services.kept.changedCards).toEqual([5, 5]);
  });

  it('in a group marks nothing, since the message is the same for all', async () => {
    const { handle, toasts, labels } = answering();
    await handle(press('answer:5:0', { chat: GROUP }));
    expect(toasts()).toHaveLength(1);
    expect(labels()).toEqual([]);
  });

  it('to what was recalled, is unknown or has no such button says so', async () => {
    const { handle, toasts, labels, services } = answering();
    await handle(press('answer:6:0'), press('answer:5:9'));
    expect(toasts()).toEqual(['en:answer-button-gone', 'en:answer-button-gone']);
    expect(labels()).toEqual([]);
    expect(services.kept.changedCards).toEqual([]);
  });

  it('in a preview counts for nothing', async () => {
    const { handle, toasts, answers } = answering();
    await handle(press('answer:0:0'));
    expect(toasts()).toEqual(['en:answer-button-preview']);
    expect(answers.size).toBe(0);
  });

  it('counts also when the keyboard can no longer be changed', async () => {
    const { handle, telegram, answers, toasts, log } = answering();
    telegram.refuse(({ method }) =>
      method === 'editMessageReplyMarkup'
        ? { error_code: 400, description: "Bad Request: message can't be edited" }
        : undefined,
    );
    await handle(press('answer:5:0'));
    expect(answers.size).toBe(1);
    expect(toasts()).toHaveLength(1);
    expect(log()).not.toContain('could not be dealt with');
  });
});

it('a call for help reaches the organisers, with who needs it', async () => {
  const { handle, services, toasts } = answering();
  services.kept.people.set(7, {
    ...{ id: 7, role: 'participant', cohorts: ['Bus 2'], languageCode: 'kk', blocked: false },
    ...{ firstSeen: 0, lastSeen: 0 },
  });
  await handle(press('answer:5:1', { from: { ...AIGERIM, last_name: 'Sadykova' } }));
  expect(toasts()).toEqual(['kk:answer-button-help-noted']);
  expect(services.kept.news).toEqual([
    {
      kind: 'help',
      announcement: 5,
      person: { id: 7, name: 'Aigerim Sadykova', cohorts: ['Bus 2'], language: 'kk' },
    },
  ]);
});

describe('a vote in a poll', () => {
  it('is counted without a word', async () => {
    const votes: unknown[] = [];
    const { handle, telegram, services } = answering({
      vote: (...vote) => Promise.resolve(void votes.push(vote)).then(() => ({ announcement: 5 })),
    });
    await handle(pollAnswer('poll-1', [0, 2]), pollAnswer('poll-1', []));
    expect(votes).toEqual([
      ['poll-1', 8, [0, 2]],
      ['poll-1', 8, []],
    ]);
    expect(telegram.calls).toEqual([]);
    expect(services.kept.changedCards).toEqual([5, 5]);
  });

  it('of somebody else’s poll changes nothing', async () => {
    const { handle, services, telegram, log } = answering();
    await handle(pollAnswer('poll-9', [0]));
    expect(services.kept.changedCards).toEqual([]);
    expect(telegram.calls).toEqual([]);
    expect(log()).not.toContain('could not be dealt with');
  });
});
