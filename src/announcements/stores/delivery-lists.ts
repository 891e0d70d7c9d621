import type { Kysely } from 'kysely';
import type { Schema } from '../../database/schema.ts';
import type { Language } from '../../languages/languages.ts';
import { OUTCOMES, type Delivery, type Outcome, type OutcomeCounts } from '../delivery.ts';

/** What became of recipients, to be shown. A call that is on its way counts as pending. */
export interface DeliveryLists {
  counts(round: number): Promise<OutcomeCounts>;
  /** Of the pending: how many may not go before a later moment, and the first such moment. Milliseconds UTC. */
  waiting(round: number, now: number): Promise<{ readonly count: number; readonly until?: number }>;
  byLanguage(
    round: number,
  ): Promise<readonly { readonly name: Language | ''; readonly outcome: Outcome; readonly count: number }[]>;
  /** Who is in two cohorts counts in both; an empty name: in none. */
  byCohort(
    round: number,
  ): Promise<readonly { readonly name: string; readonly outcome: Outcome; readonly count: number }[]>;
  of(round: number): Promise<Delivery[]>;
}

export function noOutcomes(): Record<Outcome, number> {
  return Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0])) as Record<Outcome, number>;
}

export function createDeliveryLists(db: Kysely<Schema>): DeliveryLists {
  return {
    async counts(round) {
      const rows = await db
        .selectFrom('deliveries')
        .select(({ fn }) => ['state', fn.countAll<number>().as('count')])
        .where('round', '=', round)
        .groupBy('state')
        .execute();
      const counts = noOutcomes();
      for (const { state, count } of rows) counts[toOutcome(state)] += count;
      return counts;
    },

    async waiting(round, now) {
      const { count, until } = await db
        .selectFrom('deliveries')
        .select(({ fn }) => [fn.countAll<number>().as('count'), fn.min('not_before').as('until')])
        .where('round', '=', round)
        .where('state', '=', 'pending')
        .where('not_before', '>', now)
        .executeTakeFirstOrThrow();
      // The driver gives null for the least of nothing.
      const least = until as number | null;
      return { count, ...(least === null ? {} : { until: least }) };
    },

    async byLanguage(round) {
      const rows = await db
        .selectFrom('deliveries')
        .select(({ fn }) => ['language', 'state', fn.countAll<number>().as('count')])
        .where('round', '=', round)
        .groupBy(['language', 'state'])
        .execute();
      return rows.map(({ language, state, count }) => ({
        ...{ name: language ?? '', outcome: toOutcome(state), count },
      }));
    },

    async byCohort(round) {
      const rows = await db
        .selectFrom('deliveries')
        .leftJoin('person_cohorts', 'person_cohorts.person', 'deliveries.person')
        .select(({ fn }) => ['cohort', 'state', fn.countAll<number>().as('count')])
        .where('round', '=', round)
        .groupBy(['cohort', 'state'])
        .execute();
      return rows.map(({ cohort, state, count }) => ({
        ...{ name: cohort ?? '', outcome: toOutcome(state), count },
      }));
    },

    async of(round) {
      const rows = await db
        .selectFrom('deliveries')
        .selectAll()
        .where('round', '=', round)
        .orderBy('id')
        .execute();
      return rows.map((row) => ({
        ...{ id: row.id, round: row.round, announcement: row.announcement, chat: row.chat, topic: row.topic },
        ...(row.person === null ? {} : { person: row.person }),
        ...(row.language === null ? {} : { language: row.language }),
        outcome: toOutcome(row.state),
        ...(row.reason === null ? {} : { reason: row.reason }),
        messages: JSON.parse(row.messages) as number[][],
        at: row.at,
      }));
    },
  };
}

function toOutcome(state: Outcome | 'sending'): Outcome {
  return state === 'sending' ? 'pending' : state;
}
