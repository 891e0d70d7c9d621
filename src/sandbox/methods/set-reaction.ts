import { badRequest } from '../refusal.ts';
import type { Store } from '../store/store.ts';
import { asObject, type Call, listOf, textOf } from './call.ts';
import { findMessage } from './find-message.ts';

const EMOJI = /^\p{Extended_Pictographic}[\p{Emoji_Component}\p{Extended_Pictographic}]*$/u;

/** Takes one reaction of the bot; the sandbox checks it and shows it nowhere. */
export function setMessageReaction(store: Store, { params }: Call): true {
  findMessage(store, params, 'to react');
  const reactions = (listOf(params, 'reaction') ?? []).map((each) => asObject(each) ?? {});
  if (reactions.length > 1) throw badRequest('REACTIONS_TOO_MANY');
  if (reactions.some((each) => textOf(each, 'type') === 'emoji' && !EMOJI.test(textOf(each, 'emoji'))))
    throw badRequest('REACTION_INVALID');
  return true;
}
