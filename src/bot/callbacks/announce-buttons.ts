import { LANGUAGES } from '../../languages/languages.ts';
import { defineCallback, oneOf, shortId, wholeNumber } from './callback-data.ts';
import { UNTIL_CHOICES } from './draft-buttons.ts';

/** What a card of an announcement offers before it goes out. */
export const ANNOUNCE_ACTIONS = [
  ...['card', 'open', 'preview', 'add', 'anew'],
  ...['send', 'schedule', 'approve', 'audience', 'languages', 'answers', 'until'],
  ...['urgent', 'usual', 'discard', 'discard-sure', 'unapprove', 'stop', 'stop-sure'],
  ...['write-audience', 'write-time', 'write-until', 'write-answers', 'no-own-answers', 'translate'],
] as const;
export type AnnounceAction = (typeof ANNOUNCE_ACTIONS)[number];

/** Every step names what it leads to, never "the other way round": a second press changes nothing more. */
export const announceButton = defineCallback('announce', {
  id: wholeNumber,
  action: oneOf(ANNOUNCE_ACTIONS),
});

/**
 * The confirmation itself. `seen` is when the announcement had changed last as the question was put, so that nobody
 * confirms what somebody else changed meanwhile. `at`: at the time that is set; `now`: at once, whatever is set.
 */
export const announceSureButton = defineCallback('announce-sure', {
  id: wholeNumber,
  way: oneOf(['now', 'at']),
  seen: wholeNumber,
});

/** `audience` is its `audienceId`: an expression may be longer than a button's data. */
export const announceAudienceButton = defineCallback('announce-for', { id: wholeNumber, audience: shortId });

export const SEND_TIMES = ['hour', 'evening', 'tomorrow', 'at-once'] as const;
export type SendTime = (typeof SEND_TIMES)[number];

export const announceTimeButton = defineCallback('announce-time', {
  id: wholeNumber,
  time: oneOf(SEND_TIMES),
});

export const announceUntilButton = defineCallback('announce-until', {
  id: wholeNumber,
  until: oneOf(UNTIL_CHOICES),
});

/** The ready answers below an announcement. */
export const READY_ANSWERS = ['seen', 'coming', 'help'] as const;

export const announceAnswerButton = defineCallback('announce-answer', {
  id: wholeNumber,
  answer: oneOf(READY_ANSWERS),
  to: oneOf(['on', 'off']),
});

export const LANGUAGE_STEPS = ['show', 'write', 'see', 'approve', 'remove', 'original'] as const;
export type LanguageStep = (typeof LANGUAGE_STEPS)[number];

/** `original`: it is the language that the organiser wrote in. */
export const announceLanguageButton = defineCallback('announce-language', {
  id: wholeNumber,
  language: oneOf(LANGUAGES),
  step: oneOf(LANGUAGE_STEPS),
});

/** Turns the pages of the list of announcements, counted from 1. */
export const announcementsPageButton = defineCallback('announcements', { page: wholeNumber });
