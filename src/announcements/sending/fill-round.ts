import { parseAudience } from '../../audience/parse-audience.ts';
import { silentNamedIn } from '../../audience/named-in-audience.ts';
import type { Language } from '../../languages/languages.ts';
import type { Person } from '../../people/person.ts';
import type { Announcement } from '../announcement.ts';
import { partsFor } from '../content/parts-for.ts';
import type { StoredRound } from '../stores/round-store.ts';
import type { Arrivals } from './arrivals.ts';
import type { NewRow } from './ledger.ts';
import { selectRecipients } from './select-recipients.ts';

export interface FillOptions {
  readonly listPeople: () => Promise<readonly Person[]>;
  /** Who has an announcement and pressed nothing. */
  readonly silentPeople: (announcement: number) => Promise<ReadonlySet<number>>;
  readonly arrivals: Arrivals;
  readonly fallback: Language;
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

/** Everybody whom the audience holds; who is muted or has blocked the bot is written down as such. */
async function sendingRows(
  { audience }: Announcement,
  { listPeople, silentPeople }: FillOptions,
): Promise<NewRow[]> {
  const read = parseAudience(audience);
  if (read.kind === 'bad') return [];
  const silent = new Map<number, ReadonlySet<number>>();
  for (const id of silentNamedIn(read.audience)) silent.set(id, await silentPeople(id));
  const { persons, groups } = selectRecipients(read.audience, {
    people: await listPeople(),
    silent,
  });
  return [
    ...groups,
    ...persons.map(({ person, language }): NewRow => {
      const row = { chat: person.id, topic: 0, person: person.id, language };
      if (person.muted) return { ...row, outcome: { kind: 'skipped', reason: 'muted' } };
      return person.blocked ? { ...row, outcome: { kind: 'blocked', reason: 'blocked' } } : row;
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
