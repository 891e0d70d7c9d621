import type { MiddlewareFn } from 'grammy';
import type { ChatMember, Message } from 'grammy/types';
import { errorMessage } from '../../shared/errors.ts';
import type { Logger } from '../../shared/logger.ts';
import type { BotContext } from '../bot-context.ts';
import type { BotServices } from '../bot-services.ts';

/** What is remembered of groups, so that not every message in them is written down. */
const MOST_REMEMBERED = 1000;

/** Keeps which groups and topics the bot is in, and what they are called. What anybody says there is not looked at. */
export function noteGroups(options: {
  services: Pick<BotServices, 'groups'>;
  logger: Logger;
}): MiddlewareFn<BotContext> {
  const { groups } = options.services;
  const remembered = new Map<string, string>();

  async function note(chat: number, topic: number, title: string, write: () => Promise<void>): Promise<void> {
    const key = `${chat}:${topic}`;
    if (remembered.get(key) === title) return;
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    await write();
    remembered.set(key, title);
  }

  async function noteTopic(message: Message): Promise<void> {
    const { chat, message_thread_id: topic } = message;
    if (topic === undefined) return;
    const title = (message.forum_topic_created ?? message.forum_topic_edited)?.name;
    if (title !== undefined) {
      await note(chat.id, topic, title, () => groups.seeTopic(chat.id, topic, title));
      return;
    }
    // What replies to nothing "replies" to the message that opened the topic.
    const first = message.is_topic_message ? message.reply_to_message?.forum_topic_created?.name : undefined;
    if (first === undefined || remembered.has(`${chat.id}:${topic}`)) return;
    await note(chat.id, topic, first, () => groups.meetTopic(chat.id, topic, first));
  }

  async function noteGroup({ message, myChatMember, chat }: BotContext): Promise<void> {
    if (chat?.type !== 'group' && chat?.type !== 'supergroup') return;
    if (myChatMember && !isMember(myChatMember.new_chat_member)) {
      remembered.clear();
      await groups.left(chat.id);
      return;
    }
    if (message?.migrate_to_chat_id !== undefined) {
      remembered.clear();
      await groups.moved(chat.id, message.migrate_to_chat_id);
      return;
    }
    if (message?.migrate_from_chat_id !== undefined)
      await groups.moved(message.migrate_from_chat_id, chat.id);
    if (myChatMember || message) await note(chat.id, 0, chat.title, () => groups.see(chat.id, chat.title));
    if (message) await noteTopic(message);
  }

  return async (ctx, next) => {
    try {
      await noteGroup(ctx);
    } catch (error) {
      // An answer does not depend on it.
      options.logger.warn({ reason: errorMessage(error) }, 'a group could not be noted');
    }
    await next();
  };
}

function isMember(member: ChatMember): boolean {
  if (member.status === 'restricted') return member.is_member;
  return member.status !== 'left' && member.status !== 'kicked';
}
