import type { BotContext } from '../bot-context.ts';
import type { AnnounceFrame } from '../views/announcing/announce-frame.ts';
import type { AnnounceOptions } from './announce-services.ts';

/** What announcements are shown with to whoever writes or presses here. */
export async function frameOf(
  { speech, person }: Pick<BotContext, 'speech' | 'person'>,
  { services: { say, programme, groups }, clock }: AnnounceOptions,
): Promise<AnnounceFrame> {
  const known = await groups.list();
  return {
    ...{ speech, say, timeZone: programme.timeZone, now: clock.now() },
    ...(person.timeZone === undefined ? {} : { ownZone: person.timeZone }),
    names: {
      groupTitle: (chat, topic) => known.find((group) => group.chat === chat && group.topic === topic)?.title,
    },
  };
}
