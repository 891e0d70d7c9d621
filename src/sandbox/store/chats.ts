import type { Chat, User } from '@grammyjs/types';
import type { GroupRecord, PersonRecord, PrivateChat } from './records.ts';
import type { Store } from './store.ts';

/** A chat that exists: a person's private one, or a group. */
export type Place = { readonly person: PersonRecord } | { readonly group: GroupRecord };

export function privateChat(user: User): PrivateChat {
  const { id, first_name, last_name, username } = user;
  return {
    id,
    type: 'private',
    first_name,
    ...(last_name === undefined ? {} : { last_name }),
    ...(username === undefined ? {} : { username }),
  };
}

export function findPlace(store: Store, chatId: number): Place | undefined {
  const person = store.people.get(chatId);
  if (person !== undefined) return { person };
  const group = store.groups.get(chatId);
  return group === undefined ? undefined : { group };
}

export function chatOf(place: Place): Chat {
  return 'person' in place ? privateChat(place.person.user) : place.group.chat;
}

/** Whether the bot has ever seen the person: in private, or as a member of one of its groups. */
export function hasMet(store: Store, person: PersonRecord): boolean {
  return (
    person.started ||
    [...store.groups.values()].some(
      ({ bot, members }) => (bot === 'member' || bot === 'administrator') && members.includes(person.user.id),
    )
  );
}
