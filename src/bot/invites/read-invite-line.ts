import { cohortKey } from '../../audience/cohort-key.ts';
import { parseMoment } from '../../corpus/parse-moment.ts';
import { languageByName } from '../../curation/settings/language-by-name.ts';
import type { NewInvite } from '../../people/invite.ts';
import { ROLES, type Role } from '../../people/person.ts';
import { daysAfter, usualChoice } from './invite-choice.ts';

export const INVITE_EXAMPLE = '/invite Bus 2; cohort:Bus 2; 30 uses; 7 days; kk';

const LONGEST_LABEL = 100;
const MOST_USES = 100_000;
const MOST_DAYS = 3650;

export type ReadInvite =
  | { readonly kind: 'read'; readonly invite: NewInvite }
  | { readonly kind: 'unread' | 'past' | 'role-not-allowed'; readonly part: string };

type Setting = Partial<NewInvite> | 'past';

/**
 * Reads `Bus 2; cohort:Bus 2; 30 uses; 7 days; kk`: a label, then in any order cohorts, `role:`, how many people, until when
 * (days, or a date) and a language. What is not said is as the form proposes it; a label may be left out before a cohort.
 */
export function readInviteLine(
  line: string,
  options: { roles: readonly Role[]; cohorts: readonly string[]; now: number; timeZone: string },
): ReadInvite {
  const parts = line
    .split(';')
    .map((part) => part.normalize('NFC').replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '');
  const cohorts: string[] = [];
  let said: Partial<NewInvite> = {};
  for (const [index, part] of parts.entries()) {
    const setting = readSetting(part, options);
    if (setting === 'past') return { kind: 'past', part };
    if (setting === undefined) {
      if (index > 0 || part.length > LONGEST_LABEL) return { kind: 'unread', part };
      said = { label: part };
      continue;
    }
    if (setting.role !== undefined && !options.roles.includes(setting.role))
      return { kind: 'role-not-allowed', part };
    cohorts.push(...(setting.cohorts ?? []));
    said = { ...said, ...setting };
  }
  const label = said.label ?? cohorts[0];
  if (label === undefined) return { kind: 'unread', part: line.trim() };
  return { kind: 'read', invite: { ...usual(said, options.now), ...said, label, cohorts } };
}

function usual(
  { role = 'participant' }: Partial<NewInvite>,
  now: number,
): Omit<NewInvite, 'label' | 'cohorts'> {
  const { days, uses } = usualChoice(role);
  return { role, expiresAt: daysAfter(now, Number(days)), mostUses: Number(uses) };
}

function readSetting(
  part: string,
  { cohorts, now, timeZone }: { cohorts: readonly string[]; now: number; timeZone: string },
): Setting | undefined {
  const [, key = '', value = ''] = /^(cohort|role)\s*:\s*(.+)$/i.exec(part) ?? [];
  if (key.toLowerCase() === 'cohort')
    return value.length > LONGEST_LABEL ? undefined : { cohorts: [asKnown(value, cohorts)] };
  if (key.toLowerCase() === 'role') {
    const role = ROLES.find((name) => name === value.toLowerCase());
    return role && { role };
  }
  const [, count = '', unit = ''] = /^(\d{1,6})\s*(uses?|people|x|×|days?|d)$/i.exec(part) ?? [];
  if (count !== '') return readCount(Number(count), /^d/i.test(unit) ? 'days' : 'uses', now);
  const moment = parseMoment(part, { timeZone, edge: 'end' });
  if (moment !== undefined) return moment > now ? { expiresAt: moment } : 'past';
  const language = languageByName(part);
  return language && { language };
}

function readCount(count: number, unit: 'days' | 'uses', now: number): Setting | undefined {
  if (count < 1 || count > (unit === 'days' ? MOST_DAYS : MOST_USES)) return undefined;
  return unit === 'days' ? { expiresAt: daysAfter(now, count) } : { mostUses: count };
}

/** The cohort as it is written already, so that `bus 2` makes no second one beside `Bus 2`. */
function asKnown(cohort: string, cohorts: readonly string[]): string {
  return cohorts.find((known) => cohortKey(known) === cohortKey(cohort)) ?? cohort;
}
