import { GrammyError, type Api } from 'grammy';
import type { Say } from '../../languages/texts.ts';
import { languageOf } from '../../people/language-of.ts';
import type { PersonStore } from '../../people/person-store.ts';
import type { Logger } from '../../shared/logger.ts';
import { describeError } from '../sending/describe-error.ts';
import { toEntities, toMarkup } from '../sending/send-view.ts';
import { speak, type Speech } from '../views/speech.ts';
import { toMessages, type View } from '../views/view.ts';
import type { Recipient } from './recipients.ts';

/** Tells somebody something in their language; false when it did not reach them, which is logged under `kind`. Never throws. */
export type TellPerson = (
  recipient: Recipient,
  kind: string,
  viewIn: (speech: Speech) => View,
) => Promise<boolean>;

export function createTellPerson(options: {
  readonly api: Pick<Api, 'sendMessage'>;
  readonly people: Pick<PersonStore, 'setBlocked'>;
  readonly say: Say;
  readonly logger: Logger;
}): TellPerson {
  const { api, people, say, logger } = options;

  async function send(chat: number, view: View): Promise<void> {
    for (const { text, entities, buttons } of toMessages(view)) {
      await api.sendMessage(chat, text, {
        entities: toEntities(entities),
        link_preview_options: { is_disabled: true },
        ...(buttons ? { reply_markup: toMarkup(buttons) } : {}),
      });
    }
  }

  return async ({ id, person }, kind, viewIn) => {
    if (person?.blocked) {
      logger.info({ kind, person: id }, 'a notice was not sent: the person blocked the bot');
      return false;
    }
    try {
      await send(id, viewIn(speak(say, person ? languageOf(person) : 'en')));
      return true;
    } catch (error) {
      logger.warn({ kind, person: id, ...describeError(error) }, 'a notice did not reach a person');
      if (person && error instanceof GrammyError && error.error_code === 403) await noteBlocked(id);
      return false;
    }
  };

  async function noteBlocked(id: number): Promise<void> {
    try {
      await people.setBlocked(id, true);
    } catch (error) {
      logger.warn({ person: id, ...describeError(error) }, 'who blocked the bot could not be noted');
    }
  }
}
