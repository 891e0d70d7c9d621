import type { User } from '@grammyjs/types';
import type { CrowdAdded, NewCrowd, NewPerson } from '../control-contract.ts';
import { announcePeople } from '../store/describe-state.ts';
import type { PersonRecord } from '../store/records.ts';
import type { Store } from '../store/store.ts';

/** Somebody new, whom the bot has not met. */
export function addPerson(store: Store, input: NewPerson): PersonRecord {
  const { about = '', role = 'participant', cohorts = [], ...names } = input;
  const person = keepPerson(store, names, { about, role, cohorts, started: false });
  announcePeople(store, [person]);
  return person;
}

/** Many participants at once, called "Guest 1", "Guest 2"…; languages and cohorts go round. The bot hears nothing of it. */
export function addCrowd(store: Store, input: NewCrowd): CrowdAdded {
  const { count, prefix = 'Guest', language_codes = ['en'], cohorts = [], started = true } = input;
  const people = Array.from({ length: count }, (_, index) => {
    const cohort = cohorts[index % cohorts.length];
    const names = {
      first_name: `${prefix} ${index + 1}`,
      language_code: language_codes[index % language_codes.length] ?? 'en',
    };
    const own = { about: '', role: 'participant', cohorts: cohort === undefined ? [] : [cohort] } as const;
    return keepPerson(store, names, { ...own, started });
  });
  announcePeople(store, people);
  return { first_id: store.lastPersonId - count + 1, last_id: store.lastPersonId };
}

function keepPerson(
  store: Store,
  names: Omit<User, 'id' | 'is_bot'>,
  rest: Pick<PersonRecord, 'about' | 'role' | 'cohorts' | 'started'>,
): PersonRecord {
  const id = Math.max(1000, store.lastPersonId) + 1;
  const person: PersonRecord = { user: { id, is_bot: false, ...names }, blocked: false, ...rest };
  store.people.set(id, person);
  store.lastPersonId = id;
  return person;
}
