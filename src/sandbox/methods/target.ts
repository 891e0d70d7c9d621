import type { Chat } from '@grammyjs/types';
import { badRequest, forbidden } from '../refusal.ts';
import { chatOf, findPlace, hasMet, type Place } from '../store/chats.ts';
import type { GroupRecord, PersonRecord } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import { integerOf, type Params, textOf } from './call.ts';

/** Where a message goes. */
export interface Target {
  readonly chat: Chat;
  readonly threadId: number | undefined;
}

/** The chat a parameter names, as far as the bot may know of it. Throws a Refusal. */
export function readPlace(store: Store, params: Params, name = 'chat_id'): Place {
  const id = textOf(params, name).trim();
  if (id === '') throw badRequest(`${name} is empty`);
  const place = /^-?\d+$/.test(id) ? findPlace(store, Number(id)) : undefined;
  if (place === undefined) throw badRequest('chat not found');
  if ('person' in place) {
    if (!hasMet(store, place.person) || place.person.gone === 'deleted') throw badRequest('chat not found');
  } else requireMembership(place.group);
  return place;
}

/** The chat and topic a call writes to. Throws a Refusal when the bot may not write there. */
export function readTarget(store: Store, params: Params): Target {
  const place = readPlace(store, params);
  if ('person' in place) requireOpenChat(place.person);
  return { chat: chatOf(place), threadId: readThread(place, integerOf(params, 'message_thread_id')) };
}

/** Throws when a person does not let the bot write to them. */
export function requireOpenChat(person: PersonRecord): void {
  if (person.gone !== undefined)
    throw person.gone === 'deleted' ? badRequest('chat not found') : forbidden('user is deactivated');
  if (person.blocked) throw forbidden('bot was blocked by the user');
  if (!person.started) throw forbidden("bot can't initiate conversation with a user");
}

function requireMembership(group: GroupRecord): void {
  if (group.migratedTo !== undefined)
    throw badRequest('group chat was upgraded to a supergroup chat', {
      migrate_to_chat_id: group.migratedTo,
    });
  const kind = group.chat.type === 'supergroup' ? 'supergroup chat' : 'group chat';
  if (group.bot === 'kicked') throw forbidden(`bot was kicked from the ${kind}`);
  if (group.bot === 'left') throw forbidden(`bot is not a member of the ${kind}`);
}

function readThread(place: Place, threadId: number | undefined): number | undefined {
  if (threadId === undefined || threadId === 0) return undefined;
  const topic = 'group' in place ? place.group.topics.get(threadId) : undefined;
  if (topic === undefined) throw badRequest('message thread not found');
  // Administrators write to closed topics too.
  const isBound = 'group' in place && place.group.bot !== 'administrator';
  if (topic.closed && isBound) throw badRequest('TOPIC_CLOSED');
  return threadId;
}
