import type { AnnouncementReport } from '../../announcements/announcement-desk.ts';
import { languageOf } from '../../people/language-of.ts';
import type { Person } from '../../people/person.ts';
import { rolesIncluded } from '../../people/roles.ts';
import { draftCardView } from '../views/announcing/draft-card-view.ts';
import { sentCardView } from '../views/announcing/sent-card-view.ts';
import { speak } from '../views/speech.ts';
import type { View } from '../views/view.ts';
import type { AnnounceOptions } from './announce-services.ts';
import { frameOf } from './frame-of.ts';
import { readDraftCard } from './read-draft-card.ts';

/**
 * The card that somebody has in their chat, as things stand; undefined for who may no longer see it, and for a draft, also a
 * discarded one: whoever composes it shows it. `pace`: messages a second.
 */
export async function viewForPerson(
  report: AnnouncementReport,
  person: Person,
  options: AnnounceOptions & { readonly pace?: number },
): Promise<View | undefined> {
  const { services, pace } = options;
  const { announcement } = report;
  const { state, cancelReason } = announcement;
  const isComposed = state === 'draft' || cancelReason === 'discarded';
  if (!rolesIncluded(person.role).includes('organiser') || isComposed) return undefined;
  const frame = await frameOf({ person, speech: speak(services.say, languageOf(person)) }, options);
  if (state === 'approved') {
    return draftCardView(await readDraftCard(services.announcements, announcement), frame);
  }
  return sentCardView(report, { ...frame, ...(pace === undefined ? {} : { pace }) });
}
