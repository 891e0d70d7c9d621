import { parseAudience } from '../../audience/parse-audience.ts';
import { silentNamedIn } from '../../audience/named-in-audience.ts';
import type { Language } from '../../languages/languages.ts';
import type { Person } from '../../people/person.ts';
import { quietUntil } from '../../people/quiet-hours.ts';
import type { Reach } from '../announcement-desk.ts';
import { selectRecipients } from '../sending/select-recipients.ts';
import { createReactionStore } from '../stores/reaction-store.ts';
import type { DeskOptions } from './desk-options.ts';

/** How many an expression reaches now; undefined when it cannot be read. */
export async function countReach(
  expression: string,
  { db, clock, timeZone, listPeople }: DeskOptions,
): Promise<Reach | undefined> {
  const read = parseAudience(expression);
  if (read.kind === 'bad') return undefined;
  const reactions = createReactionStore(db, clock);
  const silent = new Map<number, ReadonlySet<number>>();
  for (const id of silentNamedIn(read.audience)) silent.set(id, await reactions.silent(id));
  const { persons, groups } = selectRecipients(read.audience, { people: await listPeople(), silent });
  const blocked = persons.filter(({ person }) => person.blocked).length;
  const muted = persons.filter(({ person }) => person.muted === true && !person.blocked).length;
  const reached = persons.filter(({ person }) => !person.blocked && person.muted !== true);
  const languages: Partial<Record<Language, number>> = {};
  for (const { language } of reached) languages[language] = (languages[language] ?? 0) + 1;
  const isQuiet = createIsQuiet(clock.now(), timeZone);
  const quiet = reached.filter(({ person }) => isQuiet(person)).length;
  return {
    recipients: reached.length + groups.length,
    ...{ persons: reached.length, groups: groups.length, muted, blocked, quiet, languages },
  };
}

/** Whether somebody is in their quiet hours. Most people share hours and zone with others, and each pair is worked out once. */
function createIsQuiet(now: number, programmeZone: string): (person: Person) => boolean {
  const known = new Map<string, boolean>();
  return ({ quiet, timeZone = programmeZone }) => {
    const key = JSON.stringify([timeZone, quiet]);
    const isQuiet = known.get(key) ?? quietUntil(now, quiet, timeZone) !== undefined;
    known.set(key, isQuiet);
    return isQuiet;
  };
}
