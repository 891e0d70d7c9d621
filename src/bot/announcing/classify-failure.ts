import { GrammyError, HttpError } from 'grammy';
import type { CallOutcome, Step } from '../../announcements/messenger.ts';
import { errorCode } from '../../shared/errors.ts';
import { LostCall } from './lost-call.ts';

/** What a call that did not succeed comes to. */
export type Failure = Exclude<CallOutcome, { readonly kind: 'done' }> | typeof FULFILLED;

const FULFILLED = { kind: 'done', messages: [] } as const;
/** When Telegram does not say how long to wait. Seconds. */
const USUAL_WAIT = 30;

const BLOCKED = /bot was blocked by the user|USER_IS_BLOCKED/i;
const GONE = new RegExp(
  [
    ...['chat not found', 'PEER_ID_INVALID', 'CHAT_ID_INVALID', 'CHANNEL_PRIVATE'],
    ...['user is deactivated', 'INPUT_USER_DEACTIVATED', "bot can't initiate conversation"],
    ...['bot was kicked', 'bot is not a (member|participant)', 'chat was (deleted|deactivated)'],
  ].join('|'),
  'i',
);

/** Refusals that mean that the wish is fulfilled: nothing was to be changed, or what was to go is not there. */
const FULFILLED_WISHES: Readonly<Record<Step['kind'], RegExp | undefined>> = {
  part: undefined,
  buttons: undefined,
  edit: /message is not modified/i,
  delete: /message to delete not found/i,
  withdraw: /message is not modified|message to edit not found/i,
};

/** Tells what became of a call by what was thrown. Reasons hold the method, the code and Telegram's words, and no more. */
export function classifyFailure(error: unknown, { step, method }: CallInDoubt): Failure {
  if (error instanceof GrammyError) return classifyRefusal(error, step);
  const cause: unknown = error instanceof HttpError ? error.error : error;
  if (!(cause instanceof LostCall)) {
    return { kind: 'unknown', reason: `${method}: no answer came: ${errorCode(cause) ?? 'closed'}` };
  }
  return { kind: cause.left ? 'unknown' : 'not-sent', reason: `${method}: ${cause.message}` };
}

export interface CallInDoubt {
  readonly step: Step['kind'];
  readonly method: string;
}

/** True when Telegram does not know the token: nothing can be sent before somebody mends it. */
export function isTokenRefused(error: unknown): boolean {
  return error instanceof GrammyError && (error.error_code === 401 || error.error_code === 404);
}

function classifyRefusal(error: GrammyError, step: Step['kind']): Failure {
  const { method, error_code: code, description, parameters } = error;
  const reason = `${method}: ${code} ${description}`;
  if (parameters.retry_after !== undefined) return { kind: 'wait', seconds: parameters.retry_after };
  if (code === 429) return { kind: 'wait', seconds: USUAL_WAIT };
  if (parameters.migrate_to_chat_id !== undefined) {
    return { kind: 'moved', chat: parameters.migrate_to_chat_id };
  }
  if (isTokenRefused(error)) return { kind: 'not-sent', reason };
  // Whatever is not a clear no may have been carried out.
  if (!(code >= 400 && code < 500)) return { kind: 'unknown', reason };
  if (FULFILLED_WISHES[step]?.test(description)) return FULFILLED;
  if (BLOCKED.test(description)) return { kind: 'blocked', reason };
  return { kind: GONE.test(description) ? 'gone' : 'failed', reason };
}
