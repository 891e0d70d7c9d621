import type { Message } from '@grammyjs/types';
import type { Vote } from '../control-contract.ts';
import { publicUser } from '../store/create-message.ts';
import { castVote } from '../store/polls.ts';
import type { PersonRecord } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import { ControlError } from './control-error.ts';

/**
 * A person answers a poll, answers it anew, or takes the answer back. The bot hears of it when the poll is its own:
 * who chose what unless the poll is anonymous, and the new counts. Throws ControlError.
 */
export function vote(store: Store, person: PersonRecord, { chat_id, message_id, options }: Vote): void {
  const { user } = person;
  const isThere = chat_id === user.id || store.groups.get(chat_id)?.members.includes(user.id) === true;
  const shown = isThere ? store.messages.get(chat_id, message_id)?.message.poll : undefined;
  const record = shown === undefined ? undefined : store.polls.get(shown.id);
  if (record === undefined)
    throw new ControlError(404, `${user.first_name} sees no poll ${message_id} in this chat.`);
  const chosen = [...new Set(options)].sort((a, b) => a - b);
  const { poll } = record;
  const before = record.votes.get(user.id) ?? [];
  if (poll.is_closed) throw new ControlError(409, 'The poll is closed.');
  if (chosen.length > 1 && !poll.allows_multiple_answers)
    throw new ControlError(400, 'The poll takes one answer.');
  if (chosen.some((index) => poll.options[index] === undefined))
    throw new ControlError(400, `The poll has ${poll.options.length} options, numbered from 0.`);
  if (before.length > 0 && !poll.allows_revoting)
    throw new ControlError(409, 'An answer to this poll is final.');
  if (String(before) === String(chosen)) return;
  // First who chose what, so that the pages know it when they draw the new counts.
  store.events.emit({ type: 'vote', poll_id: poll.id, user_id: user.id, options: chosen });
  castVote(store, record, user.id, chosen);
  if (record.owner !== store.bot.id) return;
  if (!poll.is_anonymous)
    store.updates.push({
      poll_answer: {
        poll_id: poll.id,
        user: publicUser(user),
        option_ids: chosen,
        option_persistent_ids: chosen.map((index) => poll.options[index]?.persistent_id ?? ''),
      },
    });
  store.updates.push({ poll: record.poll });
}

/** What a person chose in the polls among these messages, by the poll's id. */
export function votesIn(
  store: Store,
  messages: readonly Message[],
  viewer: number,
): Readonly<Record<string, readonly number[]>> {
  return Object.fromEntries(
    messages.flatMap(({ poll }) => {
      const chosen = poll === undefined ? undefined : store.polls.get(poll.id)?.votes.get(viewer);
      return poll === undefined || chosen === undefined ? [] : [[poll.id, chosen]];
    }),
  );
}
