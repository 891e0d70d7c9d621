import type { Message } from '@grammyjs/types';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SAMPLE_GROUPS } from '../src/sandbox/sample-people.ts';
import { loadTexts } from '../src/languages/texts.ts';
import { projectFolder } from '../src/shared/project-folder.ts';
import { openBot, type OpenBot } from './open-bot.ts';

const say = loadTexts(projectFolder('locales'));
const [GROUP = 0, FORUM = 0] = SAMPLE_GROUPS.map(({ id }) => id);
const [AIGERIM, GIORGI, STAFF] = [1001, 1002, 1005];
const BREAKFAST = 'When is breakfast?';

let bot: OpenBot;
let mention = '';
beforeAll(async () => {
  bot = await openBot();
  mention = `@${(await bot.client.state()).bot.username ?? ''}`;
  // As an administrator it is told of everything that is said, so that silence is its own doing.
  for (const group of [GROUP, FORUM]) await bot.client.setBot(group, 'administrator');
});
afterAll(() => bot.close());

const said = async (chat: number): Promise<Message[]> =>
  (await bot.client.transcript(chat)).filter(({ from }) => from?.is_bot);

describe('a group', () => {
  it('hears nothing from the bot until somebody mentions it, and then a reply', async () => {
    const person = bot.client.person(AIGERIM);
    for (const text of [BREAKFAST, '/weather', '@somebody_else when is breakfast?', '😀'])
      await person.send(text, { chat: GROUP });
    await person.sendFiles('photo', [{ name: 'hall.jpg', bytes: 'x' }], { chat: GROUP });
    const question = await person.send(`${mention}, when is breakfast?`, { chat: GROUP });
    // What one person writes is dealt with in order: all that came before has been passed over by now.
    const answer = await bot.client.waitForAnswer(GROUP, { text: '06:30–08:30' });
    expect(answer.reply_to_message?.message_id).toBe(question.message_id);
    expect(await said(GROUP)).toHaveLength(1);
  });

  it('gets an answer to a reply, which goes on from the same person’s last question', async () => {
    const person = bot.client.person(GIORGI);
    const first = await person.ask(`${mention} ${BREAKFAST}`, { chat: GROUP });
    const second = await person.ask('and on Thursday?', { chat: GROUP, replyTo: first.message_id });
    expect(second.text).toContain('breakfast opens half an hour earlier');
  });

  it('hears nothing from staff documents, even when staff ask', async () => {
    const question = 'In which room is the daily staff briefing at 21:15?';
    const answer = await bot.client.person(STAFF).ask(`${mention} ${question}`, { chat: FORUM });
    expect(answer.text).toContain(say('en', 'not-known'));
    expect(JSON.stringify(answer)).not.toContain('duty sheet');
  });

  it('leaves the button of /forget to the one who asked for it', async () => {
    const asker = bot.client.person(AIGERIM);
    await asker.ask(`/forget${mention}`, { chat: GROUP });
    const label = say('kk', 'forget-no');
    const foreign = await bot.client.person(GIORGI).press(label, { chat: GROUP });
    expect((await bot.client.waitForPressAnswer(foreign)).text).toBe(say('ka', 'unknown-button'));
    await bot.client.waitForPressAnswer(await asker.press(label, { chat: GROUP }));
    await bot.client.waitForAnswer(GROUP, { text: say('kk', 'forget-kept') });
  });
});

describe('a forum', () => {
  it('gets answers and files in the topic of the question', async () => {
    const { groups } = await bot.client.state();
    const topics = groups.find(({ chat }) => chat.id === FORUM)?.topics ?? [];
    expect(topics).toHaveLength(2);
    for (const { message_thread_id: thread } of topics) {
      const person = bot.client.person(AIGERIM);
      const place = { chat: FORUM, thread };
      // In a topic every message replies to its first one, which is no reply to the bot.
      await person.send(BREAKFAST, place);
      const { message_id } = await person.send(`${mention} ${BREAKFAST}`, place);
      const answer = await bot.client.waitForAnswer(FORUM, { after: message_id });
      expect(answer).toMatchObject({ message_thread_id: thread, is_topic_message: true });
      expect(answer.reply_to_message?.message_id).toBe(message_id);
      await person.press(/^📄/, { chat: FORUM, message: answer.message_id });
      const file = await bot.client.waitForAnswer(FORUM, { after: answer.message_id });
      expect(file).toMatchObject({ message_thread_id: thread, document: { file_name: 'hotel.md' } });
    }
  });

  it('keeps the conversations of its topics apart', async () => {
    const { groups } = await bot.client.state();
    const topics = groups.find(({ chat }) => chat.id === FORUM)?.topics ?? [];
    const [one = 0, two = 0] = topics.map(({ message_thread_id }) => message_thread_id);
    const person = bot.client.person(GIORGI);
    await person.ask(`${mention} ${BREAKFAST}`, { chat: FORUM, thread: one });
    const other = await person.ask(`${mention} and on Thursday?`, { chat: FORUM, thread: two });
    expect(other.text).not.toContain('breakfast opens half an hour earlier');
    const same = await person.ask(`${mention} and on Thursday?`, { chat: FORUM, thread: one });
    expect(same.text).toContain('breakfast opens half an hour earlier');
  });
});

it('keeps to the Bot API and answers every press', async () => {
  expect(await bot.client.violations()).toEqual([]);
  expect(await bot.client.unanswered()).toEqual([]);
  expect(bot.process.output()).not.toContain('"level":50');
});
