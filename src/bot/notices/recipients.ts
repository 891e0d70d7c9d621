import type { PersonStore } from '../../people/person-store.ts';
import type { Person } from '../../people/person.ts';
import type { Notice } from './notice.ts';

/** Somebody to tell; without `person` an owner who never wrote to the bot. */
export interface Recipient {
  readonly id: number;
  readonly person?: Person;
}

/** Whom a notice is for, each once: owners, and of what was published from the folder staff too. Nobody when it tells nothing new. */
export async function recipientsOf(
  notice: Notice,
  { people, ownerIds }: { people: Pick<PersonStore, 'find' | 'listByRole'>; ownerIds: readonly number[] },
): Promise<Recipient[]> {
  if (!isWorthTelling(notice)) return [];
  const roles =
    notice.kind === 'published-from-folder' ? (['owner', 'staff'] as const) : (['owner'] as const);
  const recipients = new Map<number, Recipient>();
  for (const person of await people.listByRole(roles)) recipients.set(person.id, { id: person.id, person });
  for (const id of ownerIds) {
    const person = recipients.get(id)?.person ?? (await people.find(id));
    recipients.set(id, { id, ...(person ? { person } : {}) });
  }
  return [...recipients.values()];
}

function isWorthTelling(notice: Notice): boolean {
  if (notice.kind !== 'published-from-folder') return true;
  return notice.skipped.length > 0 || notice.broken.some(({ breaks }) => breaks);
}
