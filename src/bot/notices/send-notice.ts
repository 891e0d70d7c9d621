import type { Api } from 'grammy';
import type { Say } from '../../languages/texts.ts';
import type { PersonStore } from '../../people/person-store.ts';
import type { Clock } from '../../shared/clock.ts';
import type { Logger } from '../../shared/logger.ts';
import { describeError } from '../sending/describe-error.ts';
import { noticeView } from '../views/notice-view.ts';
import type { Notice } from './notice.ts';
import { recipientsOf } from './recipients.ts';
import { createRecentlyTold } from './recently-told.ts';
import { createTellPerson } from './tell-person.ts';

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
  const { people, ownerIds, clock, logger } = options;
  const recentlyTold = createRecentlyTold(clock);
  const tellPerson = createTellPerson(options);

  return {
    async notify(notice) {
      const { kind } = notice;
      if (!recentlyTold.begin(notice)) return;
      let reached = 0;
      try {
        for (const recipient of await recipientsOf(notice, { people, ownerIds })) {
          if (await tellPerson(recipient, kind, (speech) => noticeView(notice, speech))) reached += 1;
        }
        logger.info({ kind, reached }, 'a notice was sent');
      } catch (error) {
        logger.error({ kind, ...describeError(error) }, 'a notice could not be sent');
      }
      if (reached === 0) recentlyTold.forget(notice);
    },
  };
}
