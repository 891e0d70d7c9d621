import { publicUser } from './create-message.ts';
import { PEOPLE_LIMITS } from '../people-limits.ts';
import type { SandboxChat, SandboxPerson, SandboxState } from '../control-contract.ts';
import type { GroupRecord, PersonRecord } from './records.ts';
import type { Store } from './store.ts';

/** The state as the control plane shows it. */
export function describeState(store: Store): SandboxState {
  return {
    bot: publicUser(store.bot),
    people: [...store.people.values()].map(describePerson),
    groups: [...store.groups.values()].map(describeGroup),
    now: store.clock.now(),
    limits: PEOPLE_LIMITS,
  };
}

export function describePerson({ user, about, role, cohorts, blocked, gone }: PersonRecord): SandboxPerson {
  return { user, about, role, cohorts, blocked, ...(gone === undefined ? {} : { gone }) };
}

export function describeGroup({ chat, members, topics }: GroupRecord): SandboxChat {
  const list = [...topics].map(([message_thread_id, { name }]) => ({ message_thread_id, name }));
  return { chat, members, ...(list.length === 0 ? {} : { topics: list }) };
}

/** Tells the pages of everything; only for a fresh start, since it grows with every person. */
export function announceState(store: Store): void {
  store.events.emit({ type: 'state', state: describeState(store) });
}

/** Tells the pages of people who came or changed. */
export function announcePeople(store: Store, people: readonly PersonRecord[]): void {
  store.events.emit({ type: 'people', people: people.map(describePerson) });
}

/** Tells the pages of a group that came or changed. */
export function announceGroup(store: Store, group: GroupRecord): void {
  store.events.emit({ type: 'group', group: describeGroup(group) });
}
