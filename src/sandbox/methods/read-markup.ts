import type { Chat, InlineKeyboardMarkup } from '@grammyjs/types';
import { badRequest } from '../refusal.ts';
import type { ReplyMarkup } from '../store/records.ts';
import { asObject, listOf, type Params } from './call.ts';
import { readInlineButton } from './inline-button.ts';

const MOST_BUTTONS = 100;

/** The keyboard that comes with a message, of any kind. Throws a Refusal. */
export function readMarkup(params: Params, chat: Chat): ReplyMarkup | undefined {
  const given = params['reply_markup'];
  if (given === undefined || given === '') return undefined;
  const markup = asObject(given);
  if (markup === undefined)
    throw badRequest(
      typeof given === 'string'
        ? "can't parse reply keyboard markup JSON object"
        : 'object expected as reply markup',
    );
  if ('inline_keyboard' in markup) return readInline(markup, chat);
  if ('keyboard' in markup) return readReplyKeyboard(markup);
  if (markup['remove_keyboard'] === true || markup['force_reply'] === true)
    return markup as unknown as ReplyMarkup;
  return undefined;
}

/** The keyboard of an edited message: an inline one, or none. Throws a Refusal. */
export function readInlineMarkup(params: Params, chat: Chat): InlineKeyboardMarkup | undefined {
  const markup = readMarkup(params, chat);
  if (markup === undefined) return undefined;
  if (!('inline_keyboard' in markup)) throw badRequest('inline keyboard expected');
  return markup.inline_keyboard.length === 0 ? undefined : markup;
}

function readInline(markup: Params, chat: Chat): InlineKeyboardMarkup {
  const rows = readRows(markup, 'inline_keyboard');
  const keyboard = rows.map((row) => row.map((button) => readInlineButton(button, chat)));
  return { inline_keyboard: keyboard.filter((row) => row.length > 0) };
}

function readReplyKeyboard(markup: Params): ReplyMarkup {
  const rows = readRows(markup, 'keyboard').map((row) =>
    row.map((button) => {
      const made = typeof button === 'string' ? { text: button } : asObject(button);
      if (made === undefined)
        throw badRequest("can't parse keyboard button: KeyboardButton must be a String or an Object");
      if (typeof made['text'] !== 'string')
        throw badRequest('can\'t parse keyboard button: Field "text" must be of type String');
      return { ...made, text: made['text'] };
    }),
  );
  if (rows.every((row) => row.length === 0)) throw badRequest('reply keyboard must be non-empty');
  return { ...markup, keyboard: rows };
}

function readRows(markup: Params, name: string): (readonly unknown[])[] {
  const rows = listOf(markup, name);
  if (rows === undefined) throw badRequest(`field "${name}" must be of type Array`);
  const checked = rows.map((row) => {
    if (!Array.isArray(row)) throw badRequest(`field "${name}" must be an Array of Arrays`);
    return row as readonly unknown[];
  });
  if (checked.flat().length > MOST_BUTTONS) throw badRequest('reply markup is too long');
  return checked;
}
