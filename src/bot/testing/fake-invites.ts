import { endOf, type Invite, type NewInvite } from '../../people/invite.ts';
import type { Person } from '../../people/person.ts';
import { raisedRole } from '../../people/roles.ts';
import type { BotServices } from '../bot-services.ts';

/** Invites in a list; the secret of the first is `secret-1`, and it is always the moment 0. */
export function createFakeInvites(people: Map<number, Person>): BotServices['invites'] {
  const invites: Invite[] = [];
  const taps = new Set<string>();
  const change = (invite: Invite, values: Partial<Invite>): Invite => {
    const changed = { ...invite, ...values };
    invites[invite.id - 1] = changed;
    return changed;
  };
  const make = (invite: NewInvite) => {
    const id = invites.push({ ...invite, id: invites.length + 1, uses: 0, at: 0 });
    return { invite: { ...invite, id, uses: 0, at: 0 }, secret: `secret-${id}` };
  };
  return {
    create: (invite) => Promise.resolve(make(invite)),
    createAll: (made) => Promise.resolve(made.map(make)),
    redeem(secret, id) {
      const invite = invites.find((one) => `secret-${one.id}` === secret);
      const person = people.get(id);
      if (!invite || !person) return Promise.resolve({ kind: 'unknown' });
      const tap = `${secret} ${id}`;
      if (taps.has(tap)) return Promise.resolve({ kind: 'enrolled', invite, first: false });
      const end = endOf(invite, 0);
      if (end) return Promise.resolve({ kind: end });
      taps.add(tap);
      const role = raisedRole(person.role, invite.role);
      const language = person.language ?? invite.language;
      people.set(id, {
        ...person,
        ...{ role, enrolledAt: 0, cohorts: [...new Set([...person.cohorts, ...invite.cohorts])] },
        ...(language === undefined ? {} : { language }),
      });
      return Promise.resolve({
        ...{ kind: 'enrolled', invite: change(invite, { uses: invite.uses + 1 }), first: true },
        ...(role === person.role ? {} : { newRole: role }),
      });
    },
    list: () => Promise.resolve(invites.filter(({ name }) => name === undefined).reverse()),
    countPersonal: () => {
      const personal = invites.filter(({ name }) => name !== undefined);
      return Promise.resolve({ made: personal.length, used: personal.filter(({ uses }) => uses > 0).length });
    },
    find: (id) => Promise.resolve(invites[id - 1]),
    revoke(id) {
      const invite = invites[id - 1];
      if (!invite || invite.revokedAt !== undefined) return Promise.resolve(false);
      change(invite, { revokedAt: 0 });
      return Promise.resolve(true);
    },
  };
}
