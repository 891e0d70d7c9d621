import type { Message, MessageEntity } from 'grammy/types';

/** A message without the command that its text or caption begins with, the formatting moved along. */
export function withoutCommand(message: Message): Message {
  const { text, caption } = message;
  if (text !== undefined) {
    const rest = shorten(text, message.entities);
    return { ...message, text: rest.text, entities: rest.entities };
  }
  if (caption === undefined) return message;
  const rest = shorten(caption, message.caption_entities);
  return { ...message, caption: rest.text, caption_entities: rest.entities };
}

/** True when the text or the caption begins with a command. */
export function beginsWithCommand(message: Message): boolean {
  return commandIn(message.entities ?? message.caption_entities) !== undefined;
}

function commandIn(entities: readonly MessageEntity[] = []): MessageEntity | undefined {
  return entities.find(({ type, offset }) => type === 'bot_command' && offset === 0);
}

function shorten(
  text: string,
  entities: readonly MessageEntity[] = [],
): { text: string; entities: MessageEntity[] } {
  const command = commandIn(entities);
  if (!command) return { text, entities: [...entities] };
  const behind = text.slice(command.length);
  const start = command.length + (behind.length - behind.trimStart().length);
  return {
    text: text.slice(start),
    entities: entities.flatMap((entity) => {
      const offset = Math.max(entity.offset - start, 0);
      const length = entity.offset + entity.length - start - offset;
      return length > 0 ? [{ ...entity, offset, length }] : [];
    }),
  };
}
