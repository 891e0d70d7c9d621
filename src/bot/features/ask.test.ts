import { describe, expect, it } from 'vitest';
import type { Question } from '../../answering/question.ts';
import { ANSWERED, createFakeServices } from '../testing/fake-services.ts';
import { setUpBot } from '../testing/set-up-bot.ts';
import { AIGERIM, text } from '../testing/updates.ts';

describe('a question in a private chat', () => {
  it('is answered while the bot shows that it is typing', async () => {
    const { telegram, handle } = setUpBot();
    await handle(text('When does the bus leave?'));
    expect(telegram.calls.map(({ method }) => method)).toEqual(['sendChatAction', 'sendMessage']);
    expect(telegram.of('sendMessage')[0]).toMatchObject({
      chat_id: 8,
      text: expect.stringContaining('The bus leaves at 08:30 from the hotel.') as string,
      link_preview_options: { is_disabled: true },
    });
    expect(telegram.of('sendMessage')[0]).not.toHaveProperty('parse_mode');
    expect(telegram.of('sendMessage')[0]).not.toHaveProperty('reply_parameters');
  });

  it('goes to the answerer with who asks and what was said before', async () => {
    const questions: Question[] = [];
    const { handle } = setUpBot({
      answerQuestion: (question) => {
        questions.push(question);
        return Promise.resolve(ANSWERED);
      },
    });
    const ask = (words: string) => text(words, { from: AIGERIM });
    await handle(ask('Автобус қашан?'), ask('Ал ертең ше?'));
    expect(questions[1]).toEqual({
      text: 'Ал ертең ше?',
      asker: { cohorts: [], role: 'participant', person: 7, language: 'kk' },
      languageHint: 'kk',
      history: [{ question: 'Автобус қашан?', answer: ANSWERED.text }],
    });
  });

  it('is kept with its answer and the message that holds it', async () => {
    const { services, telegram, handle } = setUpBot();
    await handle(text('When does the bus leave?'));
    expect(services.kept.turns).toMatchObject([
      {
        person: 8,
        chat: 8,
        thread: 0,
        question: 'When does the bus leave?',
        status: 'answered',
        answerMessages: [telegram.lastMessageId()],
      },
    ]);
    expect(services.kept.openQuestions).toEqual([]);
  });

  it('is kept as an open question when nothing is known', async () => {
    const { services, handle } = setUpBot({
      answerQuestion: () => Promise.resolve({ status: 'not-known', language: 'ru', related: [] }),
    });
    await handle(text('Где купить лыжи?'));
    expect(services.kept.openQuestions).toEqual([
      { person: 8, question: 'Где купить лыжи?', language: 'ru' },
    ]);
  });

  it('is answered in words of the language it was answered in', async () => {
    const { telegram, handle } = setUpBot({
      answerQuestion: () => Promise.resolve({ ...ANSWERED, language: 'ru' }),
    });
    await handle(text('Когда автобус?'));
    expect(telegram.texts()[0]).toContain('ru:answer-quoted');
  });

  it('is answered although it cannot be kept', async () => {
    const add = () => Promise.reject(new Error('disk full'));
    const { telegram, handle, log } = setUpBot({ turns: { ...createFakeServices().turns, add } });
    await handle(text('When does the bus leave?'));
    expect(telegram.texts()[0]).toContain('08:30');
    expect(JSON.stringify(telegram.of('sendMessage'))).not.toContain('button-useful');
    expect(log()).toContain('could not be kept');
  });

  it('with an answer longer than a message takes several, buttons below the last', async () => {
    const long = 'A sentence of the document. '.repeat(500);
    const { telegram, services, handle } = setUpBot({
      answerQuestion: () => Promise.resolve({ ...ANSWERED, text: long }),
    });
    await handle(text('Tell me everything'));
    const sent = telegram.of('sendMessage');
    expect(sent.length).toBeGreaterThan(3);
    for (const { text: part } of sent) expect((part as string).length).toBeLessThanOrEqual(4096);
    expect(sent.map((payload) => 'reply_markup' in payload)).toEqual([
      ...sent.slice(1).map(() => false),
      true,
    ]);
    expect(services.kept.turns[0]?.answerMessages).toHaveLength(sent.length);
  });

  it.each(['🙂🙂', '2026', '?!'])('without a word in it (%s) is not asked', async (words) => {
    const { telegram, services, handle } = setUpBot();
    await handle(text(words));
    expect(telegram.texts()).toEqual(['en:question-empty(example=en:help-example)']);
    expect(services.kept.turns).toEqual([]);
  });

  it.each([1001, 100_000])('of %d letters is too long, said in its language', async (length) => {
    const { telegram, handle } = setUpBot();
    await handle(text(`Где автобус${'о'.repeat(length - 11)}`));
    expect(telegram.texts()).toEqual(['ru:question-too-long(limit=1000)']);
  });

  it('of 1000 letters is asked', async () => {
    const { telegram, handle } = setUpBot();
    await handle(text('x'.repeat(1000)));
    expect(telegram.texts()[0]).toContain('en:answer-quoted');
  });

  it('that Telegram delivers twice is answered once', async () => {
    const { telegram, handle } = setUpBot();
    const question = text('When does the bus leave?');
    await handle(question, question);
    expect(telegram.texts()).toHaveLength(1);
  });
});

it('a slow answer lets nobody else wait', async () => {
  const answered: string[] = [];
  let finishSlow = () => {};
  const slow = new Promise<void>((resolve) => {
    finishSlow = resolve;
  });
  const { bot, telegram } = setUpBot({
    answerQuestion: async (question) => {
      if (question.text === 'slow') await slow;
      answered.push(question.text);
      return ANSWERED;
    },
  });
  const first = bot.handleUpdate(text('slow', { from: AIGERIM }));
  const second = bot.handleUpdate(text('after slow', { from: AIGERIM }));
  await bot.handleUpdate(text('quick'));
  expect(answered).toEqual(['quick']);
  finishSlow();
  await Promise.all([first, second]);
  expect(answered).toEqual(['quick', 'slow', 'after slow']);
  expect(telegram.texts()).toHaveLength(3);
});
