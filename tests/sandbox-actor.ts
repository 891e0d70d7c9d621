import type { Message, MessageEntity } from '@grammyjs/types';
import type { ControlCalls } from './sandbox-calls.ts';

export interface Place {
  /** Their private chat with the bot when absent. */
  readonly chat?: number;
  readonly replyTo?: number;
  readonly thread?: number;
}
export interface TextOptions extends Place {
  /** What the person marked, such as bold words. */
  readonly entities?: readonly MessageEntity[];
}
export interface FileToSend {
  readonly name: string;
  readonly bytes: Uint8Array | string;
}

/** One of the sandbox's people, doing what a person does in Telegram. */
export interface SandboxActor {
  readonly id: number;
  /** Opens the bot, by a link with a payload if given. */
  start(payload?: string): Promise<Message>;
  send(text: string, options?: TextOptions): Promise<Message>;
  /** Sends a text and waits for the bot's next message. */
  ask(text: string, place?: Place): Promise<Message>;
  edit(messageId: number, text: string, chat?: number): Promise<Message>;
  sendFiles(
    kind: 'document' | 'photo' | 'voice' | 'sticker',
    files: readonly FileToSend[],
    options?: Place & { readonly caption?: string },
  ): Promise<Message[]>;
  /** Degrees. */
  sendLocation(
    place: { readonly latitude: number; readonly longitude: number },
    options?: Place,
  ): Promise<Message>;
  /** A place with a name. */
  sendVenue(
    venue: {
      readonly latitude: number;
      readonly longitude: number;
      readonly title: string;
      readonly address: string;
    },
    options?: Place,
  ): Promise<Message>;
  sendPoll(
    poll: {
      readonly question: string;
      readonly options: readonly string[];
      readonly is_anonymous?: boolean;
      readonly allows_multiple_answers?: boolean;
    },
    options?: Place,
  ): Promise<Message>;
  /** Answers a poll by the numbers of its options, from 0; none takes the answer back. */
  vote(messageId: number, options: readonly number[], chat?: number): Promise<void>;
  /**
   * Presses the newest button with this label, or a message's own. A button below the input field sends its text.
   * Gives the number of the callback query, or '' where there is none.
   */
  press(label: string | RegExp, options?: Place & { readonly message?: number }): Promise<string>;
  block(): Promise<void>;
  unblock(): Promise<void>;
  stopDraft(): Promise<void>;
  /** Their account is closed; `vanish`: Telegram knows nothing of it any more. */
  deactivate(): Promise<void>;
  vanish(): Promise<void>;
}

export function createActor(options: {
  readonly id: number;
  readonly post: ControlCalls['post'];
  readonly transcript: (chatId: number) => Promise<Message[]>;
  readonly waitForAnswer: (chatId: number, wanted: { readonly after: number }) => Promise<Message>;
}): SandboxActor {
  const { id, post, transcript, waitForAnswer } = options;
  const act = <T>(verb: string, body: object = {}): Promise<T> => post<T>(`people/${id}/${verb}`, body);
  const at = ({ chat = id, replyTo, thread }: Place = {}): Record<string, number> => ({
    chat_id: chat,
    ...(replyTo === undefined ? {} : { reply_to_message_id: replyTo }),
    ...(thread === undefined ? {} : { message_thread_id: thread }),
  });
  const send = (text: string, { entities, ...place }: TextOptions = {}): Promise<Message> =>
    act('send', { ...at(place), text, ...(entities && { entities }) });

  return {
    id,
    send,
    start: (payload) => act('start', payload === undefined ? {} : { payload }),
    async ask(text, place) {
      const { message_id } = await send(text, place);
      return waitForAnswer(place?.chat ?? id, { after: message_id });
    },
    edit: (messageId, text, chat = id) => act('edit', { chat_id: chat, message_id: messageId, text }),
    async sendFiles(kind, files, { caption, ...place } = {}) {
      const form = new FormData();
      for (const [name, value] of Object.entries(at(place))) form.set(name, String(value));
      form.set('kind', kind);
      if (caption !== undefined) form.set('caption', caption);
      for (const { name, bytes } of files)
        form.append('file', new File([new Uint8Array(Buffer.from(bytes))], name));
      return (await act<{ messages: Message[] }>('files', form)).messages;
    },
    sendLocation: (location, place) => act('location', { ...at(place), ...location }),
    sendVenue: (venue, place) => act('venue', { ...at(place), ...venue }),
    sendPoll: (poll, place) => act('poll', { ...at(place), ...poll }),
    vote: async (messageId, chosen, chat = id) =>
      void (await act('vote', { chat_id: chat, message_id: messageId, options: chosen })),
    async press(label, { message, ...place } = {}) {
      const chat = place.chat ?? id;
      const messages = (await transcript(chat)).filter(
        ({ message_id }) => (message ?? message_id) === message_id,
      );
      for (const each of messages.reverse()) {
        const button = buttonsOf(each).find(({ text }) =>
          typeof label === 'string' ? text === label : label.test(text),
        );
        if (button === undefined) continue;
        if (button.data === undefined) {
          await send(button.text, place);
          return '';
        }
        const body = { chat_id: chat, message_id: each.message_id, data: button.data };
        return (await act<{ query_id: string }>('press', body)).query_id;
      }
      throw new Error(`There is no button ${String(label)} in chat ${chat}.`);
    },
    block: async () => void (await act('block')),
    unblock: async () => void (await act('unblock')),
    deactivate: async () => void (await act('deactivate')),
    vanish: async () => void (await act('delete')),
    stopDraft: async () => void (await act('stop-draft', { chat_id: id })),
  };
}

/** The buttons one can press: those with data, and those of a keyboard below the input field, without. */
function buttonsOf(message: Message): { text: string; data?: string }[] {
  const markup = message.reply_markup as
    | { inline_keyboard?: { text: string; callback_data?: string }[][]; keyboard?: { text: string }[][] }
    | undefined;
  const inline = (markup?.inline_keyboard ?? [])
    .flat()
    .flatMap(({ text, callback_data: data }) => (data === undefined ? [] : [{ text, data }]));
  return [...inline, ...(markup?.keyboard ?? []).flat().map(({ text }) => ({ text }))];
}
