import type { Programme } from '../../../corpus/programme.ts';
import type { InviteEnd } from '../../../people/invite.ts';
import { isInvited } from '../../../people/is-invited.ts';
import type { Person } from '../../../people/person.ts';
import type { Redeemed } from '../../../people/redeem-invite.ts';
import { joinRich } from '../rich-text.ts';
import { programmeName, type Speech } from '../speech.ts';
import type { View } from '../view.ts';

interface WelcomeFrame {
  readonly speech: Speech;
  readonly person: Person;
  readonly programme: Programme;
}

/** What somebody reads who came by an invite: the programme, their cohorts, a role that they got, how to ask. */
export function welcomeView(
  { invite, first, newRole }: Extract<Redeemed, { kind: 'enrolled' }>,
  { speech, person, programme }: WelcomeFrame,
): View {
  const { say, language } = speech;
  const cohorts = first ? invite.cohorts : person.cohorts;
  const name = programmeName(programme, language);
  return joinRich(
    [
      joinRich(
        [
          say(first ? 'invite-welcome' : 'invite-again', { programme: name }),
          cohorts.length === 0 ? '' : say('invite-cohorts', { cohorts: cohorts.join(', ') }),
          newRole === undefined || newRole === 'participant' ? '' : say(`invite-became-${newRole}`),
        ],
        '\n',
      ),
      say('start-how'),
      say('start-language'),
    ],
    '\n\n',
  );
}

/** Why an invite did not enrol anybody, whom to ask, and that the bot answers all the same where it may. */
export function endedInviteView(
  end: InviteEnd | 'unknown',
  { speech, person, programme, access }: WelcomeFrame & { readonly access: 'open' | 'invite' },
): View {
  const { say } = speech;
  const { contact } = programme;
  const mayAsk = access === 'open' || isInvited(person);
  return joinRich(
    [
      `${say(`invite-ended-${end}`)} ${contact === '' ? say('invite-ask') : say('invite-ask-contact', { contact })}`,
      mayAsk ? say('start-how') : '',
    ],
    '\n\n',
  );
}
