import { describe, expect, it } from 'vitest';
import type { Message } from 'grammy/types';
import type { Question } from '../../answering/question.ts';
import { ANSWERED } from '../testing/fake-services.ts';
import { BOT } from '../testing/fake-telegram.ts';
import { setUpBot } from '../testing/set-up-bot.ts';
import { FORUM, GROUP, message, press, text } from '../testing/updates.ts';

type Replied = NonNullable<Message['reply_to_message']>;
const byBot = (rest: Partial<Message> = {}) =>
  ({ message_id: 5, date: 0, chat: GROUP, from: BOT, text: 'an answer', ...rest }) as unknown as Replied;

describe('in a group', () => {
  it.each([
    ['what people say to each other', text('When does the bus leave?', { chat: GROUP })],
    ['a command of another bot', text('/help@other_bot', { chat: GROUP })],
    ['a command that is none of ours', text('/weather', { chat: GROUP })],
    ['a mention of somebody else', text('@dragoman_bot2 when?', { chat: GROUP })],
    ['a photo', message({ chat: GROUP, photo: [] })],
    [
      'the first message in a topic that the bot opened',
      text('Hello', {
        chat: FORUM,
        is_topic_message: true,
        message_thread_id: 5,
        reply_to_message: byBot({ forum_topic_created: { name: 'Bus', icon_color: 7322096 } }),
      }),
    ],
    ['another bot', text('@dragoman_bot hi', { chat: GROUP, from: { ...BOT, id: 1000 } })],
  ])('%s is neither answered nor kept', async (_name, update) => {
    const { telegram, services, handle } = setUpBot();
    await handle(update);
    expect(telegram.calls).toEqual([]);
    expect(services.kept.people.size).toBe(0);
  });

  it('a mention is answered as a reply', async () => {
    const { telegram, services, handle } = setUpBot();
    const update = text('@Dragoman_Bot, when does the bus leave?', { chat: GROUP });
    await handle(update);
    expect(telegram.of('sendMessage')).toMatchObject([
      {
        chat_id: GROUP.id,
        reply_parameters: { message_id: update.message.message_id, allow_sending_without_reply: true },
      },
    ]);
    expect(services.kept.turns[0]?.question).toBe('when does the bus leave?');
  });

  it('a reply to the bot is answered', async () => {
    const { telegram, handle } = setUpBot();
    await handle(text('and tomorrow?', { chat: GROUP, reply_to_message: byBot() }));
    expect(telegram.texts()[0]).toContain('08:30');
  });

  it('a mention without a question gets a hint', async () => {
    const { telegram, handle } = setUpBot();
    await handle(text('@dragoman_bot', { chat: GROUP }));
    expect(telegram.texts()).toEqual(['en:question-empty(example=en:help-example)']);
  });

  it('an answer stays in its topic, the typing notice too', async () => {
    const { telegram, services, handle } = setUpBot();
    const place = { chat: FORUM, is_topic_message: true, message_thread_id: 42 } as const;
    await handle(text('@dragoman_bot when?', place));
    expect(telegram.of('sendMessage')[0]).toMatchObject({ message_thread_id: 42 });
    expect(telegram.of('sendChatAction')[0]).toMatchObject({ message_thread_id: 42 });
    expect(services.kept.turns[0]?.thread).toBe(42);
  });

  it('a thread of replies in a plain group is no topic', async () => {
    const { telegram, handle } = setUpBot();
    await handle(text('@dragoman_bot when?', { chat: GROUP, message_thread_id: 42 }));
    expect(telegram.of('sendMessage')[0]).not.toHaveProperty('message_thread_id');
  });

  it('an owner gets no more than any participant may read', async () => {
    const questions: Question[] = [];
    const { services, handle } = setUpBot({
      answerQuestion: (question) => {
        questions.push(question);
        return Promise.resolve(ANSWERED);
      },
    });
    services.kept.people.set(8, {
      ...{ id: 8, role: 'owner', cohorts: ['Bus 2'], blocked: false, firstSeen: 0, lastSeen: 0 },
    });
    await handle(text('@dragoman_bot where?', { chat: GROUP }), text('where?'));
    expect(questions.map(({ asker }) => asker)).toEqual([
      { cohorts: [], role: 'participant', group: -100500 },
      { cohorts: ['Bus 2'], role: 'owner', person: 8, language: 'en' },
    ]);
  });

  it('commands work, with and without the bot’s name', async () => {
    const { telegram, handle } = setUpBot();
    await handle(text('/privacy@dragoman_bot', { chat: GROUP }), text('/privacy', { chat: GROUP }));
    expect(telegram.texts()).toHaveLength(2);
    expect(telegram.texts()[1]).toContain('en:privacy');
  });

  it('an unknown command with the bot’s name is answered', async () => {
    const { telegram, handle } = setUpBot();
    await handle(text('/nothing@dragoman_bot', { chat: GROUP }));
    expect(telegram.texts()).toEqual(['en:unknown-command']);
  });

  it('nobody is forgotten by another’s press', async () => {
    const { telegram, services, handle } = setUpBot();
    await handle(press('forget:7:yes', { chat: GROUP }));
    expect(services.kept.forgotten).toEqual([]);
    expect(telegram.of('answerCallbackQuery')).toMatchObject([{ text: 'en:unknown-button' }]);
  });
});
