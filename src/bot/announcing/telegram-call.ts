import type { Api, RawApi } from 'grammy';
import type { InlineKeyboardMarkup } from 'grammy/types';

type Method =
  | 'sendMessage'
  | 'sendPhoto'
  | 'sendDocument'
  | 'sendMediaGroup'
  | 'sendLocation'
  | 'sendVenue'
  | 'sendPoll'
  | 'editMessageText'
  | 'editMessageCaption'
  | 'editMessageReplyMarkup'
  | 'deleteMessage'
  | 'deleteMessages';

/** One request to Telegram, as it goes out. */
export type TelegramCall = {
  [Name in Method]: { readonly method: Name; readonly payload: Parameters<RawApi[Name]>[0] };
}[Method];

/** Where a message goes. */
export interface Target {
  readonly chat_id: number;
  readonly message_thread_id?: number;
}

/** Buttons below a message, or none. */
export interface Keyboard {
  readonly reply_markup?: InlineKeyboardMarkup;
}

/**
 * Makes the request.
 * @throws grammY's errors
 */
export function makeCall(api: Pick<Api, 'raw'>, { method, payload }: TelegramCall): Promise<unknown> {
  const make = api.raw[method] as (payload: TelegramCall['payload']) => Promise<unknown>;
  return make(payload);
}
