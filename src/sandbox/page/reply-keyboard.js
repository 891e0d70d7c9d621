/** @import { KeyboardButton, Message } from '@grammyjs/types' */

/**
 * @typedef {object} ReplyKeyboard
 * @property {(KeyboardButton | string)[][]} rows
 * @property {boolean} once hide it after a press
 * @property {string | undefined} placeholder
 * @property {number} messageId of the message that brought it
 */

/**
 * The reply keyboard in force: the one of the newest message that brought or removed one.
 * @param {readonly Message[]} messages oldest first
 * @returns {ReplyKeyboard | null}
 */
export function replyKeyboardOf(messages) {
  for (const message of messages.toReversed()) {
    const markup = markupOf(message);
    if (markup.remove_keyboard) return null;
    if (markup.keyboard) {
      return {
        rows: markup.keyboard,
        once: markup.one_time_keyboard === true,
        placeholder: markup.input_field_placeholder,
        messageId: message.message_id,
      };
    }
  }
  return null;
}

/** Whether this message asks for a reply to itself. @param {Message | undefined} message */
export function forcesReply(message) {
  return message !== undefined && markupOf(message).force_reply === true;
}

/** The text a reply-keyboard button sends, or null when it would ask for something else than text. @param {KeyboardButton | string} button */
export function textOfButton(button) {
  if (typeof button === 'string') return button;
  return Object.keys(button).some((key) => key.startsWith('request_') || key === 'web_app')
    ? null
    : button.text;
}

/**
 * Bot API messages carry inline keyboards alone; the sandbox adds the other markups, which only clients see.
 * @param {Message} message
 * @returns {{ keyboard?: (KeyboardButton | string)[][], remove_keyboard?: boolean, force_reply?: boolean, one_time_keyboard?: boolean, input_field_placeholder?: string }}
 */
function markupOf(message) {
  return /** @type {object | undefined} */ (message.reply_markup) ?? {};
}
