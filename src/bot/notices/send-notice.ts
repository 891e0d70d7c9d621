import { GrammyError, type Api } from 'grammy';
import type { Say } from '../../languages/texts.ts';
import { languageOf } from '../../people/language-of.ts';
import type { PersonStore } from '../../people/person-store.ts';
import type { Clock } from '../../shared/clock.ts';
import type { Logger } from '../../shared/logger.ts';
import { describeError } from '../sending/describe-error.ts';
import { toEntities, toMarkup } from '../sending/send-view.ts';
import { noticeView } from '../views/notice-view.ts';
import { speak } from '../views/speech.ts';
import { toMessages } from '../views/view.ts';
import type { Notice } from './notice.ts';
import { recipientsOf, type Recipient } from './recipients.ts';
import { createRecentlyTold } from './recently-told.ts';

export interface Notifier {
  /** Tells whom it concerns, each in their own language. Never throws: who cannot be reached is logged and passed over. */
  notify(notice: Notice): Promise<void>;
}

export function createNotifier(options: {
  api: Pick<Api, 'sendMessage'>;
  people: Pick<PersonStore, 'find' | 'listByRole' | 'setBlocked'>;
  /** Telegram's ids of the owners that the configuration names. */
  ownerIds: readonly number[];
  say: Say;
  clock: Clock;
  logger: Logger;
}): Notifier {
  const { api, people, ownerIds, say, clock, logger } = options;
  const recentlyTold = createRecentlyTold(clock);

  return {
    async notify(notice) {
      const { kind } = notice;
      if (!recentlyTold.begin(notice)) return;
      let reached = 0;
      try {
        for (const recipient of await recipientsOf(notice, { people, ownerIds })) {
          if (await tell(recipient, notice)) reached += 1;
        }
        logger.info({ kind, reached }, 'a notice was sent');
      } catch (error) {
        logger.error({ kind, ...describeError(error) }, 'a notice could not be sent');
      }
      if (reached === 0) recentlyTold.forget(notice);
    },
  };

  async function tell({ id, person }: Recipient, notice: Notice): Promise<boolean> {
    const { kind } = notice;
    if (person?.blocked) {
      logger.info({ kind, person: id }, 'a notice was not sent: the person blocked the bot');
      return false;
    }
    try {
      await send(id, notice, person ? languageOf(person) : 'en');
      return true;
    } catch (error) {
      logger.warn({ kind, person: id, ...describeError(error) }, 'a notice did not reach a person');
      if (person && error instanceof GrammyError && error.error_code === 403) {
        await people.setBlocked(id, true);
      }
      return false;
    }
  }

  async function send(chat: number, notice: Notice, language: Parameters<Say>[0]): Promise<void> {
    for (const { text, entities, buttons } of toMessages(noticeView(notice, speak(say, language)))) {
      await api.sendMessage(chat, text, {
        entities: toEntities(entities),
        link_preview_options: { is_disabled: true },
        ...(buttons ? { reply_markup: toMarkup(buttons) } : {}),
      });
    }
  }
}
