import type { ReadMoment } from '../../announcements/times/read-moment.ts';
import { momentInZones, type ZonesOfReader } from './moment-in-zones.ts';
import { clockTime, localTime } from '../../shared/local-time.ts';

/** Why what somebody wrote is no time for an announcement, and what to write instead. */
export function momentProblemText(
  outcome: Exclude<ReadMoment, { kind: 'read' }>,
  zones: ZonesOfReader,
): string {
  const { say } = zones.speech;
  const clock = (moment: number) => clockTime(localTime(moment, zones.programmeZone));
  switch (outcome.kind) {
    case 'unreadable':
      return say('moment-unreadable');
    case 'past':
      return say('moment-past', { moment: momentInZones(outcome.moment, zones) });
    case 'skipped':
      return say('moment-skipped', { before: clock(outcome.before), after: clock(outcome.after) });
  }
}

/** Says that the clock shows the time twice, and which of both counts; undefined when it shows it once. */
export function momentTwiceText(
  outcome: Extract<ReadMoment, { kind: 'read' }>,
  { speech }: ZonesOfReader,
): string | undefined {
  return outcome.alsoAt === undefined ? undefined : speech.say('moment-twice');
}
