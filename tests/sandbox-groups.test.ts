import type { Update } from 'grammy/types';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type OpenSandbox, openSandbox, refusalOf } from './open-sandbox.ts';

const GROUP = -4_100_001;
const FORUM = -1_002_000_000_001;
const PERSON = 1001;
let open: OpenSandbox;
let offset = 0;

beforeAll(async () => {
  open = await openSandbox();
});
beforeEach(async () => {
  await open.client.reset();
});
afterAll(() => open.close());

async function heard(): Promise<Update[]> {
  const updates = await open.api.getUpdates({ offset });
  offset = (updates.at(-1)?.update_id ?? offset - 1) + 1;
  return updates;
}

describe('privacy mode', () => {
  it('lets the bot hear commands, mentions and replies only', async () => {
    const person = open.client.person(PERSON);
    const own = await open.api.sendMessage(GROUP, 'I am here');
    await person.send('just talking', { chat: GROUP });
    await person.send('/ask where', { chat: GROUP });
    await person.send('/ask@other_bot where', { chat: GROUP });
    await person.send('hey @dragoman_sandbox_bot, where', { chat: GROUP });
    await person.send('thanks', { chat: GROUP, replyTo: own.message_id });
    expect((await heard()).map((update) => update.message?.text)).toEqual([
      '/ask where',
      'hey @dragoman_sandbox_bot, where',
      'thanks',
    ]);
    expect(await open.client.transcript(GROUP)).toHaveLength(6);
  });

  it('does not bind an administrator', async () => {
    await open.client.setBot(GROUP, 'administrator');
    await open.client.person(PERSON).send('just talking', { chat: GROUP });
    const [promotion, message] = await heard();
    expect(promotion?.my_chat_member?.new_chat_member.status).toBe('administrator');
    expect(message?.message).toMatchObject({
      text: 'just talking',
      chat: { type: 'group', title: 'Study visit' },
    });
  });
});

describe('topics', () => {
  it('carry their number both ways', async () => {
    const { groups } = await open.client.state();
    const topic = groups.find(({ chat }) => chat.id === FORUM)?.topics?.[0];
    expect(topic?.name).toBe('Programme');
    const thread = topic?.message_thread_id ?? 0;
    await open.client.person(PERSON).send('/ask', { chat: FORUM, thread });
    const [update] = await heard();
    // Telegram shows the beginning of the topic as what is answered.
    expect(update?.message).toMatchObject({
      message_thread_id: thread,
      is_topic_message: true,
      chat: { is_forum: true },
      reply_to_message: { forum_topic_created: { name: 'Programme' } },
    });
    const answer = await open.api.sendMessage(FORUM, 'Here', { message_thread_id: thread });
    expect(answer).toMatchObject({ message_thread_id: thread, is_topic_message: true });
    const reply = { reply_parameters: { message_id: update?.message?.message_id ?? 0 } };
    expect(await open.api.sendMessage(FORUM, 'Here', reply)).toMatchObject({ message_thread_id: thread });
    expect(await refusalOf(open.api.sendMessage(FORUM, 'x', { message_thread_id: 1 }))).toBe(
      '400 Bad Request: message thread not found',
    );
  });

  it('are not what the thread number of a plain reply means', async () => {
    const { message_id } = await open.api.sendMessage(FORUM, 'Hello');
    await open.client.person(PERSON).send('thanks', { chat: FORUM, replyTo: message_id });
    const [update] = await heard();
    expect(update?.message).toMatchObject({ message_thread_id: message_id });
    expect(update?.message).not.toHaveProperty('is_topic_message');
    expect(await refusalOf(open.api.sendMessage(FORUM, 'x', { message_thread_id: message_id }))).toBe(
      '400 Bad Request: message thread not found',
    );
  });
});

describe('a topic', () => {
  it('is closed to the bot unless it is an administrator, and gone when it is deleted', async () => {
    const { groups } = await open.client.state();
    const thread = groups.find(({ chat }) => chat.id === FORUM)?.topics?.[0]?.message_thread_id ?? 0;
    const send = (): Promise<string> =>
      refusalOf(open.api.sendMessage(FORUM, 'x', { message_thread_id: thread }));
    await open.client.setTopic(FORUM, thread, 'closed');
    expect((await heard()).at(-1)?.message).toMatchObject({
      forum_topic_closed: {},
      message_thread_id: thread,
    });
    expect(await send()).toBe('400 Bad Request: TOPIC_CLOSED');
    await open.client.setBot(FORUM, 'administrator');
    expect(await send()).toBe('no refusal');
    await open.client.setBot(FORUM, 'member');
    await open.client.setTopic(FORUM, thread, 'open');
    expect(await send()).toBe('no refusal');
    await open.client.setTopic(FORUM, thread, 'deleted');
    expect(await send()).toBe('400 Bad Request: message thread not found');
    expect(await open.client.received('x')).toEqual(new Map());
  });
});

describe('membership', () => {
  it('ends with a kick, and the bot is told', async () => {
    await open.client.setBot(GROUP, 'kicked');
    expect((await heard())[0]?.my_chat_member?.new_chat_member.status).toBe('kicked');
    expect(await refusalOf(open.api.sendMessage(GROUP, 'x'))).toBe(
      '403 Forbidden: bot was kicked from the group chat',
    );
  });

  it('begins when people found a group', async () => {
    const { chat } = await open.client.createGroup({
      title: 'Bus 1',
      type: 'supergroup',
      members: [1002, 1003],
    });
    const [joined, service] = await heard();
    expect(joined?.my_chat_member).toMatchObject({ from: { id: 1002 }, old_chat_member: { status: 'left' } });
    expect(service?.message?.new_chat_members?.[0]?.username).toBe('dragoman_sandbox_bot');
    expect(await open.api.getChatMemberCount(chat.id)).toBe(3);
  });

  it('shows who is who', async () => {
    const status = async (id: number): Promise<string> => (await open.api.getChatMember(GROUP, id)).status;
    expect([await status(1004), await status(1001), await status(1006)]).toEqual([
      'creator',
      'member',
      'left',
    ]);
    expect((await open.api.getChatAdministrators(GROUP)).map(({ user }) => user.id)).toEqual([1004]);
    expect(await refusalOf(open.api.getChatMember(GROUP, 99))).toBe('400 Bad Request: user not found');
    expect(await refusalOf(open.api.getChatAdministrators(PERSON))).toBe(
      '400 Bad Request: there are no administrators in the private chat',
    );
    await open.api.leaveChat(GROUP);
    expect(await refusalOf(open.api.getChat(GROUP))).toBe(
      '403 Forbidden: bot is not a member of the group chat',
    );
  });

  it('moves along when a group becomes a supergroup', async () => {
    const { chat } = await open.client.migrate(GROUP);
    const [away, here] = await heard();
    expect(away?.message?.migrate_to_chat_id).toBe(chat.id);
    expect(here?.message?.migrate_from_chat_id).toBe(GROUP);
    await expect(open.api.sendMessage(GROUP, 'x')).rejects.toMatchObject({
      description: 'Bad Request: group chat was upgraded to a supergroup chat',
      parameters: { migrate_to_chat_id: chat.id },
    });
    expect(await refusalOf(open.api.sendMessage(chat.id, 'x'))).toBe('no refusal');
  });
});
