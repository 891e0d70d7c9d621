import type { Chat, InlineKeyboardButton } from '@grammyjs/types';
import { checkedAddress } from '../formatting/link-address.ts';
import { badRequest } from '../refusal.ts';
import { asObject, type Params, textOf } from './call.ts';

const LONGEST_DATA_BYTES = 64;
const LONGEST_COPY = 256;
/** What a button can do; every button does one of these. */
export const BUTTON_ACTIONS = [
  'callback_data',
  'url',
  'web_app',
  'login_url',
  'copy_text',
  'switch_inline_query',
  'switch_inline_query_current_chat',
  'switch_inline_query_chosen_chat',
  'callback_game',
  'pay',
  'disabled',
] as const;

/** One button of an inline keyboard. Throws a Refusal in Telegram's words. */
export function readInlineButton(given: unknown, chat: Chat): InlineKeyboardButton {
  const fault = (problem: string): Error => badRequest(`can't parse inline keyboard button: ${problem}`);
  const button = asObject(given);
  if (button === undefined) throw fault('InlineKeyboardButton must be an Object');
  if (typeof button['text'] !== 'string') throw fault('Can\'t find field "text"');
  if (button['text'] === '') throw badRequest('BUTTON_TEXT_INVALID');
  const actions = BUTTON_ACTIONS.filter((action) => button[action] !== undefined);
  if (actions.length === 0) throw fault('Text buttons are unallowed in the inline keyboard');
  if (actions.length > 1) throw fault(`More than one action specified: ${actions.join(', ')}`);
  checkAction(button, chat);
  return button as unknown as InlineKeyboardButton;
}

function checkAction(button: Params, chat: Chat): void {
  const { callback_data: data, url, web_app: app } = button;
  if (data !== undefined) {
    const size = Buffer.byteLength(textOf(button, 'callback_data'));
    if (size === 0 || size > LONGEST_DATA_BYTES) throw badRequest('BUTTON_DATA_INVALID');
  }
  if (url !== undefined && checkedAddress(textOf(button, 'url')) === undefined)
    throw badRequest(`inline keyboard button URL '${textOf(button, 'url')}' is invalid: Wrong HTTP URL`);
  if (app !== undefined) {
    if (chat.type !== 'private') throw badRequest('BUTTON_TYPE_INVALID');
    const address = textOf(asObject(app) ?? {}, 'url');
    if (!address.startsWith('https://'))
      throw badRequest(
        `inline keyboard button Web App URL '${address}' is invalid: Only HTTPS links are allowed`,
      );
  }
  if (button['copy_text'] !== undefined) {
    const length = [...textOf(asObject(button['copy_text']) ?? {}, 'text')].length;
    if (length === 0 || length > LONGEST_COPY) throw badRequest('BUTTON_COPY_TEXT_INVALID');
  }
}
