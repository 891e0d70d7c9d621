import type { PersonStore } from '../../people/person-store.ts';
import type { Person, Role } from '../../people/person.ts';
import type { Notice } from './notice.ts';

/** Somebody to tell; without `person` an owner who never wrote to the bot. */
export interface Recipient {
  readonly id: number;
  readonly person?: Person;
}

export interface RecipientSources {
  readonly people: Pick<PersonStore, 'find' | 'listByRole'>;
  /** Telegram's ids of the owners that the configuration names. */
  readonly ownerIds: readonly number[];
}

/** Whom a notice is for, each once: owners, and of what was published from the folder staff too. Nobody when it tells nothing new. */
export async function recipientsOf(notice: Notice, known: RecipientSources): Promise<Recipient[]> {
  if (!isWorthTelling(notice)) return [];
  return withOwners(notice.kind === 'published-from-folder' ? ['staff'] : [], known);
}

/** Everybody with one of these roles, and all owners, each once. */
export async function withOwners(
  roles: readonly Role[],
  { people, ownerIds }: RecipientSources,
): Promise<Recipient[]> {
  const recipients = new Map<number, Recipient>();
  for (const person of await people.listByRole(['owner', ...roles]))
    recipients.set(person.id, { id: person.id, person });
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
