import type { Context } from 'grammy';
import type { Message, MessageEntity } from 'grammy/types';
import { COMMANDS } from '../commands.ts';

/**
 * Whether an update is meant for the bot. In private chats everything is; in groups only messages that mention the bot,
 * reply to it, or give one of its commands. What else people say to each other there is not the bot's business.
 */
export function isAddressed(ctx: Context): boolean {
  const message = ctx.message ?? ctx.editedMessage;
  if (!message || message.chat.type === 'private') return true;
  return (
    repliesToBot(message, ctx.me.id) || mentionsBot(message, ctx.me) || givesCommand(message, ctx.me.username)
  );
}

function repliesToBot({ reply_to_message: replied }: Message, botId: number): boolean {
  // In a topic every message that replies to nothing "replies" to the message that opened the topic.
  return replied?.from?.id === botId && !replied.forum_topic_created;
}

function mentionsBot(message: Message, me: Context['me']): boolean {
  return botMentions(message, me).length > 0;
}

/** The entities that mention the bot, in the text or the caption. */
export function botMentions(message: Message, me: Context['me']): MessageEntity[] {
  const text = message.text ?? message.caption ?? '';
  return (message.entities ?? message.caption_entities ?? []).filter((entity) => {
    if (entity.type === 'text_mention') return entity.user.id === me.id;
    if (entity.type !== 'mention') return false;
    const mention = text.slice(entity.offset, entity.offset + entity.length);
    return mention.toLowerCase() === `@${me.username.toLowerCase()}`;
  });
}

/** A command without a name may be another bot's, unless it is one of ours. */
function givesCommand({ text = '', entities = [] }: Message, username: string): boolean {
  const command = entities.find(({ type, offset }) => type === 'bot_command' && offset === 0);
  if (!command) return false;
  const [name = '', bot] = text.slice(1, command.length).split('@');
  return bot === undefined
    ? (COMMANDS as readonly string[]).includes(name)
    : bot.toLowerCase() === username.toLowerCase();
}
