import type { AnswerButton, FormattedText } from '../../announcements/content/content.ts';
import type { Address, Step } from '../../announcements/messenger.ts';
import type { Say } from '../../languages/texts.ts';
import { toMarkup } from '../sending/send-view.ts';
import { answerButtonRows } from '../views/answer-buttons.ts';
import { speak } from '../views/speech.ts';
import { partCall } from './part-call.ts';
import type { Keyboard, Target, TelegramCall } from './telegram-call.ts';
import { asCaption, asText } from './telegram-text.ts';

/** The one request that carries out a step. */
export function stepCall(step: Step, address: Address, say: Say): TelegramCall {
  const { chat, language } = address;
  const message = (id: number): Message => ({ chat_id: chat, message_id: id });
  switch (step.kind) {
    case 'part':
      return partCall(step.part, targetOf(address), keyboardOf(step.buttons, address, say));
    case 'buttons': {
      const text = say(language, 'delivered-buttons');
      const payload = { ...targetOf(address), text, ...keyboardOf(step.buttons, address, say) };
      return { method: 'sendMessage', payload };
    }
    case 'edit':
      return editCall(
        message(step.message),
        step.what,
        step.text,
        // Telegram takes away a keyboard that is not given again.
        keyboardOf(step.buttons, address, say, step.chosen),
      );
    case 'delete': {
      const [first, ...others] = step.messages;
      return first !== undefined && others.length === 0
        ? { method: 'deleteMessage', payload: message(first) }
        : { method: 'deleteMessages', payload: { chat_id: chat, message_ids: [...step.messages] } };
    }
    case 'withdraw': {
      if (step.what === 'none') return { method: 'editMessageReplyMarkup', payload: message(step.message) };
      const text = { text: say(language, 'delivered-withdrawn'), entities: [] };
      return editCall(message(step.message), step.what, text, {});
    }
  }
}

interface Message {
  readonly chat_id: number;
  readonly message_id: number;
}

function editCall(
  message: Message,
  what: 'text' | 'caption',
  text: FormattedText,
  keyboard: Keyboard,
): TelegramCall {
  return what === 'text'
    ? { method: 'editMessageText', payload: { ...message, ...asText(text), ...keyboard } }
    : { method: 'editMessageCaption', payload: { ...message, ...asCaption(text), ...keyboard } };
}

function targetOf({ chat, topic }: Address): Target {
  return { chat_id: chat, ...(topic === 0 ? {} : { message_thread_id: topic }) };
}

function keyboardOf(buttons: readonly AnswerButton[], address: Address, say: Say, chosen?: number): Keyboard {
  if (buttons.length === 0) return {};
  const rows = answerButtonRows(address.announcement, buttons, speak(say, address.language), chosen);
  return { reply_markup: toMarkup(rows) };
}
