import type { Language } from '../languages/languages.ts';
import { languageOf } from './language-of.ts';
import { ROLES, type Person, type Role } from './person.ts';

export interface Count<Name extends string = string> {
  readonly name: Name;
  readonly count: number;
}

/** How many people there are; `reachable`, `muted` and `blocked` add up to the total. */
export interface PersonCounts {
  readonly total: number;
  /** Announcements reach them. */
  readonly reachable: number;
  /** They want no announcements, and did not block the bot. */
  readonly muted: number;
  readonly blocked: number;
  /** By name. Who is in two cohorts counts in both; the others stand in `withoutCohort`. */
  readonly cohorts: readonly Count[];
  readonly withoutCohort: number;
  /** The languages they are spoken to in, the most frequent first. */
  readonly languages: readonly Count<Language>[];
  /** Only roles that somebody has. */
  readonly roles: readonly Count<Role>[];
}

export function countPeople(people: readonly Person[]): PersonCounts {
  const cohorts = tally(people.flatMap((person) => person.cohorts));
  const roles = tally(people.map(({ role }) => role));
  const blocked = people.filter((person) => person.blocked).length;
  const muted = people.filter((person) => person.muted === true && !person.blocked).length;
  return {
    total: people.length,
    reachable: people.length - blocked - muted,
    muted,
    blocked,
    cohorts: counts(cohorts).sort((one, other) => one.name.localeCompare(other.name)),
    withoutCohort: people.filter((person) => person.cohorts.length === 0).length,
    languages: counts(tally(people.map(languageOf))).sort((one, other) => other.count - one.count),
    roles: ROLES.flatMap((name) => {
      const count = roles.get(name);
      return count === undefined ? [] : [{ name, count }];
    }),
  };
}

function tally<Name extends string>(names: readonly Name[]): Map<Name, number> {
  const found = new Map<Name, number>();
  for (const name of names) found.set(name, (found.get(name) ?? 0) + 1);
  return found;
}

function counts<Name extends string>(found: ReadonlyMap<Name, number>): Count<Name>[] {
  return [...found].map(([name, count]) => ({ name, count }));
}
