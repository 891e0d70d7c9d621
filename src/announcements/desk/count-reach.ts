import type { Language } from '../../languages/languages.ts';
import { createQuietPeople } from '../../people/quiet-people.ts';
import type { Reach } from '../announcement-desk.ts';
import { selectByExpression } from '../sending/select-recipients.ts';
import { createReactionStore } from '../stores/reaction-store.ts';
import type { DeskOptions } from './desk-options.ts';

/** How many an expression reaches now; undefined when it cannot be read. */
export async function countReach(
  expression: string,
  { db, clock, timeZone, listPeople }: DeskOptions,
): Promise<Reach | undefined> {
  const reactions = createReactionStore(db, clock);
  const silentPeople = (id: number) => reactions.silent(id);
  const selected = await selectByExpression(expression, { listPeople, silentPeople });
  if (!selected) return undefined;
  const { persons, groups } = selected;
  const blocked = persons.filter(({ person }) => person.blocked).length;
  const muted = persons.filter(({ person }) => person.muted === true && !person.blocked).length;
  const reached = persons.filter(({ person }) => !person.blocked && person.muted !== true);
  const languages: Partial<Record<Language, number>> = {};
  for (const { language } of reached) languages[language] = (languages[language] ?? 0) + 1;
  const quietUntil = createQuietPeople(clock.now(), timeZone);
  const quiet = reached.filter(({ person }) => quietUntil(person) !== undefined).length;
  return {
    recipients: reached.length + groups.length,
    ...{ persons: reached.length, groups: groups.length, muted, blocked, quiet, languages },
  };
}
