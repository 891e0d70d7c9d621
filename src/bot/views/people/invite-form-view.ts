import type { InlineKeyboardButton } from 'grammy/types';
import { LANGUAGES } from '../../../languages/languages.ts';
import type { Say } from '../../../languages/texts.ts';
import type { Role } from '../../../people/person.ts';
import {
  DAYS_CHOICES,
  inviteFormButton,
  inviteListButton,
  NO_COHORT,
  USES_CHOICES,
} from '../../callbacks/invite-buttons.ts';
import { usualChoice, type InviteChoice } from '../../invites/invite-choice.ts';
import { cohortId } from '../../invites/known-cohorts.ts';
import { INVITE_EXAMPLE } from '../../invites/read-invite-line.ts';
import { bold, code, joinRich, rich } from '../rich-text.ts';
import type { Speech } from '../speech.ts';
import { label, type ButtonRows, type View } from '../view.ts';

/** More would be no choice but a list; others are written in a line. */
const MOST_COHORTS = 8;

export interface InviteForm {
  readonly speech: Speech;
  readonly say: Say;
  /** Which the maker may invite to. */
  readonly roles: readonly Role[];
  readonly cohorts: readonly string[];
}

/** The choices of a new invite, what is chosen ticked. */
export function inviteFormView(choice: InviteChoice, form: InviteForm): View {
  const { speech, say: sayIn, roles, cohorts } = form;
  const { say } = speech;
  const button = (name: string, next: InviteChoice): InlineKeyboardButton => ({
    text: isSame(choice, next) ? `✓ ${name}` : name,
    callback_data: inviteFormButton.pack({ ...next, step: 'form' }),
  });
  const roleButtons = roles.map((role) =>
    button(
      say(`invite-role-${role}`),
      role === choice.role ? choice : { ...usualChoice(role), cohort: choice.cohort },
    ),
  );
  const cohortButtons = [
    button(say('invite-no-cohort'), { ...choice, cohort: NO_COHORT }),
    ...cohorts
      .slice(0, MOST_COHORTS)
      .map((name) => button(label(name, 30), { ...choice, cohort: cohortId(name) })),
  ];
  const days = DAYS_CHOICES.map((count) =>
    button(count === 'any' ? say('invite-no-end') : say('invite-days', { count: Number(count) }), {
      ...choice,
      days: count,
    }),
  );
  const uses = USES_CHOICES.map((count) =>
    button(count === 'any' ? say('invite-any-uses') : `👤 ${count}`, { ...choice, uses: count }),
  );
  const language =
    choice.language === 'any' ? say('invite-any-language') : sayIn(choice.language, 'language-name');
  const toLanguages = inviteFormButton.pack({ ...choice, step: 'lang' });
  const make = inviteFormButton.pack({ ...choice, step: 'make' });
  return {
    ...joinRich(
      [bold(say('invite-new')), say('invite-form'), rich(say('invite-line'), '\n', code(INVITE_EXAMPLE))],
      '\n\n',
    ),
    buttons: [
      ...(roles.length > 1 ? inRows(roleButtons, 2) : []),
      ...inRows(cohortButtons, 2),
      ...inRows(days, 2),
      ...inRows(uses, 2),
      [{ text: `🌐 ${language}`, callback_data: toLanguages }],
      [{ text: `🎟 ${say('invite-button-make')}`, callback_data: make }],
      [{ text: say('invite-button-list'), callback_data: inviteListButton.pack({ page: 1 }) }],
    ],
  };
}

/** The languages that an invite may greet in and set. */
export function inviteLanguagesView(choice: InviteChoice, { speech, say }: InviteForm): View {
  const button = (language: InviteChoice['language'], name: string) => ({
    text: language === choice.language ? `✓ ${name}` : name,
    callback_data: inviteFormButton.pack({ ...choice, language, step: 'form' }),
  });
  const languages = LANGUAGES.map((language) => button(language, say(language, 'language-name')));
  return {
    ...rich(speech.say('invite-language')),
    buttons: [...inRows(languages, 2), [button('any', speech.say('invite-any-language'))]],
  };
}

function isSame(one: InviteChoice, other: InviteChoice): boolean {
  return (
    inviteFormButton.pack({ ...one, step: 'form' }) === inviteFormButton.pack({ ...other, step: 'form' })
  );
}

function inRows(buttons: readonly InlineKeyboardButton[], most: number): ButtonRows {
  return buttons.flatMap((_, index) => (index % most === 0 ? [buttons.slice(index, index + most)] : []));
}
