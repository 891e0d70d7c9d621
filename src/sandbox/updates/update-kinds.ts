import type { Update } from '@grammyjs/types';

export type UpdateKind = Exclude<keyof Update, 'update_id'>;
export type UpdateContent = Omit<Update, 'update_id'>;

const DAY = 24 * 60 * 60 * 1000;
/** How long an update waits to be fetched, in milliseconds, where it is not a day. */
const LIVES: Partial<Record<UpdateKind, number>> = {
  callback_query: 150_000,
  inline_query: 30_000,
  chosen_inline_result: 600_000,
};
/** Sent only to bots that ask for them by name. */
const ON_REQUEST: ReadonlySet<string> = new Set([
  'chat_member',
  'message_reaction',
  'message_reaction_count',
]);

export function kindOf(content: UpdateContent): UpdateKind {
  return Object.keys(content)[0] as UpdateKind;
}

/** How long after it was made an update of this kind is forgotten (ms). */
export function lifeOf(kind: UpdateKind): number {
  return LIVES[kind] ?? DAY;
}

/** Whether a bot with this allowed_updates list is told of the kind; an empty list is the default set. */
export function isAllowed(kind: UpdateKind, allowed: readonly string[]): boolean {
  return allowed.length === 0 ? !ON_REQUEST.has(kind) : allowed.includes(kind);
}
