import type { ListInvites } from '../../people-list/make-list-invites.ts';
import { bold, joinRich } from '../rich-text.ts';
import type { Speech } from '../speech.ts';
import type { View } from '../view.ts';

/** Name, cohort and link, one person a row, below the names of the columns. */
export function listTable({ people }: ListInvites, { say }: Speech): string[][] {
  return [
    [say('people-column-name'), say('people-column-cohort'), say('people-column-link')],
    ...people.map(({ name, cohort, link }) => [name, cohort, link]),
  ];
}

/** One link for each cohort. */
export function cohortLinksView({ cohorts }: ListInvites, { say }: Speech): View {
  return joinRich(
    [bold(say('people-cohort-links')), ...cohorts.map(({ cohort, link }) => `${cohort}\n${link}`)],
    '\n\n',
  );
}
