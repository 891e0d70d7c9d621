import type { Audience, AudiencePerson } from '../../audience/audience.ts';
import { matchesGroup, matchesPerson } from '../../audience/match-audience.ts';
import { groupsNamedIn } from '../../audience/named-in-audience.ts';
import type { Language } from '../../languages/languages.ts';
import type { Person } from '../../people/person.ts';
import { spokenLanguage } from '../spoken-language.ts';

/** Whom an audience holds at this moment, whether or not they can be reached. */
export interface Selected {
  readonly persons: readonly { readonly person: Person; readonly language: Language }[];
  readonly groups: readonly { readonly chat: number; readonly topic: number }[];
}

export interface SelectOptions {
  readonly people: readonly Person[];
  /** The language of those of whom none is known. */
  readonly fallback: Language;
  /** By announcement: who has it and pressed nothing. */
  readonly silent: ReadonlyMap<number, ReadonlySet<number>>;
}

export function selectRecipients(audience: Audience, { people, fallback, silent }: SelectOptions): Selected {
  const persons = people.flatMap((person) => {
    const asked = toAudiencePerson(person, fallback, silent);
    return matchesPerson(audience, asked) ? [{ person, language: asked.language }] : [];
  });
  return { persons, groups: groupsNamedIn(audience).filter((group) => matchesGroup(audience, group)) };
}

/** A person as an audience asks of them. */
export function toAudiencePerson(
  person: Person,
  fallback: Language,
  silent: ReadonlyMap<number, ReadonlySet<number>>,
): AudiencePerson {
  const silentAt = [...silent].flatMap(([announcement, persons]) =>
    persons.has(person.id) ? [announcement] : [],
  );
  return {
    ...{ id: person.id, cohorts: person.cohorts, role: person.role },
    language: spokenLanguage(person, fallback),
    silentAt: new Set(silentAt),
  };
}
