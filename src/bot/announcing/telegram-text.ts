import type { MessageEntity } from 'grammy/types';
import type { FormattedText } from '../../announcements/content/content.ts';

/** The text of a message with its formatting, as Telegram takes it. */
export function asText({ text, entities }: FormattedText) {
  return { text, ...(entities.length === 0 ? {} : { entities: [...entities] as MessageEntity[] }) };
}

/** The same for what stands below a file; nothing when there are no words. */
export function asCaption({ text, entities }: FormattedText) {
  if (text === '') return {};
  const formatting = entities.length === 0 ? {} : { caption_entities: [...entities] as MessageEntity[] };
  return { caption: text, ...formatting };
}
