import type { Person } from '../../people/person.ts';
import type { FakeServices } from './fake-services.ts';
import { JOHN } from './updates.ts';

/** Gives somebody a role, also when they have not written yet; John where nobody is named. */
export function giveRole({ kept }: FakeServices, role: Person['role'], id = JOHN.id): void {
  const person = kept.people.get(id) ?? {
    ...{ id, cohorts: [], blocked: false, languageCode: 'en', firstSeen: 0, lastSeen: 0 },
  };
  kept.people.set(id, { ...person, role });
}
