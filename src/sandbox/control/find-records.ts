import type { Context } from 'hono';
import type { GroupRecord, PersonRecord } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import { ControlError } from './control-error.ts';

/** The person of `:id`, who can still do something. Throws ControlError. */
export function personOf(store: Store, context: Context): PersonRecord {
  const id = context.req.param('id') ?? '';
  const person = store.people.get(Number(id));
  if (person === undefined) throw new ControlError(404, `There is no person ${id}.`);
  if (person.gone !== undefined)
    throw new ControlError(409, `${person.user.first_name} has no account any more (${person.gone}).`);
  return person;
}

/** The group of `:chat`. Throws ControlError. */
export function groupOf(store: Store, context: Context): GroupRecord {
  const id = context.req.param('chat') ?? '';
  const group = store.groups.get(Number(id));
  if (group === undefined) throw new ControlError(404, `There is no group ${id}.`);
  return group;
}
