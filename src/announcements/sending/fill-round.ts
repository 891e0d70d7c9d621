import type { Language } from '../../languages/languages.ts';
import type { Person } from '../../people/person.ts';
import { createQuietPeople } from '../../people/quiet-people.ts';
import type { Clock } from '../../shared/clock.ts';
import type { Announcement } from '../announcement.ts';
import { partsFor } from '../content/parts-for.ts';
import type { StoredRound } from '../stores/round-store.ts';
import type { Arrivals } from './arrivals.ts';
import type { NewRow } from './ledger.ts';
import { selectByExpression } from './select-recipients.ts';

export interface FillOptions {
  readonly listPeople: () => Promise<readonly Person[]>;
  /** Who has an announcement and pressed nothing. */
  readonly silentPeople: (announcement: number) => Promise<ReadonlySet<number>>;
  readonly arrivals: Arrivals;
  readonly fallback: Language;
  /** The programme's. */
  readonly timeZone: string;
  readonly clock: Clock;
}

/** The recipients of a round as things stand now. */
export async function rowsOfRound(
  round: StoredRound,
  announcement: Announcement,
  options: FillOptions,
): Promise<NewRow[]> {
  switch (round.kind) {
    case 'send':
      return sendingRows(announcement, options);
    case 'edit':
      return editedRows(round, announcement, options);
    case 'recall':
      return (await options.arrivals.of(announcement.id)).map(toRow);
  }
}

/**
 * Everybody whom the audience holds; who is muted or has blocked the bot is written down as such, and who has quiet hours waits for
 * their end without being looked at before.
 */
async function sendingRows(
  { audience, urgent, usefulUntil = Infinity }: Announcement,
  options: FillOptions,
): Promise<NewRow[]> {
  const selected = await selectByExpression(audience, options);
  if (!selected) return [];
  const { persons, groups } = selected;
  const quietUntil = createQuietPeople(options.clock.now(), options.timeZone);
  return [
    ...groups,
    ...persons.map(({ person, language }): NewRow => {
      const row = { chat: person.id, topic: 0, person: person.id, language };
      if (person.muted) return { ...row, outcome: { kind: 'skipped', reason: 'muted' } };
      if (person.blocked) return { ...row, outcome: { kind: 'blocked', reason: 'blocked' } };
      const notBefore = urgent ? undefined : quietUntil(person);
      // Of no use any more by then: that is seen at once, and written down.
      return notBefore === undefined || notBefore > usefulUntil ? row : { ...row, notBefore };
    }),
  ];
}

/** Those who have an older revision in the language whose words were changed. */
async function editedRows(
  { announcement: id, revision, scope }: StoredRound,
  { content }: Announcement,
  { arrivals, fallback }: FillOptions,
): Promise<NewRow[]> {
  const rows = await arrivals.of(id, revision);
  return rows
    .filter(({ language = fallback }) => partsFor(content, language, fallback).language === scope?.language)
    .map(toRow);
}

function toRow({ chat, topic, person, language }: NewRow): NewRow {
  return {
    ...{ chat, topic },
    ...(person === undefined ? {} : { person }),
    ...(language === undefined ? {} : { language }),
  };
}
