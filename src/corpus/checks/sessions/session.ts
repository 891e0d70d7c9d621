import type { Language } from '../../../languages/languages.ts';
import type { Place } from '../../document.ts';

/** A line of an agenda: what takes place, when, and where. */
export interface Session {
  /** The path of its document. */
  readonly document: string;
  readonly language: Language;
  readonly place: Place;
  readonly name: string;
  readonly month?: number;
  readonly day?: number;
  readonly year?: number;
  /** Minutes from midnight. */
  readonly start: number;
  readonly end?: number;
  /** The room, or the place when no room is named. */
  readonly where?: Where;
}

export interface Where {
  readonly text: string;
  /** A column of rooms and one of places can't be held against each other. */
  readonly kind: 'room' | 'place' | 'either';
}
