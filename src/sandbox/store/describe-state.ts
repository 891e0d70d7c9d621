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

export function describePerson({ user, about, role, blocked }: PersonRecord): SandboxPerson {
  return { user, about, role, blocked };
}

export function describeGroup({ chat, members, topics }: GroupRecord): SandboxChat {
  const list = [...topics].map(([message_thread_id, { name }]) => ({ message_thread_id, name }));
  return { chat, members, ...(list.length === 0 ? {} : { topics: list }) };
}

/** Tells the pages that people or groups have changed. */
export function announceState(store: Store): void {
  store.events.emit({ type: 'state', state: describeState(store) });
}
