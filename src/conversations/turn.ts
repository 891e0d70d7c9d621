import type { Language } from '../languages/languages.ts';

/** Where a conversation takes place: one person in one chat, and in one topic of it when the chat has topics. */
export interface ConversationKey {
  readonly person: number;
  readonly chat: number;
  /** 0 where the chat has no topics. */
  readonly thread: number;
}

/** One question and what was answered. */
export interface StoredTurn extends ConversationKey {
  readonly id: number;
  /** Telegram's message id of the question, so that an edited question finds its turn. */
  readonly questionMessage: number;
  readonly question: string;
  readonly language: Language;
  readonly status: 'answered' | 'not-known' | 'unavailable';
  /** The answer as JSON (`Answer` of answering/), for /sources and for follow-up questions. */
  readonly answer: string;
  /** Telegram's ids of the messages that hold the answer, first to last; an edited question replaces them. */
  readonly answerMessages: readonly number[];
  /** Milliseconds UTC. */
  readonly at: number;
}

export type Verdict = 'useful' | 'not-useful';
