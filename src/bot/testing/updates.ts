import type { Chat, Message, MessageEntity, Update, User } from 'grammy/types';

export const AIGERIM: User = { id: 7, is_bot: false, first_name: 'Aigerim', language_code: 'kk' };
export const JOHN: User = { id: 8, is_bot: false, first_name: 'John', language_code: 'en' };

export const GROUP: Chat.SupergroupChat = { id: -100500, type: 'supergroup', title: 'Bus 2' };
export const FORUM: Chat.SupergroupChat = { ...GROUP, id: -100600, title: 'Visit', is_forum: true };

let lastUpdate = 0;
let lastMessage = 0;

export type Incoming = Partial<Omit<Message, 'from' | 'chat' | 'date'>> & {
  readonly from?: User;
  readonly chat?: Chat;
};

/** A message as Telegram tells of it; commands and mentions get their entities. In a private chat when no chat is given. */
export function message({ from = JOHN, chat, ...rest }: Incoming): Update & { message: Message } {
  lastMessage += 1;
  const content = {
    message_id: lastMessage,
    ...rest,
    ...(rest.text === undefined || rest.entities ? {} : { entities: entitiesOf(rest.text) }),
  };
  const built = { ...content, from, chat: chat ?? privateChat(from), date: 0 } as unknown as Message;
  return { update_id: nextUpdateId(), message: built as Message & Update.NonChannel };
}

export const text = (words: string, rest: Incoming = {}) => message({ text: words, ...rest });

/** The same message with other words. */
export function edited(original: Update & { message: Message }, words: string): Update {
  const changed = { ...original.message, text: words, entities: entitiesOf(words), edit_date: 1 };
  return {
    update_id: nextUpdateId(),
    edited_message: changed,
  };
}

/** A press of a button below one of the bot's messages. */
export function press(data: string, { from = JOHN, chat, ...rest }: Incoming = {}): Update {
  const below = { message_id: 1000, date: 1, chat: chat ?? privateChat(from), ...rest } as unknown as Message;
  const query = { id: `query-${lastUpdate}`, from, chat_instance: '1', data, message: below };
  return { update_id: nextUpdateId(), callback_query: query };
}

/** A vote in a poll; without options it is taken back. */
export function pollAnswer(poll: string, options: readonly number[], user: User = JOHN): Update {
  const answer = { poll_id: poll, user, option_ids: [...options], option_persistent_ids: [] };
  return { update_id: nextUpdateId(), poll_answer: answer };
}

/** The person, or somebody in a group, lets the bot in or shuts it out. */
export function membership(
  status: 'kicked' | 'member',
  from: User = JOHN,
  chat: Chat = privateChat(from),
): Update {
  const user = { id: 999, is_bot: true, first_name: 'Dragoman' };
  const change = {
    chat,
    from,
    date: 0,
    old_chat_member: { status: 'member', user },
    new_chat_member: { status, user },
  };
  return { update_id: nextUpdateId(), my_chat_member: change } as Update;
}

/** The entity of a button's label that says which data it carries. */
export function buttonData(markup: unknown, label: string | RegExp): string {
  const rows = (markup as { inline_keyboard: { text: string; callback_data: string }[][] }).inline_keyboard;
  const found = rows
    .flat()
    .find((button) => (typeof label === 'string' ? button.text.includes(label) : label.test(button.text)));
  if (!found)
    throw new Error(
      `No button ${String(label)} among ${rows
        .flat()
        .map((button) => button.text)
        .join(', ')}`,
    );
  return found.callback_data;
}

function privateChat(person: User): Chat.PrivateChat {
  return { id: person.id, type: 'private', first_name: person.first_name };
}

function entitiesOf(words: string): MessageEntity[] {
  const found = [...words.matchAll(/(?<![\w@/])(?<command>\/\w+(@\w+)?)|(?<![\w@/])@\w{3,}/g)];
  return found.map((match) => ({
    type: match.groups?.['command'] === undefined ? 'mention' : 'bot_command',
    offset: match.index,
    length: match[0].length,
  }));
}

function nextUpdateId(): number {
  lastUpdate += 1;
  return lastUpdate;
}
