import type { Api } from 'grammy';
import type { AnnouncementDesk } from '../../announcements/announcement-desk.ts';
import type { AnnouncementNews } from '../../announcements/announcement-events.ts';
import type { Say } from '../../languages/texts.ts';
import type { PersonStore } from '../../people/person-store.ts';
import { rolesIncluded } from '../../people/roles.ts';
import type { Logger } from '../../shared/logger.ts';
import { withOwners, type Recipient } from '../notices/recipients.ts';
import { createTellPerson } from '../notices/tell-person.ts';
import { describeError } from '../sending/describe-error.ts';
import { newsView } from '../views/announcing/news-view.ts';

/** Tells whom it concerns, each in their own language. Never throws: who cannot be reached is logged and passed over. */
export type AnnouncementNotices = (news: AnnouncementNews) => Promise<void>;

/**
 * What organisers are told about announcements of the program's own accord. A call for help goes to all of them at once, and once for
 * each person and announcement; how an announcement ended goes to its author, or to all where there is none to be reached.
 */
export function createAnnouncementNotices(options: {
  readonly api: Pick<Api, 'sendMessage'>;
  readonly desk: Pick<AnnouncementDesk, 'report'>;
  readonly people: Pick<PersonStore, 'find' | 'listByRole' | 'setBlocked'>;
  /** Telegram's ids of the owners that the configuration names. */
  readonly ownerIds: readonly number[];
  readonly say: Say;
  readonly logger: Logger;
}): AnnouncementNotices {
  const { desk, people, ownerIds, say, logger } = options;
  const tellPerson = createTellPerson(options);
  const helped = new Set<string>();

  /** How many it reached. */
  async function tell(news: AnnouncementNews): Promise<number> {
    const report = await desk.report(news.announcement);
    if (!report) return 0;
    const { failed, unknown } = report.outcomes;
    if (news.kind === 'started' || (news.kind === 'finished' && failed + unknown === 0)) return 0;
    const tellThem = async (recipients: readonly Recipient[]) => {
      const told = await Promise.all(
        recipients.map((recipient) =>
          tellPerson(recipient, news.kind, (speech) => newsView(news, report, { speech, say })),
        ),
      );
      return told.filter((reached) => reached).length;
    };
    const { author } = report.announcement;
    const alone = news.kind === 'help' || news.kind === 'role-lost' ? [] : await authorAlone(author);
    return (await tellThem(alone)) || tellThem(await withOwners(['organiser'], { people, ownerIds }));
  }

  /** Nobody when the author may no longer announce. */
  async function authorAlone(author: number | undefined): Promise<Recipient[]> {
    const person = author === undefined ? undefined : await people.find(author);
    if (!person) return [];
    const mayAnnounce = rolesIncluded(person.role).includes('organiser') || ownerIds.includes(person.id);
    return mayAnnounce ? [{ id: person.id, person }] : [];
  }

  return async (news) => {
    const { kind, announcement } = news;
    const key = news.kind === 'help' ? `${announcement}:${news.person.id}` : undefined;
    if (key !== undefined) {
      if (helped.has(key)) return;
      helped.add(key);
    }
    let reached = 0;
    try {
      reached = await tell(news);
      logger.info({ kind, announcement, reached }, 'news of an announcement was told');
    } catch (error) {
      logger.error({ kind, announcement, ...describeError(error) }, 'news of an announcement was not told');
    }
    // It may be told again at the next press.
    if (key !== undefined && reached === 0) helped.delete(key);
  };
}
