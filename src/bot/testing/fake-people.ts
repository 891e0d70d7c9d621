import type { Person } from '../../people/person.ts';
import type { BotServices } from '../bot-services.ts';

/** The people in a map, as the store keeps them. */
export function createFakePeople(people: Map<number, Person>): BotServices['people'] {
  const change = (id: number, values: Partial<Person>) => {
    const person = people.get(id);
    if (person) people.set(id, { ...person, ...values });
    return Promise.resolve(person !== undefined);
  };
  /** Without a value the key goes. */
  const put = (id: number, key: 'language' | 'muted' | 'quiet' | 'timeZone', value: unknown) => {
    const person: Partial<Person> = { ...people.get(id), [key]: value };
    if (value === undefined) Reflect.deleteProperty(person, key);
    people.set(id, person as Person);
    return Promise.resolve(true);
  };
  return {
    see(id, languageCode, name) {
      const known: Person = people.get(id) ?? {
        ...{ id, role: 'participant', cohorts: [], blocked: false, firstSeen: 0, lastSeen: 0 },
        ...(languageCode === undefined ? {} : { languageCode }),
      };
      people.set(id, name === undefined ? known : { name, ...known });
      return Promise.resolve(known);
    },
    find: (id) => Promise.resolve(people.get(id)),
    listAll: () => Promise.resolve([...people.values()].sort((one, other) => one.id - other.id)),
    listCohorts: () =>
      Promise.resolve([...new Set([...people.values()].flatMap(({ cohorts }) => cohorts))].sort()),
    setLanguage: (id, language) => put(id, 'language', language),
    setBlocked: (id, blocked) => change(id, { blocked }),
    setMuted: (id, muted) => put(id, 'muted', muted ? true : undefined),
    setQuiet: (id, quiet) => put(id, 'quiet', quiet),
    setTimeZone: (id, timeZone) => put(id, 'timeZone', timeZone),
  };
}
