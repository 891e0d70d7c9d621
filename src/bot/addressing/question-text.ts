import type { Context } from 'grammy';
import type { Message } from 'grammy/types';
import { botMentions } from './is-addressed.ts';

/** The text of a message without the mentions of the bot. */
export function questionText(message: Message, me: Context['me']): string {
  let text = message.text ?? '';
  const fromTheEnd = botMentions(message, me).sort((a, b) => b.offset - a.offset);
  for (const { offset, length } of fromTheEnd)
    text = `${text.slice(0, offset)} ${text.slice(offset + length)}`;
  // A mention leads or ends a question as often as it stands within: "@bot, when …".
  return fromTheEnd.length > 0
    ? text
        .replace(/^[\s,:;–—-]+/, '')
        .replace(/\s{2,}/g, ' ')
        .trim()
    : text.trim();
}
