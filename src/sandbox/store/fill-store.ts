import { SAMPLE_GROUPS, SAMPLE_PEOPLE } from '../sample-people.ts';
import { addGroup } from './groups.ts';
import type { Store } from './store.ts';

/** Puts the sample people and groups into an empty store: the bot may write to them, though it hears nothing of their coming. */
export function fillStore(store: Store): void {
  for (const person of SAMPLE_PEOPLE) {
    store.people.set(person.user.id, { ...person, blocked: false, started: true });
    store.lastPersonId = Math.max(store.lastPersonId, person.user.id);
  }
  for (const group of SAMPLE_GROUPS) addGroup(store, group);
}
