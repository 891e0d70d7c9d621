import type { Context } from 'grammy';
import type { Message } from 'grammy/types';
import type { Asker } from '../answering/question.ts';
import type { ConversationKey } from '../conversations/turn.ts';
import { languageOf } from '../people/language-of.ts';
import type { Person } from '../people/person.ts';
import { rolesIncluded } from '../people/roles.ts';
import type { Speech } from './views/speech.ts';

/** What is known of the sender, put on each update before any feature sees it. */
export interface Visitor {
  person: Person;
  /** The language to speak with them; a feature that learns better replaces it. */
  speech: Speech;
  /** All messages of the album that this update stands for, in order; absent for a message that came alone. */
  album?: readonly Message[];
}

export type BotContext = Context & Visitor;

export function isPrivate(ctx: Context): boolean {
  return ctx.chat?.type === 'private';
}

/** True when the sender may look after the corpus here: staff and owners, in private chat. */
export function keepsCorpus(ctx: BotContext): boolean {
  return isPrivate(ctx) && rolesIncluded(ctx.person.role).includes('staff');
}

/** True when the sender may announce here: organisers and owners, in private chat. */
export function announces(ctx: BotContext): boolean {
  return isPrivate(ctx) && rolesIncluded(ctx.person.role).includes('organiser');
}

/** In a group everybody reads the answer, so it rests on what any participant may read, whoever asks. */
export function askerOf(ctx: BotContext): Asker {
  return isPrivate(ctx)
    ? {
        cohorts: ctx.person.cohorts,
        role: ctx.person.role,
        person: ctx.person.id,
        language: languageOf(ctx.person),
      }
    : { cohorts: [], role: 'participant', group: ctx.chat?.id ?? 0 };
}

/** The forum topic that the message stands in; undefined outside topics, also for replies in a plain group. */
export function topicOf(ctx: Context): number | undefined {
  return ctx.msg?.is_topic_message ? ctx.msg.message_thread_id : undefined;
}

export function conversationOf(ctx: BotContext): ConversationKey {
  return { person: ctx.person.id, chat: ctx.chat?.id ?? ctx.person.id, thread: topicOf(ctx) ?? 0 };
}
