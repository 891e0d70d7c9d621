import { momentInZones, type ZonesOfReader } from '../moment-in-zones.ts';
import type { AnnounceFrame } from './announce-frame.ts';

/** A moment (milliseconds UTC) in the programme's zone, and in the organiser's own where that shows another time. */
export function momentWords(moment: number, frame: AnnounceFrame): string {
  return momentInZones(moment, zonesOf(frame));
}

export function zonesOf({ speech, timeZone, ownZone, now }: AnnounceFrame): ZonesOfReader {
  return { speech, programmeZone: timeZone, ownZone, now };
}
