import { ROLES, type Person, type Role } from './person.ts';

const rightsOf: Record<Role, readonly Role[]> = {
  participant: ['participant'],
  organiser: ['participant', 'organiser'],
  staff: ['participant', 'staff'],
  owner: ROLES,
};

/** The roles whose rights a role has, its own among them. */
export function rolesIncluded(role: Role): readonly Role[] {
  return rightsOf[role];
}

/** The role that counts: whoever the configuration names as an owner is one, whatever is stored. */
export function roleOf(person: Pick<Person, 'id' | 'role'>, ownerIds: readonly number[]): Role {
  return ownerIds.includes(person.id) ? 'owner' : person.role;
}

/** The role after one was offered: it is taken only with all the rights there were, so staff do not become organisers. */
export function raisedRole(current: Role, offered: Role): Role {
  return rightsOf[offered].includes(current) ? offered : current;
}
