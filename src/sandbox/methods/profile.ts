import type { MenuButton } from '@grammyjs/types';
import { badRequest } from '../refusal.ts';
import type { Store } from '../store/store.ts';
import { type Call, integerOf, objectOf, textOf } from './call.ts';
import { readLanguage } from './commands.ts';

/** What the bot says about itself, and how long it may be. */
const LONGEST = { name: 64, description: 512, short_description: 120 } as const;
type ProfileText = keyof typeof LONGEST;
type Method = (store: Store, call: Call) => unknown;

export const setMyName = setter('name');
export const setMyDescription = setter('description');
export const setMyShortDescription = setter('short_description');
export const getMyName = getter('name');
export const getMyDescription = getter('description');
export const getMyShortDescription = getter('short_description');

export function setChatMenuButton(store: Store, { params }: Call): true {
  const button = objectOf(params, 'menu_button') as MenuButton | undefined;
  if (button !== undefined && !['commands', 'web_app', 'default'].includes(button.type))
    throw badRequest("can't parse menu button: MenuButton has unsupported type");
  store.profile.menuButtons.set(readChat(store, params), button ?? { type: 'default' });
  return true;
}

export function getChatMenuButton(store: Store, { params }: Call): MenuButton {
  const { menuButtons } = store.profile;
  return menuButtons.get(readChat(store, params)) ?? menuButtons.get(0) ?? { type: 'commands' };
}

function readChat(store: Store, params: Call['params']): number {
  const chatId = integerOf(params, 'chat_id') ?? 0;
  if (chatId !== 0 && !store.people.has(chatId)) throw badRequest('chat not found');
  return chatId;
}

function setter(kind: ProfileText): Method {
  return (store, { params }) => {
    const text = textOf(params, kind).trim();
    const key = `${kind}:${readLanguage(params)}`;
    if ([...text].length > LONGEST[kind]) throw badRequest(`BOT_${kind.toUpperCase()}_TOO_LONG`);
    if (text === '') store.profile.texts.delete(key);
    else store.profile.texts.set(key, text);
    return true;
  };
}

function getter(kind: ProfileText): Method {
  return (store, { params }) => {
    const { texts } = store.profile;
    const common = texts.get(`${kind}:`) ?? (kind === 'name' ? store.bot.first_name : '');
    return { [kind]: texts.get(`${kind}:${readLanguage(params)}`) ?? common };
  };
}
