import type {
  AnnouncementDesk,
  AnnouncementReport,
  AnswerCounts,
  ReportGroup,
  RoundReport,
} from '../announcement-desk.ts';
import type { Announcement } from '../announcement.ts';
import type { Outcome, OutcomeCounts } from '../delivery.ts';
import { createAnnouncementStore } from '../stores/announcement-store.ts';
import { createDeliveryLists, noOutcomes } from '../stores/delivery-lists.ts';
import { createPollStore } from '../stores/poll-store.ts';
import { createReactionStore } from '../stores/reaction-store.ts';
import { createRoundStore, type StoredRound } from '../stores/round-store.ts';
import { countReach } from './count-reach.ts';
import type { DeskOptions } from './desk-options.ts';

/** What became of announcements. */
export function createReporting(options: DeskOptions): Pick<AnnouncementDesk, 'report' | 'recipients'> {
  const { db, clock, listPeople } = options;
  const announcements = createAnnouncementStore(db);
  const rounds = createRoundStore(db);
  const deliveries = createDeliveryLists(db);
  const reactions = createReactionStore(db, clock);
  const polls = createPollStore(db, clock);

  async function reportRound(round: StoredRound): Promise<RoundReport> {
    const outcomes = await deliveries.counts(round.id);
    const waiting = await deliveries.waiting(round.id, clock.now());
    return { round, recipients: sum(outcomes), outcomes, waiting };
  }

  async function countAnswers({ id, content }: Announcement): Promise<AnswerCounts> {
    const pressed = await reactions.of(id);
    const votes = await polls.votes(id);
    return {
      buttons: content.buttons.map((_, place) => pressed.filter(({ button }) => button === place).length),
      silent: (await reactions.silent(id)).size,
      polls: content.parts.flatMap((part, index) => {
        if (part.kind !== 'poll') return [];
        const given = votes.filter((vote) => vote.part === index);
        const count = (option: number) => given.filter((vote) => vote.options.includes(option)).length;
        return [{ part: index, options: part.options.map((_, option) => count(option)) }];
      }),
    };
  }

  return {
    async report(id): Promise<AnnouncementReport | undefined> {
      const announcement = await announcements.find(id);
      if (!announcement) return undefined;
      const stored = await rounds.of(id);
      const reports: RoundReport[] = [];
      for (const round of stored) reports.push(await reportRound(round));
      const sending = reports.find(({ round }) => round.kind === 'send');
      // Until all rows of the sending are written, the audience tells how many there will be.
      const isFilled = stored.some(({ kind, filled }) => kind === 'send' && filled);
      const expected = isFilled ? undefined : await expectedRecipients(announcement, options);
      const round = sending?.round.id;
      return {
        announcement,
        recipients: expected ?? sending?.recipients ?? 0,
        outcomes:
          expected === undefined
            ? (sending?.outcomes ?? noOutcomes())
            : { ...noOutcomes(), pending: expected },
        rounds: reports,
        byCohort: round === undefined ? [] : grouped(await deliveries.byCohort(round)),
        byLanguage: round === undefined ? [] : grouped(await deliveries.byLanguage(round)),
        answers: await countAnswers(announcement),
      };
    },

    async recipients(id) {
      const sending = (await rounds.of(id)).find(({ kind }) => kind === 'send');
      if (!sending) return [];
      const people = new Map((await listPeople()).map((person) => [person.id, person]));
      const buttons = new Map((await reactions.of(id)).map(({ person, button }) => [person, button]));
      return (await deliveries.of(sending.id)).map((delivery) => {
        const { name, cohorts = [] } = people.get(delivery.person ?? 0) ?? {};
        const button = buttons.get(delivery.person ?? 0);
        return {
          ...delivery,
          ...(name === undefined ? {} : { name }),
          cohorts,
          ...(button === undefined ? {} : { button }),
        };
      });
    },
  };
}

/** Nothing is pending of what was cancelled before it began. */
async function expectedRecipients(announcement: Announcement, options: DeskOptions): Promise<number> {
  if (announcement.state === 'cancelled') return 0;
  return (await countReach(announcement.audience, options))?.recipients ?? 0;
}

function sum(outcomes: OutcomeCounts): number {
  return Object.values(outcomes).reduce((total, count) => total + count, 0);
}

/** One line a name, by name; those without one at the end. */
function grouped(
  rows: readonly { readonly name: string; readonly outcome: Outcome; readonly count: number }[],
): ReportGroup[] {
  const groups = new Map<string, Record<Outcome, number>>();
  for (const { name, outcome, count } of rows) {
    const outcomes = groups.get(name) ?? noOutcomes();
    outcomes[outcome] += count;
    groups.set(name, outcomes);
  }
  return [...groups]
    .map(([name, outcomes]) => ({ name, outcomes }))
    .sort(
      (one, other) =>
        Number(one.name === '') - Number(other.name === '') || one.name.localeCompare(other.name),
    );
}
