import type { Language } from '../../languages/languages.ts';

/** Formatting of a piece of text, as Telegram writes it; offsets and lengths count UTF-16 units. */
export interface TextEntity {
  readonly type: string;
  readonly offset: number;
  readonly length: number;
  readonly [detail: string]: unknown;
}

export interface FormattedText {
  readonly text: string;
  readonly entities: readonly TextEntity[];
}

/** A photo or a document that Telegram keeps; it is sent again by its id. */
export interface AnnouncedFile {
  readonly kind: 'photo' | 'document';
  readonly fileId: string;
  /** Absent for photos. */
  readonly name?: string;
  /** Empty when there is none. */
  readonly caption: FormattedText;
}

/** One message as the organiser composed it; each is sent by one call. */
export type Part =
  | { readonly kind: 'text'; readonly text: FormattedText }
  | { readonly kind: 'file'; readonly file: AnnouncedFile }
  /** Two to ten photos, or documents only. */
  | { readonly kind: 'album'; readonly files: readonly AnnouncedFile[] }
  | {
      readonly kind: 'place';
      /** Degrees, north and east positive. */
      readonly latitude: number;
      readonly longitude: number;
      /** Both or none: a place with a name is sent as a venue. */
      readonly title?: string;
      readonly address?: string;
    }
  | {
      readonly kind: 'poll';
      readonly question: string;
      readonly options: readonly string[];
      readonly several: boolean;
    };

/** What a button under an announcement says: one of the ready ones, in the reader's language, or the organiser's own words. */
export type AnswerButton =
  { readonly kind: 'seen' | 'coming' | 'help' } | { readonly kind: 'own'; readonly label: string };

/** The texts of the parts in another language, slot by slot: see `textSlots`. */
export interface LanguageVersion {
  /** As many as the parts have slots. */
  readonly texts: readonly FormattedText[];
  readonly by: 'person' | 'model';
  /** Only what a person approved is sent; what a person wrote is approved. */
  readonly approved: boolean;
}

/** What an announcement says. */
export interface AnnouncementContent {
  /** The language of the parts themselves. */
  readonly language: Language;
  /** In the order they are sent. */
  readonly parts: readonly Part[];
  readonly versions: Readonly<Partial<Record<Language, LanguageVersion>>>;
  /** Up to six. */
  readonly buttons: readonly AnswerButton[];
}
