import type { ApiError, ApiSuccess } from '@grammyjs/types';
import type { Fault } from '../control-contract.ts';
import { METHODS } from '../methods/all-methods.ts';
import type { Call, Params } from '../methods/call.ts';
import { Refusal, tooManyRequests } from '../refusal.ts';
import { checkParameters } from '../spec/check-parameters.ts';
import type { MethodName } from '../spec/implemented-methods.ts';
import { readParameters } from '../spec/read-parameters.ts';
import { parametersOf } from '../spec/specification.ts';
import type { Store } from '../store/store.ts';

/** What goes back to the bot: an envelope, a gateway's error page, or nothing but a dead connection. */
export type Reply =
  | { readonly kind: 'envelope'; readonly status: number; readonly body: ApiSuccess<unknown> | ApiError }
  | { readonly kind: 'html-502' }
  | { readonly kind: 'drop' };

/** Methods that the rate limits count. */
const COUNTED = /^(send(?!ChatAction|MessageDraft)|copy|forward|edit)/;

/** Carries out one call: checks it against the specification, lets a fault strike, and records what came of it. */
export async function dispatch(store: Store, method: MethodName, call: Call): Promise<Reply> {
  const parameters = parametersOf(method);
  const params = readParameters(call.params, parameters);
  for (const breach of checkParameters(params, parameters, call.uploads))
    store.calls.violate({ method, ...breach });
  const record = (ok: boolean, description?: string): void =>
    store.calls.record({
      method,
      payload: withFiles(params, call),
      ok,
      ...(description === undefined ? {} : { description }),
      at: store.clock.now(),
    });

  const effect = store.faults.strike(method, params);
  if (effect?.kind === 'drop-before' || effect?.kind === 'html-502') {
    record(false, effect.kind);
    return effect.kind === 'html-502' ? effect : { kind: 'drop' };
  }
  if (effect?.kind === 'slow') await wait(store, effect.milliseconds);
  const reply = await answer(store, method, { ...call, params }, effect);
  if (effect?.kind === 'drop-after') {
    record(true, effect.kind);
    return { kind: 'drop' };
  }
  record(reply.ok, reply.ok ? undefined : reply.description);
  return { kind: 'envelope', status: reply.ok ? 200 : reply.error_code, body: reply };
}

/** The envelope of a refused call. */
export function refusalBody({ code, message, parameters }: Refusal): ApiError {
  return {
    ok: false,
    error_code: code,
    description: message,
    ...(parameters === undefined ? {} : { parameters }),
  };
}

async function answer(
  store: Store,
  method: MethodName,
  call: Call,
  effect: Fault['effect'] | undefined,
): Promise<ApiSuccess<unknown> | ApiError> {
  try {
    if (effect?.kind === 'error') throw new Refusal(effect.code, effect.description);
    if (effect?.kind === 'too-many-requests') {
      if (effect.global === true) store.floodWait.begin(effect.retry_after);
      throw tooManyRequests(effect.retry_after);
    }
    if (COUNTED.test(method)) requireLeave(store, Number(call.params['chat_id']));
    return { ok: true, result: await METHODS[method](store, call) };
  } catch (error) {
    if (error instanceof Refusal) return refusalBody(error);
    throw error;
  }
}

/** Throws a 429 while the bot has to wait, and when this message to the chat is one too many. */
function requireLeave(store: Store, chatId: number): void {
  const retryAfter = store.floodWait.left() ?? store.limits.spend(chatId);
  if (retryAfter !== undefined) throw tooManyRequests(retryAfter);
}

function wait(store: Store, milliseconds: number): Promise<void> {
  return new Promise((resolve) => void store.clock.after(milliseconds, resolve));
}

/** The parameters as they are shown in records: an uploaded file by its name and size. */
function withFiles(params: Params, { uploads }: Call): Params {
  const shown: Record<string, unknown> = { ...params };
  for (const [field, { name, bytes }] of uploads) {
    const key = Object.keys(params).find((each) => params[each] === `attach://${field}`) ?? field;
    shown[key] = { file: name, size: bytes.byteLength };
  }
  return shown;
}
