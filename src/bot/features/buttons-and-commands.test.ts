import { describe, expect, it } from 'vitest';
import { setUpBot } from '../testing/set-up-bot.ts';
import { FORUM, GROUP, JOHN, buttonData, membership, message, press, text } from '../testing/updates.ts';

describe('feedback', () => {
  it('is kept and thanked for, and a second press changes it', async () => {
    const { telegram, services, handle } = setUpBot();
    await handle(text('When does the bus leave?'));
    const buttons = telegram.of('sendMessage')[0]?.['reply_markup'];
    await handle(press(buttonData(buttons, '👍')), press(buttonData(buttons, '👎')));
    expect(services.kept.verdicts).toEqual([
      { turn: 1, person: 8, verdict: 'useful' },
      { turn: 1, person: 8, verdict: 'not-useful' },
    ]);
    expect(telegram.of('answerCallbackQuery').map((payload) => payload['text'])).toEqual([
      'en:feedback-thanks-useful',
      'en:feedback-thanks-not-useful',
    ]);
    expect(telegram.texts()).toHaveLength(1);
  });

  it('from another chat, or on an answer that is no longer kept, counts nothing', async () => {
    const { telegram, services, handle } = setUpBot();
    await handle(text('When does the bus leave?'));
    await handle(press('feedback:1:useful', { chat: GROUP }), press('feedback:2:useful'));
    expect(services.kept.verdicts).toEqual([]);
    expect(telegram.of('answerCallbackQuery').map((payload) => payload['text'])).toEqual([
      'en:unknown-button',
      'en:unknown-button',
    ]);
  });
});

describe('/language', () => {
  it('offers ten languages and "as I write", the chosen one ticked', async () => {
    const { telegram, handle } = setUpBot();
    await handle(text('/language'));
    const sent = telegram.of('sendMessage')[0];
    const rows = (sent?.['reply_markup'] as { inline_keyboard: { text: string }[][] }).inline_keyboard;
    expect(rows.map((row) => row.length)).toEqual([2, 2, 2, 2, 2, 1]);
    expect(rows.at(-1)?.[0]?.text).toBe('✓ en:language-automatic');
  });

  it('is kept at a press, and pressing twice does no harm', async () => {
    const { telegram, services, handle } = setUpBot();
    await handle(press('language:kk'), press('language:kk'));
    expect(services.kept.people.get(8)?.language).toBe('kk');
    expect(telegram.of('editMessageText')[1]).toMatchObject({ message_id: 1000, text: 'kk:language-set' });
    expect(buttonData(telegram.of('editMessageText')[1]?.['reply_markup'], '✓ kk')).toBe('language:kk');
    await handle(text('/privacy'));
    expect(telegram.texts().at(-1)).toContain('kk:privacy');
  });

  it('goes back to the language of the question', async () => {
    const { telegram, services, handle } = setUpBot();
    await handle(press('language:kk'), press('language:automatic'));
    expect(services.kept.people.get(8)).not.toHaveProperty('language');
    expect(telegram.texts().at(-1)).toBe('en:language-set-automatic');
  });

  it('in a group is chosen by each for themselves', async () => {
    const { telegram, handle } = setUpBot();
    await handle(press('language:kk', { chat: GROUP }));
    expect(telegram.of('answerCallbackQuery')).toMatchObject([{ text: 'kk:language-set' }]);
    expect(telegram.of('editMessageText')).toEqual([]);
  });
});

describe('/forget', () => {
  it('asks first, then erases; pressing again does no harm', async () => {
    const { telegram, services, handle } = setUpBot();
    await handle(text('/forget'));
    expect(services.kept.forgotten).toEqual([]);
    const yes = buttonData(telegram.of('sendMessage')[0]?.['reply_markup'], 'forget-yes');
    await handle(press(yes), press(yes));
    expect(services.kept.forgotten).toEqual([8, 8]);
    expect(telegram.texts().slice(1)).toEqual(['en:forget-done', 'en:forget-done']);
    expect(telegram.of('editMessageText')[0]).not.toHaveProperty('reply_markup');
  });

  it('erases nothing when the person thinks better of it', async () => {
    const { telegram, services, handle } = setUpBot();
    await handle(press('forget:8:no'));
    expect(services.kept.forgotten).toEqual([]);
    expect(telegram.texts()).toEqual(['en:forget-kept']);
  });
});

describe('/sources', () => {
  it('shows what the last answer rests on', async () => {
    const { telegram, handle } = setUpBot();
    await handle(text('When does the bus leave?'), text('/sources'));
    expect(telegram.texts()[1]).toMatch(
      /^en:sources-title\n\n1\. Agenda – .*\nThe bus leaves at 08:30 from the hotel\.$/,
    );
  });

  it('does not quote again what the documents no longer say', async () => {
    const { telegram, handle } = setUpBot({ stillSays: () => false });
    await handle(text('When does the bus leave?'), text('/sources'));
    expect(telegram.texts()[1]).toBe('en:sources-outdated');
    expect(telegram.of('sendMessage')[1]).not.toHaveProperty('reply_markup');
  });

  it('says when there is no answer yet, in this chat and topic', async () => {
    const { telegram, handle } = setUpBot();
    const place = { chat: FORUM, is_topic_message: true, message_thread_id: 42 } as const;
    await handle(text('When does the bus leave?'), text('/sources@dragoman_bot', place));
    expect(telegram.texts()[1]).toBe('en:sources-none');
  });
});

it('/help names what can be done and whom to ask', async () => {
  const { telegram, handle } = setUpBot();
  await handle(text('/help'));
  expect(telegram.texts()[0]).toContain('en:help-ask(example=en:help-example)');
  expect(telegram.texts()[0]).toContain('en:help-contact(contact=Ms Kim, +82 10 0000 0000)');
});

it.each([
  [{ keepDays: 30 }, 'en:privacy(days=30)\n\nen:privacy-model-none\n\nen:privacy-forget'],
  [
    { keepDays: 7, model: 'openai:x' },
    'en:privacy(days=7)\n\nen:privacy-model(model=openai:x)\n\nen:privacy-forget',
  ],
])('/privacy tells who sees the questions', async (privacy, said) => {
  const { telegram, handle } = setUpBot({ privacy });
  await handle(text('/privacy'));
  expect(telegram.texts()).toEqual([said]);
});

it.each([
  ['kind-photo', { photo: [], caption: 'What is this?' }],
  ['kind-voice', { voice: {} }],
  ['kind-sticker', { sticker: {} }],
  ['kind-sticker', { animation: {}, document: {} }],
  ['kind-file', { document: {} }],
  ['kind-location', { location: {} }],
  ['kind-location', { venue: {}, location: {} }],
  ['kind-other', { poll: {} }],
  ['kind-other', { contact: {} }],
])('answers %s to %o', async (key, content) => {
  const { telegram, handle } = setUpBot();
  await handle(message(content as never));
  expect(telegram.texts()).toEqual([`en:${key}`]);
});

it('passes over a notice of Telegram', async () => {
  const { telegram, handle } = setUpBot();
  await handle(message({ pinned_message: {} } as never));
  expect(telegram.calls).toEqual([]);
});

it('answers an unknown command', async () => {
  const { telegram, handle } = setUpBot();
  await handle(text('/weather tomorrow'));
  expect(telegram.texts()).toEqual(['en:unknown-command']);
});

it('takes a command within a question for a part of it', async () => {
  const { telegram, handle } = setUpBot();
  await handle(text('What does /docs do?'));
  expect(telegram.texts()[0]).toContain('en:answer-quoted');
});

it.each(['', 'old-button', 'feedback:1:splendid', 'docs:x'])(
  'answers an unknown button (%j)',
  async (data) => {
    const { telegram, handle } = setUpBot();
    await handle(press(data));
    expect(telegram.calls.map(({ method }) => method)).toEqual(['answerCallbackQuery']);
    expect(telegram.of('answerCallbackQuery')).toMatchObject([{ text: 'en:unknown-button' }]);
  },
);

it('notes who blocks the bot, and that they are back when they write', async () => {
  const { telegram, services, handle } = setUpBot();
  await handle(text('/help'), membership('kicked'));
  expect(services.kept.people.get(8)?.blocked).toBe(true);
  await handle(membership('member'));
  expect(services.kept.people.get(8)?.blocked).toBe(false);
  await handle(membership('kicked'), text('/help'));
  expect(services.kept.people.get(8)?.blocked).toBe(false);
  telegram.clear();
  await handle(membership('member', JOHN, GROUP));
  expect(telegram.calls).toEqual([]);
});
