import type { Language } from '../languages/languages.ts';
import type { AnswerButton, FormattedText, Part } from './content/content.ts';

/** What one call to Telegram is to do. */
export type Step =
  /** A part, in the words its recipient reads. `buttons` stand below it. */
  | { readonly kind: 'part'; readonly part: Part; readonly buttons: readonly AnswerButton[] }
  /** A line of its own for the buttons, where the last part cannot carry any (an album). */
  | { readonly kind: 'buttons'; readonly buttons: readonly AnswerButton[] }
  /** New words for a message that is there. `caption`: of a file. */
  | {
      readonly kind: 'edit';
      readonly message: number;
      readonly what: 'text' | 'caption';
      readonly text: FormattedText;
      readonly buttons: readonly AnswerButton[];
      /** The place of the one that the reader pressed last, which stays marked. */
      readonly chosen?: number;
    }
  | { readonly kind: 'delete'; readonly messages: readonly number[] }
  /** Too old to be deleted: the words are replaced by "withdrawn", the buttons go. `none`: a message without words. */
  | { readonly kind: 'withdraw'; readonly message: number; readonly what: 'text' | 'caption' | 'none' };

/** Where a call goes, and for what. */
export interface Address {
  readonly announcement: number;
  readonly chat: number;
  /** 0: none. */
  readonly topic: number;
  /** In which the bot's own words are said. */
  readonly language: Language;
}

/** What came of one call. */
export type CallOutcome =
  /** Done. The messages that it made, in order; empty for edits and deletions. `poll`: Telegram's id of the poll that was made. */
  | { readonly kind: 'done'; readonly messages: readonly number[]; readonly poll?: string }
  /** Telegram said no, for good. */
  | { readonly kind: 'blocked' | 'gone' | 'failed'; readonly reason: string }
  /** The group has another id now. Nothing was done. */
  | { readonly kind: 'moved'; readonly chat: number }
  /** Too many requests: nothing was done, and nothing may be sent for so many seconds. */
  | { readonly kind: 'wait'; readonly seconds: number }
  /** The request surely never left, or was surely not carried out: it may be tried again. */
  | { readonly kind: 'not-sent'; readonly reason: string }
  /** The request left and no clear answer came back. */
  | { readonly kind: 'unknown'; readonly reason: string };

/** Telegram, as far as the sender needs it. None of these rejects. */
export interface Messenger {
  /**
   * Resolves when a message may go to this chat: by Telegram's limits, and after what participants wait for. The sender waits here
   * first, then writes down that a call is on its way, then calls `carryOut`, which goes out at once. Resolves early when aborted.
   */
  turn(chat: number, signal: AbortSignal): Promise<void>;
  /** Exactly one request, never repeated by itself. */
  carryOut(step: Step, address: Address): Promise<CallOutcome>;
  /** A request whose loss costs nothing: true when Telegram answers. */
  answers(): Promise<boolean>;
}
