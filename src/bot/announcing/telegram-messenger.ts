import type { Api } from 'grammy';
import type { Address, Messenger, Step } from '../../announcements/messenger.ts';
import type { Say } from '../../languages/texts.ts';
import type { Logger } from '../../shared/logger.ts';
import { describeError } from '../sending/describe-error.ts';
import { classifyFailure, isTokenRefused, type Failure } from './classify-failure.ts';
import { madeMessages } from './made-messages.ts';
import type { Pacer } from './pacer.ts';
import { stepCall } from './step-call.ts';
import { makeCall, type TelegramCall } from './telegram-call.ts';

export interface TelegramMessengerOptions {
  /** Made by `createSenderApi`: one that repeats nothing, and tells what was sure not to leave. */
  readonly api: Pick<Api, 'raw'>;
  readonly pacer: Pacer;
  readonly say: Say;
  readonly logger: Logger;
}

/** Brings announcements to Telegram, one request a step. */
export function createTelegramMessenger(options: TelegramMessengerOptions): Messenger {
  const { api, pacer, say, logger } = options;

  function build(step: Step, address: Address): TelegramCall | undefined {
    try {
      return stepCall(step, address, say);
    } catch (error) {
      logger.error(
        { announcement: address.announcement, ...describeError(error) },
        'a message cannot be built',
      );
      return undefined;
    }
  }

  function failureOf(
    error: unknown,
    call: { readonly step: Step['kind']; readonly method: string },
  ): Failure {
    const failure = classifyFailure(error, call);
    if (failure.kind === 'wait') pacer.hold(failure.seconds);
    if (isTokenRefused(error)) {
      logger.error(describeError(error), 'Telegram does not know the token: no announcement can be sent');
    }
    return failure;
  }

  return {
    turn: (chat, signal) => pacer.turn(chat, signal),

    async carryOut(step, address) {
      const call = build(step, address);
      if (!call) return { kind: 'failed', reason: 'the message cannot be built' };
      // The turn was for one message; to Telegram an album is as many as it has files.
      if (call.method === 'sendMediaGroup') pacer.note(address.chat, call.payload.media.length - 1);
      try {
        const result = await makeCall(api, call);
        const isNew = step.kind === 'part' || step.kind === 'buttons';
        return { kind: 'done', ...(isNew ? madeMessages(result) : { messages: [] }) };
      } catch (error) {
        return failureOf(error, { step: step.kind, method: call.method });
      }
    },

    async answers() {
      try {
        await api.raw.getMe();
        return true;
      } catch (error) {
        failureOf(error, { step: 'part', method: 'getMe' });
        return false;
      }
    },
  };
}
