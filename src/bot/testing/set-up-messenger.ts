import type { Messenger, Step } from '../../announcements/messenger.ts';
import { createLogger } from '../../shared/logger.ts';
import { systemTimers } from '../../shared/timers.ts';
import { createPacer } from '../announcing/pacer.ts';
import { createSenderApi } from '../announcing/sender-api.ts';
import { createSenderFetch } from '../announcing/sender-fetch.ts';
import { createTelegramMessenger } from '../announcing/telegram-messenger.ts';
import { sayKeys } from './fake-services.ts';
import { answer } from './scripted-server.ts';

export const MESSENGER_TOKEN = '123456:TEST-TOKEN-abcdefghijklmnopqrstuvwxyz';

/** A step that sends a text, where it goes, and what Telegram answers. */
export const STEP: Step = {
  kind: 'part',
  part: { kind: 'text', text: { text: 'Bus 2', entities: [] } },
  buttons: [],
};
export const ADDRESS = { announcement: 1, chat: 7, topic: 0, language: 'en' } as const;
export const SENT = answer({ ok: true, result: { message_id: 55, date: 0, chat: { id: 7 } } });

export interface MessengerUnderTest {
  readonly messenger: Messenger;
  /** The pauses that Telegram wanted, in seconds. */
  readonly held: readonly number[];
  readonly log: () => string;
}

/** The real messenger, its requests going to a server on this machine. */
export function setUpMessenger(
  apiRoot: string,
  timeouts: Parameters<typeof createSenderFetch>[0] = {},
): MessengerUnderTest {
  const lines: string[] = [];
  const held: number[] = [];
  const pacer = createPacer({ clock: { now: () => 0 }, timers: systemTimers });
  const messenger = createTelegramMessenger({
    api: createSenderApi({ token: MESSENGER_TOKEN, apiRoot, fetch: createSenderFetch(timeouts) }),
    pacer: { ...pacer, hold: (seconds) => void held.push(seconds) },
    say: sayKeys,
    logger: createLogger({ level: 'trace', write: (line) => lines.push(line) }),
  });
  return { messenger, held, log: () => lines.join('') };
}
