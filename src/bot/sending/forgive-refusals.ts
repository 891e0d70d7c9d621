import type { Transformer } from 'grammy';

/** Refusals that a call survives without some of its parameters. */
const REMEDIES: readonly { readonly refusal: RegExp; readonly leaveOut: readonly string[] }[] = [
  { refusal: /message thread not found|TOPIC_DELETED/i, leaveOut: ['message_thread_id'] },
  {
    refusal: /replied not found|REPLY_MESSAGE_ID_INVALID|QUOTE_TEXT_INVALID/i,
    leaveOut: ['reply_parameters'],
  },
  {
    refusal: /can't parse entities|ENTITY|ENTITIES/i,
    leaveOut: ['entities', 'caption_entities', 'parse_mode'],
  },
];

/** Refusals that mean that the wish is fulfilled already, or came too late to matter. */
const HARMLESS: readonly RegExp[] = [
  /message is not modified/i,
  /query is too old|query ID is invalid|QUERY_ID_INVALID/i,
];

/**
 * An API transformer: what Telegram refuses for a topic that is gone, a message that cannot be replied to or an entity is
 * sent without it; a group that became a supergroup is followed; refusals without harm count as done.
 */
export function forgiveRefusals(): Transformer {
  return async (prev, method, payload, signal) => {
    let result = await prev(method, payload, signal);
    let current = { ...payload } as Record<string, unknown>;
    // Each remedy takes something away, so this ends.
    for (let tries = 0; !result.ok && tries <= REMEDIES.length; tries += 1) {
      const { description, parameters } = result;
      if (HARMLESS.some((pattern) => pattern.test(description))) return { ok: true, result: true as never };
      const changed =
        withNewChat(current, parameters?.migrate_to_chat_id) ?? withRemedy(current, description);
      if (!changed) return result;
      current = changed;
      result = await prev(method, current as typeof payload, signal);
    }
    return result;
  };
}

function withRemedy(
  payload: Record<string, unknown>,
  description: string,
): Record<string, unknown> | undefined {
  const leaveOut = REMEDIES.find(({ refusal }) => refusal.test(description))?.leaveOut ?? [];
  const kept = Object.entries(payload).filter(([key]) => !leaveOut.includes(key));
  return kept.length < Object.keys(payload).length ? Object.fromEntries(kept) : undefined;
}

function withNewChat(payload: Record<string, unknown>, chat: number | undefined) {
  return chat === undefined || payload['chat_id'] === chat ? undefined : { ...payload, chat_id: chat };
}
