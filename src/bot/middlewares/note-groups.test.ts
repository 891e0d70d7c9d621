import { describe, expect, it } from 'vitest';
import type { Message } from 'grammy/types';
import { setUpBot } from '../testing/set-up-bot.ts';
import { FORUM, GROUP, JOHN, membership, message, text, type Incoming } from '../testing/updates.ts';

const inTopic = (rest: Incoming) =>
  message({ chat: FORUM, message_thread_id: 12, is_topic_message: true, ...rest });
const created = { name: 'Lunch', icon_color: 0x6fb9f0 } as const;

describe('groups', () => {
  it('are known once the bot is in them, or hears something there', async () => {
    const { handle, services } = setUpBot();
    await handle(membership('member', JOHN, GROUP), text('Hello all', { chat: FORUM }));
    expect(await services.groups.list()).toEqual([
      { chat: GROUP.id, topic: 0, title: 'Bus 2' },
      { chat: FORUM.id, topic: 0, title: 'Visit' },
    ]);
  });

  it('are forgotten when the bot has to leave, and known again when it comes back', async () => {
    const { handle, services } = setUpBot();
    await handle(text('Hi', { chat: GROUP }), membership('kicked', JOHN, GROUP));
    expect(await services.groups.list()).toEqual([]);
    await handle(membership('member', JOHN, GROUP));
    expect(await services.groups.list()).toHaveLength(1);
  });

  it('are followed to another id', async () => {
    const { handle, services } = setUpBot();
    await handle(text('Hi', { chat: GROUP }), message({ chat: GROUP, migrate_to_chat_id: -100999 }));
    expect(await services.groups.list()).toEqual([{ chat: -100999, topic: 0, title: 'Bus 2' }]);
  });

  it('are known by their topics, as these are called now', async () => {
    const { handle, services } = setUpBot();
    const opening = { forum_topic_created: created, message_id: 12 } as Message['reply_to_message'];
    const topics = async () => (await services.groups.list()).filter(({ topic }) => topic > 0);
    await handle(inTopic({ text: 'Hi', ...(opening ? { reply_to_message: opening } : {}) }));
    expect(await topics()).toEqual([{ chat: FORUM.id, topic: 12, title: 'Lunch' }]);
    await handle(inTopic({ forum_topic_edited: { name: 'Dinner' } }));
    await handle(inTopic({ text: 'Hi', ...(opening ? { reply_to_message: opening } : {}) }));
    expect(await topics()).toEqual([{ chat: FORUM.id, topic: 12, title: 'Dinner' }]);
    await handle(inTopic({ message_thread_id: 13, forum_topic_created: { ...created, name: 'Bus' } }));
    expect(await topics()).toHaveLength(2);
  });

  it('are written down once, not at each message', async () => {
    let writes = 0;
    const { groups } = setUpBot().services;
    const { handle } = setUpBot({
      groups: { ...groups, see: (...seen) => ((writes += 1), groups.see(...seen)) },
    });
    await handle(text('Hello', { chat: GROUP }), text('Hi', { chat: GROUP }));
    await handle(text('Hi', { chat: { ...GROUP, title: 'Bus 3' } }));
    expect(writes).toBe(2);
    expect(await groups.list()).toMatchObject([{ title: 'Bus 3' }]);
  });

  it('that cannot be written down are answered all the same', async () => {
    const { groups } = setUpBot().services;
    const { handle, telegram, log } = setUpBot({
      groups: { ...groups, see: () => Promise.reject(new Error('disk full')) },
    });
    await handle(text('@dragoman_bot When is dinner?', { chat: GROUP }));
    expect(telegram.texts()).toHaveLength(1);
    expect(log()).toContain('a group could not be noted');
  });
});
