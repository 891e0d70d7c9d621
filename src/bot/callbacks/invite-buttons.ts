import { LANGUAGES } from '../../languages/languages.ts';
import { ROLES } from '../../people/person.ts';
import { defineCallback, oneOf, shortId, wholeNumber } from './callback-data.ts';

/** How many days an invite may bring people. */
export const DAYS_CHOICES = ['1', '7', '30', 'any'] as const;
/** How many people it may bring. */
export const USES_CHOICES = ['1', '30', '100', 'any'] as const;

/** Stands for no cohort; else it is the cohort's `cohortId`. */
export const NO_COHORT = '-';

/** The form of a new invite: everything that was chosen so far goes along, so that nothing is kept of it. */
export const inviteFormButton = defineCallback('inv', {
  role: oneOf(ROLES),
  cohort: shortId,
  days: oneOf(DAYS_CHOICES),
  uses: oneOf(USES_CHOICES),
  language: oneOf([...LANGUAGES, 'any']),
  step: oneOf(['form', 'lang', 'make']),
});

/** The list of invites by pages, counted from 1. */
export const inviteListButton = defineCallback('inv-list', { page: wholeNumber });

/** `page` is that of the list the button stands in; 0: it stands below the invite itself. */
export const inviteRevokeButton = defineCallback('inv-revoke', {
  invite: wholeNumber,
  page: wholeNumber,
  step: oneOf(['ask', 'keep', 'sure']),
});
