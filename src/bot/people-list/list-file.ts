import type { Document, Message } from 'grammy/types';
import type { BotContext } from '../bot-context.ts';

/** The CSV file of a message; undefined when it brings none. */
export function csvOf(message: Message | undefined): Document | undefined {
  const { document, caption } = message ?? {};
  if (!document) return undefined;
  const isCsv = [document.file_name, caption].some((text) => /\.csv\s*$/i.test(text ?? ''));
  return isCsv || document.mime_type === 'text/csv' ? document : undefined;
}

/** The message with the file that a pressed button is about. */
export function repliedTo({ callbackQuery }: BotContext): Message | undefined {
  return callbackQuery?.message && 'reply_to_message' in callbackQuery.message
    ? callbackQuery.message.reply_to_message
    : undefined;
}
