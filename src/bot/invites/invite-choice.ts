import type { Language } from '../../languages/languages.ts';
import type { NewInvite } from '../../people/invite.ts';
import type { Role } from '../../people/person.ts';
import { NO_COHORT, type DAYS_CHOICES, type USES_CHOICES } from '../callbacks/invite-buttons.ts';
import { cohortId } from './known-cohorts.ts';

const DAY = 24 * 60 * 60 * 1000;

/** What was chosen in the form of a new invite. */
export interface InviteChoice {
  readonly role: Role;
  /** `cohortId`, or `NO_COHORT`. */
  readonly cohort: string;
  readonly days: (typeof DAYS_CHOICES)[number];
  readonly uses: (typeof USES_CHOICES)[number];
  readonly language: Language | 'any';
}

/** What is proposed for a role: many may come to take part; any other role is for one person, soon. */
export function usualChoice(role: Role): InviteChoice {
  return role === 'participant'
    ? { role, cohort: NO_COHORT, days: '30', uses: '100', language: 'any' }
    : { role, cohort: NO_COHORT, days: '7', uses: '1', language: 'any' };
}

/** So many days after a moment. Milliseconds UTC. */
export function daysAfter(now: number, days: number): number {
  return now + days * DAY;
}

/** Undefined when the cohort is no longer known. `label` is what an invite without a cohort is called. */
export function chosenInvite(
  { role, cohort, days, uses, language }: InviteChoice,
  { cohorts, now, label }: { cohorts: readonly string[]; now: number; label: string },
): NewInvite | undefined {
  const named = cohorts.find((name) => cohortId(name) === cohort);
  if (named === undefined && cohort !== NO_COHORT) return undefined;
  return {
    label: named ?? label,
    role,
    cohorts: named === undefined ? [] : [named],
    ...(language === 'any' ? {} : { language }),
    ...(days === 'any' ? {} : { expiresAt: daysAfter(now, Number(days)) }),
    ...(uses === 'any' ? {} : { mostUses: Number(uses) }),
  };
}
