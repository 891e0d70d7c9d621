import type { Audience, AudiencePerson } from './audience.ts';
import { cohortKey } from './cohort-key.ts';

type Atom = Exclude<Audience, { readonly kind: 'and' | 'or' } | { readonly kind: 'not' }>;

/** A group chat, or one topic of it; 0 or absent: none. */
export interface AudienceGroup {
  readonly chat: number;
  readonly topic?: number;
}

/** True when the audience holds the person. Groups that it names do not matter for that. */
export function matchesPerson(audience: Audience, person: AudiencePerson): boolean {
  return evaluate(audience, (atom) => {
    switch (atom.kind) {
      case 'all':
        return true;
      case 'cohort':
        return person.cohorts.some((cohort) => cohortKey(cohort) === cohortKey(atom.name));
      case 'language':
        return person.language === atom.language;
      case 'role':
        return person.role === atom.role;
      case 'person':
        return person.id === atom.id;
      case 'silent':
        return person.silentAt?.has(atom.announcement) ?? false;
      case 'group':
        return false;
    }
  });
}

/**
 * True when the audience holds the group, or the topic, itself; ask it only of those that `groupsNamedIn` gives.
 * Nothing that is said of persons, not even `all`, holds for a group. A group and its topics are different places.
 */
export function matchesGroup(audience: Audience, group: AudienceGroup): boolean {
  return evaluate(
    audience,
    (atom) => atom.kind === 'group' && atom.chat === group.chat && (atom.topic ?? 0) === (group.topic ?? 0),
  );
}

function evaluate(audience: Audience, holds: (atom: Atom) => boolean): boolean {
  switch (audience.kind) {
    case 'and':
      return audience.of.every((part) => evaluate(part, holds));
    case 'or':
      return audience.of.some((part) => evaluate(part, holds));
    case 'not':
      return !evaluate(audience.of, holds);
    default:
      return holds(audience);
  }
}
