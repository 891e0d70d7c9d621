import type { Audience } from '../../audience/audience.ts';
import { audienceText } from '../../audience/audience-text.ts';
import type { AnnouncementDesk } from '../../announcements/announcement-desk.ts';
import { LANGUAGES } from '../../languages/languages.ts';
import type { BotServices } from '../bot-services.ts';

/** More would be no choice but a list; whatever is not offered can be written. */
const MOST_OF_A_KIND = 12;

/** The audiences to choose from at a press: everybody, cohorts, the languages people are spoken to in, roles, groups. */
export async function audienceOffers(services: {
  readonly people: Pick<BotServices['people'], 'listCohorts'>;
  readonly groups: Pick<BotServices['groups'], 'list'>;
  readonly announcements: Pick<AnnouncementDesk, 'reach'>;
}): Promise<string[]> {
  const [cohorts, everybody, groups] = await Promise.all([
    services.people.listCohorts(),
    services.announcements.reach('all'),
    services.groups.list(),
  ]);
  const languages = LANGUAGES.filter((language) => (everybody?.languages[language] ?? 0) > 0);
  const offers: Audience[] = [
    { kind: 'all' },
    ...cohorts.slice(0, MOST_OF_A_KIND).map((name) => ({ kind: 'cohort', name }) as const),
    ...languages.map((language) => ({ kind: 'language', language }) as const),
    ...(['participant', 'organiser', 'staff'] as const).map((role) => ({ kind: 'role', role }) as const),
    ...groups
      .slice(0, MOST_OF_A_KIND)
      .map(({ chat, topic }) => ({ kind: 'group', chat, ...(topic === 0 ? {} : { topic }) }) as const),
  ];
  return offers.map(audienceText);
}
