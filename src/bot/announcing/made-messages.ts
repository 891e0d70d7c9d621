/** The messages that a call made, by what Telegram answered to it: one, an album's, or none; and the poll among them. */
export function madeMessages(result: unknown): {
  readonly messages: readonly number[];
  readonly poll?: string;
} {
  const made = (Array.isArray(result) ? result : [result]).filter(isMessage);
  const poll = made.find((message) => message.poll)?.poll;
  return { messages: made.map(({ message_id }) => message_id), ...(poll ? { poll: poll.id } : {}) };
}

interface MadeMessage {
  readonly message_id: number;
  readonly poll?: { readonly id: string };
}

function isMessage(value: unknown): value is MadeMessage {
  return typeof value === 'object' && value !== null && 'message_id' in value;
}
