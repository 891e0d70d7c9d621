import { randomInt } from 'node:crypto';
import type { Message, Poll } from '@grammyjs/types';
import { replaceMessage } from './create-message.ts';
import type { PollRecord } from './records.ts';
import type { Store } from './store.ts';

/** What a poll asks, before anybody has seen it. */
export interface PollDraft {
  readonly question: string;
  readonly options: readonly string[];
  readonly isAnonymous: boolean;
  readonly allowsSeveral: boolean;
  readonly allowsRevoting: boolean;
  readonly isClosed?: boolean;
}

/** Makes a poll of the bot or of a person; the message that is to show it takes it as its content. */
export function makePoll(store: Store, owner: number, draft: PollDraft): Poll {
  const poll: Poll = {
    id: `5${String(randomInt(2 ** 47)).padStart(18, '0')}`,
    question: draft.question,
    options: draft.options.map((text, index) => ({ persistent_id: String(index), text, voter_count: 0 })),
    total_voter_count: 0,
    is_closed: draft.isClosed ?? false,
    is_anonymous: draft.isAnonymous,
    type: 'regular',
    allows_multiple_answers: draft.allowsSeveral,
    allows_revoting: draft.allowsRevoting,
    members_only: false,
  };
  store.polls.set(poll.id, { poll, owner, votes: new Map(), shownIn: [] });
  return poll;
}

/** The same question asked anew: a copy has votes of its own. */
export function copyPoll(store: Store, owner: number, poll: Poll): Poll {
  return makePoll(store, owner, {
    question: poll.question,
    options: poll.options.map(({ text }) => text),
    isAnonymous: poll.is_anonymous,
    allowsSeveral: poll.allows_multiple_answers,
    allowsRevoting: poll.allows_revoting,
  });
}

/** A person chooses these options (numbers from 0, none takes the vote back); all messages count it at once. */
export function castVote(
  store: Store,
  record: PollRecord,
  personId: number,
  chosen: readonly number[],
): void {
  const before = record.votes.get(personId) ?? [];
  if (chosen.length === 0) record.votes.delete(personId);
  else record.votes.set(personId, chosen);
  const options = record.poll.options.map((option, index) => ({
    ...option,
    voter_count: option.voter_count + Number(chosen.includes(index)) - Number(before.includes(index)),
  }));
  setPoll(store, record, { ...record.poll, options, total_voter_count: record.votes.size });
}

export function closePoll(store: Store, record: PollRecord): void {
  setPoll(store, record, { ...record.poll, is_closed: true });
}

function setPoll(store: Store, record: PollRecord, poll: Poll): void {
  record.poll = poll;
  for (const { chatId, messageId } of record.shownIn) {
    const stored = store.messages.get(chatId, messageId);
    if (stored === undefined) continue;
    const message = { ...stored.message, poll } as Message;
    replaceMessage(store, { ...stored, message });
  }
}
