import type { NewInvite } from '../../people/invite.ts';
import type { InviteStore } from '../../people/invites.ts';
import { daysAfter } from '../invites/invite-choice.ts';
import { inviteLink } from '../invites/invite-link.ts';
import type { ListedPerson } from './people-list.ts';

/** Long enough for a list that is made months before the programme. */
const VALID_DAYS = 180;

export interface ListInvites {
  /** In the order of the list. */
  readonly people: readonly (ListedPerson & { readonly link: string })[];
  /** One link for each cohort, for whoever lost their own. */
  readonly cohorts: readonly { readonly cohort: string; readonly link: string }[];
}

/** Makes an invite for each person, and one for each cohort: all, or none when it fails. */
export async function makeListInvites(
  people: readonly ListedPerson[],
  options: { invites: Pick<InviteStore, 'createAll'>; by: number; now: number; username: string },
): Promise<ListInvites> {
  const { invites, by, now, username } = options;
  const expiresAt = daysAfter(now, VALID_DAYS);
  const cohorts = [...new Set(people.map(({ cohort }) => cohort))].sort();
  const common = { role: 'participant', expiresAt, by } as const;
  const personal = people.map(({ name, cohort, language }): NewInvite => ({
    ...{ ...common, label: name, name, cohorts: [cohort], mostUses: 1 },
    ...(language === undefined ? {} : { language }),
  }));
  const shared = cohorts.map((cohort): NewInvite => ({ ...common, label: cohort, cohorts: [cohort] }));
  const links = (await invites.createAll([...personal, ...shared])).map(({ secret }) =>
    inviteLink(username, secret),
  );
  return {
    people: people.map((person, index) => ({ ...person, link: links[index] ?? '' })),
    cohorts: cohorts.map((cohort, index) => ({ cohort, link: links[people.length + index] ?? '' })),
  };
}
