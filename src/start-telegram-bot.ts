import type { Announcing } from './announcing.ts';
import { createAnnouncementNotices } from './bot/announcing/announcement-notices.ts';
import { createCardRefresher } from './bot/announcing/card-refresher.ts';
import { createPacer } from './bot/announcing/pacer.ts';
import { createSenderApi } from './bot/announcing/sender-api.ts';
import { createTelegramMessenger } from './bot/announcing/telegram-messenger.ts';
import type { BotServices } from './bot/bot-services.ts';
import { createBot } from './bot/create-bot.ts';
import { createNotifier } from './bot/notices/send-notice.ts';
import { startBot, type RunningBot } from './bot/run-bot.ts';
import type { NoticeQueue } from './notice-queue.ts';
import type { ReachedTelegram } from './reach-telegram.ts';
import type { Clock } from './shared/clock.ts';
import type { Logger } from './shared/logger.ts';
import { systemTimers } from './shared/timers.ts';
import type { Stores } from './stores.ts';

/** Starts the bot, and beside it the sender of announcements, which gives way to what the bot does for people. */
export async function startTelegramBot(
  telegram: ReachedTelegram,
  services: BotServices & Pick<Stores, 'people'>,
  options: {
    readonly logger: Logger;
    readonly clock: Clock;
    readonly notices: NoticeQueue;
    readonly announcing: Announcing;
    readonly ownerIds: readonly number[];
    readonly turnToPoll: (signal: AbortSignal) => Promise<void>;
  },
): Promise<RunningBot> {
  const { notices, announcing, ownerIds, logger, clock, turnToPoll } = options;
  const { token } = telegram;
  const root = telegram.apiRoot === undefined ? {} : { apiRoot: telegram.apiRoot };
  const timers = systemTimers;
  const pacer = createPacer({ clock, timers });
  const bot = createBot({ token, services, logger, clock, pacer, ...root });
  const { people, say } = services;
  const told = { api: bot.api, people, ownerIds, say, clock, logger };
  const notifier = createNotifier(told);
  notices.connect((notice) => notifier.notify(notice));
  const heldUntil = () => pacer.heldUntil();
  const cards = createCardRefresher({ api: bot.api, services, clock, timers, logger, heldUntil });
  const tellNews = createAnnouncementNotices({ ...told, desk: services.announcements });
  announcing.events.connect({
    changed: (announcement) => cards.changed(announcement),
    happened: (news) => void tellNews(news),
  });
  const messenger = createTelegramMessenger({
    ...{ api: createSenderApi({ token, ...root }), pacer, say, logger },
  });
  const running = await startBot({
    ...{ bot, services, logger, clock },
    turnToPoll: async (signal) => {
      await turnToPoll(signal);
      // Only the process that answers can give way to its answers.
      if (!signal.aborted) announcing.start(messenger);
    },
  });
  return {
    ...running,
    stop: async () => {
      await running.stop();
      await cards.stop();
    },
  };
}
