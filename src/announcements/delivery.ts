import type { Language } from '../languages/languages.ts';

/**
 * What became of an announcement for one recipient. pending: not yet, or waiting. blocked: they blocked the bot. gone: there is no
 * such chat any more. failed: Telegram refused the message. skipped: it was not to be sent after all. unknown: the request left
 * and nobody knows what became of it; never sent twice by itself.
 */
export const OUTCOMES = ['pending', 'sent', 'blocked', 'gone', 'failed', 'skipped', 'unknown'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export type OutcomeCounts = Readonly<Record<Outcome, number>>;

/** Why a recipient was left out. */
export const SKIP_REASONS = ['muted', 'left', 'quiet', 'late', 'cancelled', 'nothing'] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

/**
 * One pass over the recipients. send: the announcement itself. edit: its text is changed where it arrived.
 * recall: it is deleted where it arrived, or edited to say that it was withdrawn.
 */
export type RoundKind = 'send' | 'edit' | 'recall';
/** waiting: for the sender. running, paused, done; stopped: what was left is not done any more. */
export type RoundState = 'waiting' | 'running' | 'paused' | 'done' | 'stopped';

export interface Round {
  readonly id: number;
  readonly announcement: number;
  readonly kind: RoundKind;
  readonly state: RoundState;
  /** The announcement's revision that this round brings to its recipients. */
  readonly revision: number;
  readonly createdAt: number;
  readonly startedAt?: number;
  readonly endedAt?: number;
}

/** One recipient in one round. */
export interface Delivery {
  readonly id: number;
  readonly round: number;
  readonly announcement: number;
  /** The chat it goes to: a person's id, or a group's. */
  readonly chat: number;
  /** 0: none. */
  readonly topic: number;
  /** Absent for groups. */
  readonly person?: number;
  /** In which language it went out, once it did. */
  readonly language?: Language;
  readonly outcome: Outcome;
  /** A SkipReason, or what Telegram said. */
  readonly reason?: string;
  /** The messages that are there, step by step; empty where a step left none. */
  readonly messages: readonly (readonly number[])[];
  /** When it changed last. Milliseconds UTC. */
  readonly at: number;
}
