import { plainText } from '../formatting/format-text.ts';
import { badRequest } from '../refusal.ts';
import type { PollDraft } from '../store/polls.ts';
import { asObject, flagOf, listOf, type Params, textOf } from './call.ts';
import { characters } from './read-text.ts';

/** Of a poll by the bot; people have 255. */
export const LONGEST_QUESTION = 300;
export const LONGEST_OPTION = 100;
export const MOST_OPTIONS = 12;

/** A regular poll; of its formatting Telegram keeps custom emoji alone, so the sandbox keeps none. Throws a Refusal. */
export function readPoll(params: Params): PollDraft {
  if (textOf(params, 'type') === 'quiz') throw badRequest('the sandbox sends no quizzes');
  const question = checkedText(textOf(params, 'question'), LONGEST_QUESTION, 'poll question length');
  const given = listOf(params, 'options') ?? [];
  if (given.length === 0) throw badRequest('poll must have at least one answer option');
  if (given.length > MOST_OPTIONS) throw badRequest(`poll can't have more than ${MOST_OPTIONS} options`);
  return {
    question,
    options: given.map((option) => checkedText(optionText(option), LONGEST_OPTION, 'poll options length')),
    isAnonymous: params['is_anonymous'] !== false,
    allowsSeveral: flagOf(params, 'allows_multiple_answers'),
    allowsRevoting: params['allows_revoting'] !== false,
    isClosed: flagOf(params, 'is_closed'),
  };
}

function optionText(option: unknown): string {
  if (typeof option === 'string') return option;
  const object = asObject(option);
  if (object === undefined)
    throw badRequest("can't parse InputPollOption: Expected InputPollOption to be an Object");
  return textOf(object, 'text');
}

function checkedText(given: string, most: number, what: string): string {
  const { text } = plainText(given);
  if (text === '') throw badRequest('text must be non-empty');
  if (characters(text) > most) throw badRequest(`${what} must not exceed ${most}`);
  return text;
}
