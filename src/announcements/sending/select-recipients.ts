import type { Audience, AudiencePerson } from '../../audience/audience.ts';
import { matchesGroup, matchesPerson } from '../../audience/match-audience.ts';
import { groupsNamedIn, silentNamedIn } from '../../audience/named-in-audience.ts';
import { parseAudience } from '../../audience/parse-audience.ts';
import type { Language } from '../../languages/languages.ts';
import { languageOf } from '../../people/language-of.ts';
import type { Person } from '../../people/person.ts';

/** Whom an audience holds at this moment, whether or not they can be reached. */
export interface Selected {
  readonly persons: readonly { readonly person: Person; readonly language: Language }[];
  readonly groups: readonly { readonly chat: number; readonly topic: number }[];
}

export interface SelectOptions {
  readonly people: readonly Person[];
  /** By announcement: who has it and pressed nothing. */
  readonly silent: ReadonlyMap<number, ReadonlySet<number>>;
}

function selectRecipients(audience: Audience, { people, silent }: SelectOptions): Selected {
  const persons = people.flatMap((person) => {
    const asked = toAudiencePerson(person, silent);
    return matchesPerson(audience, asked) ? [{ person, language: asked.language }] : [];
  });
  return { persons, groups: groupsNamedIn(audience).filter((group) => matchesGroup(audience, group)) };
}

/** The same by an expression, as things stand now; undefined when it cannot be read. */
export async function selectByExpression(
  expression: string,
  {
    listPeople,
    silentPeople,
  }: {
    readonly listPeople: () => Promise<readonly Person[]>;
    /** Who has an announcement and pressed nothing. */
    readonly silentPeople: (announcement: number) => Promise<ReadonlySet<number>>;
  },
): Promise<Selected | undefined> {
  const read = parseAudience(expression);
  if (read.kind === 'bad') return undefined;
  const silent = new Map<number, ReadonlySet<number>>();
  for (const id of silentNamedIn(read.audience)) silent.set(id, await silentPeople(id));
  return selectRecipients(read.audience, { people: await listPeople(), silent });
}

/** A person as an audience asks of them. */
export function toAudiencePerson(
  person: Person,
  silent: ReadonlyMap<number, ReadonlySet<number>>,
): AudiencePerson {
  const silentAt = [...silent].flatMap(([announcement, persons]) =>
    persons.has(person.id) ? [announcement] : [],
  );
  return {
    ...{ id: person.id, cohorts: person.cohorts, role: person.role },
    language: languageOf(person),
    silentAt: new Set(silentAt),
  };
}
