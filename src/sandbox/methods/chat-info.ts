import type { ChatFullInfo, ChatMember } from '@grammyjs/types';
import { badRequest } from '../refusal.ts';
import { setBotStanding } from '../store/bot-standing.ts';
import { chatOf } from '../store/chats.ts';
import { publicUser } from '../store/create-message.ts';
import type { Store } from '../store/store.ts';
import { type Call, integerOf } from './call.ts';
import { botMember, personMember } from '../store/chat-members.ts';
import { readPlace } from './target.ts';

const MOST_REACTIONS = 11;

export function getChat(store: Store, { params }: Call): ChatFullInfo {
  const chat = chatOf(readPlace(store, params));
  return {
    ...chat,
    accent_color_id: Math.abs(chat.id) % 7,
    max_reaction_count: MOST_REACTIONS,
    accepted_gift_types: {
      unlimited_gifts: false,
      limited_gifts: false,
      unique_gifts: false,
      premium_subscription: false,
      gifts_from_channels: false,
    },
  };
}

export function getChatMember(store: Store, { params }: Call): ChatMember {
  const place = readPlace(store, params);
  const userId = integerOf(params, 'user_id') ?? 0;
  const person = store.people.get(userId);
  const isBot = userId === store.bot.id;
  if ('person' in place) {
    if (isBot) return { status: 'member', user: publicUser(store.bot) };
    if (person !== place.person) throw badRequest('user not found');
    return { status: 'member', user: person.user };
  }
  if (isBot) return botMember(store, place.group.bot);
  if (person === undefined) throw badRequest('user not found');
  return personMember(place.group, person.user);
}

export function getChatAdministrators(store: Store, { params }: Call): ChatMember[] {
  const place = readPlace(store, params);
  if ('person' in place) throw badRequest('there are no administrators in the private chat');
  const { group } = place;
  const people = group.administrators.flatMap((id) => store.people.get(id) ?? []);
  const bot =
    group.bot === 'administrator' && params['return_bots'] === true ? [botMember(store, group.bot)] : [];
  return [...people.map((person) => personMember(group, person.user)), ...bot];
}

export function getChatMemberCount(store: Store, { params }: Call): number {
  const place = readPlace(store, params);
  return 'person' in place ? 2 : place.group.members.length + 1;
}

export function leaveChat(store: Store, { params }: Call): true {
  const place = readPlace(store, params);
  if ('person' in place) throw badRequest("chat member status can't be changed in private chats");
  setBotStanding(store, place.group, 'left', store.bot);
  return true;
}
