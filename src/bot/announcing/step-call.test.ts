import { describe, expect, it } from 'vitest';
import type { AnswerButton, FormattedText, Part } from '../../announcements/content/content.ts';
import type { Address, Step } from '../../announcements/messenger.ts';
import { sayKeys } from '../testing/fake-services.ts';
import { stepCall } from './step-call.ts';

const PLAIN: FormattedText = { text: 'Bus 2', entities: [] };
const BOLD: FormattedText = { text: 'Bus 2', entities: [{ type: 'bold', offset: 0, length: 3 }] };
const ADDRESS: Address = { announcement: 12, chat: 7, topic: 0, language: 'kk' };
const SEEN: readonly AnswerButton[] = [{ kind: 'seen' }];
const KEYBOARD = {
  inline_keyboard: [[{ text: '👀 kk:answer-button-seen', callback_data: 'answer:12:0' }]],
};

const call = (step: Step, address: Partial<Address> = {}) =>
  stepCall(step, { ...ADDRESS, ...address }, sayKeys);
const send = (part: Part, buttons = SEEN) => call({ kind: 'part', part, buttons });
const photo = (fileId: string, caption = PLAIN) => ({ kind: 'photo', fileId, caption }) as const;

describe('a part', () => {
  it('that is text keeps its formatting, and Telegram’s preview of links', () => {
    expect(send({ kind: 'text', text: BOLD })).toEqual({
      method: 'sendMessage',
      payload: { chat_id: 7, text: 'Bus 2', entities: BOLD.entities, reply_markup: KEYBOARD },
    });
  });

  it('that is a photo or a document goes by its id', () => {
    expect(send({ kind: 'file', file: photo('photo-1', BOLD) })).toEqual({
      method: 'sendPhoto',
      payload: {
        ...{ chat_id: 7, photo: 'photo-1', caption: 'Bus 2' },
        ...{ caption_entities: BOLD.entities, reply_markup: KEYBOARD },
      },
    });
    const file = { kind: 'document', fileId: 'menu', caption: { text: '', entities: [] } } as const;
    expect(send({ kind: 'file', file }, [])).toEqual({
      method: 'sendDocument',
      payload: { chat_id: 7, document: 'menu' },
    });
  });

  it('that is an album is one call without buttons', () => {
    const files = [photo('one', BOLD), photo('two', { text: '', entities: [] })];
    expect(send({ kind: 'album', files })).toEqual({
      method: 'sendMediaGroup',
      payload: {
        chat_id: 7,
        media: [
          { type: 'photo', media: 'one', caption: 'Bus 2', caption_entities: BOLD.entities },
          { type: 'photo', media: 'two' },
        ],
      },
    });
  });

  it('that is a place is a venue when it has a name', () => {
    const place = { kind: 'place', latitude: 37.5, longitude: 127 } as const;
    const where = { chat_id: 7, latitude: 37.5, longitude: 127 };
    expect(send(place, [])).toEqual({ method: 'sendLocation', payload: where });
    expect(send({ ...place, title: 'Hall', address: 'Sejong-daero 1' })).toEqual({
      method: 'sendVenue',
      payload: { ...where, title: 'Hall', address: 'Sejong-daero 1', reply_markup: KEYBOARD },
    });
  });

  it('that is a poll shows that votes have names', () => {
    expect(
      send({ kind: 'poll', question: 'Who comes?', options: ['I', 'Not I'], several: true }, []),
    ).toEqual({
      method: 'sendPoll',
      payload: {
        ...{ chat_id: 7, question: 'Who comes?', options: [{ text: 'I' }, { text: 'Not I' }] },
        ...{ is_anonymous: false, allows_multiple_answers: true },
      },
    });
  });

  it('goes to a topic of a group', () => {
    const step: Step = { kind: 'part', part: { kind: 'text', text: PLAIN }, buttons: [] };
    expect(call(step, { chat: -100_600, topic: 42 }).payload).toEqual({
      ...{ chat_id: -100_600, message_thread_id: 42, text: 'Bus 2' },
    });
  });
});

it('buttons after an album stand below a line in the reader’s language', () => {
  expect(call({ kind: 'buttons', buttons: SEEN })).toEqual({
    method: 'sendMessage',
    payload: { chat_id: 7, text: 'kk:delivered-buttons', reply_markup: KEYBOARD },
  });
});

describe('a message that is there', () => {
  it('gets other words and keeps its buttons', () => {
    const edit = { kind: 'edit', message: 55, text: BOLD, buttons: SEEN } as const;
    const rest = { chat_id: 7, message_id: 55, reply_markup: KEYBOARD };
    expect(call({ ...edit, what: 'text' })).toEqual({
      method: 'editMessageText',
      payload: { ...rest, text: 'Bus 2', entities: BOLD.entities },
    });
    expect(call({ ...edit, what: 'caption' })).toEqual({
      method: 'editMessageCaption',
      payload: { ...rest, caption: 'Bus 2', caption_entities: BOLD.entities },
    });
  });

  it('is deleted, alone or with others', () => {
    expect(call({ kind: 'delete', messages: [55] })).toEqual({
      method: 'deleteMessage',
      payload: { chat_id: 7, message_id: 55 },
    });
    expect(call({ kind: 'delete', messages: [55, 56] })).toEqual({
      method: 'deleteMessages',
      payload: { chat_id: 7, message_ids: [55, 56] },
    });
  });

  it('is withdrawn by other words, or by taking its buttons away', () => {
    const withdraw = { kind: 'withdraw', message: 55 } as const;
    const message = { chat_id: 7, message_id: 55 };
    expect(call({ ...withdraw, what: 'text' })).toEqual({
      method: 'editMessageText',
      payload: { ...message, text: 'kk:delivered-withdrawn' },
    });
    expect(call({ ...withdraw, what: 'caption' })).toEqual({
      method: 'editMessageCaption',
      payload: { ...message, caption: 'kk:delivered-withdrawn' },
    });
    expect(call({ ...withdraw, what: 'none' })).toEqual({
      method: 'editMessageReplyMarkup',
      payload: message,
    });
  });
});
