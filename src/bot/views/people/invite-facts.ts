import type { Say } from '../../../languages/texts.ts';
import type { NewInvite } from '../../../people/invite.ts';
import { momentText } from '../moment-text.ts';
import type { Speech } from '../speech.ts';

export interface InviteFrame {
  readonly speech: Speech;
  readonly say: Say;
  readonly timeZone: string;
}

/** Whom an invite is for and how long: `participant · Bus 2 · Қазақша · 30 December 2026, 14:05 · 12 / 30`. */
export function inviteFacts(
  invite: NewInvite & { readonly uses: number },
  { speech, say: sayIn, timeZone }: InviteFrame,
): string {
  const { say, language } = speech;
  const { role, cohorts, expiresAt, mostUses, uses } = invite;
  return [
    say(`invite-role-${role}`),
    ...cohorts,
    ...(invite.language === undefined ? [] : [sayIn(invite.language, 'language-name')]),
    expiresAt === undefined
      ? say('invite-no-end')
      : say('invite-until', { moment: momentText(expiresAt, language, timeZone) }),
    mostUses === undefined
      ? say('invite-came', { count: uses })
      : say('invite-came-of', { uses: String(uses), most: String(mostUses) }),
  ].join(' · ');
}
