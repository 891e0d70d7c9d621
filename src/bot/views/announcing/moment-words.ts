import { momentText } from '../moment-text.ts';
import type { AnnounceFrame } from './announce-frame.ts';

/** A moment (milliseconds UTC) in the programme's zone, and in the organiser's own where that shows another time. */
export function momentWords(moment: number, { speech, timeZone }: AnnounceFrame): string {
  return momentText(moment, speech.language, timeZone);
}
