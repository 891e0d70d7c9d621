import type { Language } from '../languages/languages.ts';
import type { Announcement, AnnouncementState } from './announcement.ts';
import type { ContentProblem } from './content/content-problem.ts';
import type { AnswerButton, FormattedText, LanguageVersion, Part } from './content/content.ts';
import type { Delivery, OutcomeCounts, Round } from './delivery.ts';

/** What an organiser does with a draft. Each setting is replaced as a whole. */
export interface DraftChange {
  readonly parts?: readonly Part[];
  /** The language of the parts. */
  readonly language?: Language;
  readonly buttons?: readonly AnswerButton[];
  readonly audience?: string;
  readonly urgent?: boolean;
  /** Milliseconds UTC; null: at once. */
  readonly sendAt?: number | null;
  /** Milliseconds UTC; null: without end. */
  readonly usefulUntil?: number | null;
}

/** A change that went through gives the announcement as it is now; others give why not, and change nothing. */
export type Changed =
  | { readonly kind: 'done'; readonly announcement: Announcement }
  | { readonly kind: 'not-found' }
  /** It is no longer, or not yet, in a state that allows this. */
  | { readonly kind: 'wrong-state'; readonly state: AnnouncementState }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] };

/** Why an announcement cannot go out as it is. */
export type Problem =
  | ContentProblem
  | { readonly kind: 'no-audience' }
  /** The audience cannot be read: see `parseAudience`. */
  | { readonly kind: 'bad-audience'; readonly at: number; readonly expected: string }
  | { readonly kind: 'nobody' }
  | { readonly kind: 'past-time' }
  /** It would no longer be useful when it is sent. */
  | { readonly kind: 'useless-time' }
  /** A text that a model drafted and no person approved yet. */
  | { readonly kind: 'unapproved-language'; readonly language: Language };

/** Why the model's words in a language are not taken. */
export interface FailedTranslation {
  readonly language: Language;
  readonly reason:
    | { readonly kind: 'unavailable' }
    | { readonly kind: 'malformed' }
    /** Numbers, times, links or names of the organiser's text that are missing in it, or stand there and not in the text. */
    | { readonly kind: 'altered'; readonly missing: readonly string[]; readonly added: readonly string[] };
}

/** How many an audience reaches now. Those left out are not in `recipients`. */
export interface Reach {
  readonly recipients: number;
  readonly persons: number;
  readonly groups: number;
  readonly muted: number;
  readonly blocked: number;
  /** Of the recipients: those in whose quiet hours we are, so that they get it later unless it is urgent. */
  readonly quiet: number;
  readonly languages: Readonly<Partial<Record<Language, number>>>;
}

export interface RoundReport {
  readonly round: Round;
  readonly recipients: number;
  readonly outcomes: OutcomeCounts;
  /** Of the pending: those who wait for the end of their quiet hours, and until when the first of them. */
  readonly waiting: { readonly count: number; readonly until?: number };
}

/** One line of the report by cohort and language. */
export interface ReportGroup {
  readonly name: string;
  readonly outcomes: OutcomeCounts;
}

export interface AnnouncementReport {
  readonly announcement: Announcement;
  /** Of the sending itself; before it began, all whom the audience reaches are pending. */
  readonly recipients: number;
  readonly outcomes: OutcomeCounts;
  /** Oldest first: the sending, then edits and the recall. */
  readonly rounds: readonly RoundReport[];
  readonly byCohort: readonly ReportGroup[];
  readonly byLanguage: readonly ReportGroup[];
  readonly answers: AnswerCounts;
  /** Telegram named a wait: nothing goes out before this moment. Milliseconds UTC; absent when there is none. */
  readonly heldUntil?: number;
}

/** What people answered with the buttons and in the polls. */
export interface AnswerCounts {
  /** By the button's place, counted from 0. */
  readonly buttons: readonly number[];
  /** Recipients who have it and pressed nothing. */
  readonly silent: number;
  /** By the part that is a poll, then by option. */
  readonly polls: readonly { readonly part: number; readonly options: readonly number[] }[];
}

export interface AnsweringPerson {
  readonly person: number;
  readonly name?: string;
  readonly cohorts: readonly string[];
  /** The button's place; absent: they have it and pressed nothing. */
  readonly button?: number;
  readonly at?: number;
}

/** One recipient with what is known of them, for the table that organisers may ask for. */
export interface RecipientRow extends Delivery {
  readonly name?: string;
  readonly cohorts: readonly string[];
  readonly button?: number;
}

export type Reacted =
  | {
      readonly kind: 'noted';
      readonly announcement: Announcement;
      readonly button: AnswerButton;
      readonly changed: boolean;
    }
  /** Recalled, unknown, or not theirs. */
  | { readonly kind: 'gone' };

/** Who acts; absent on the command line. The desk does not check rights: whoever calls it has looked at the role. */
export interface By {
  readonly person?: number;
}

/** Everything that organisers do with announcements. Outcomes are told by what is returned; only faults reject. */
export interface AnnouncementDesk {
  begin(by: By, language: Language): Promise<Announcement>;
  find(id: number): Promise<Announcement | undefined>;
  /** Newest first. */
  list(most: number): Promise<readonly Announcement[]>;
  change(id: number, change: DraftChange): Promise<Changed>;
  /** Writes, approves or (undefined) takes away the texts in another language; a draft, or one that is out: see `edit`. */
  setVersion(id: number, language: Language, version: LanguageVersion | undefined): Promise<Changed>;
  /**
   * Lets the model draft the texts in these languages; each is to be approved by a person. What fails its checks, or cannot be
   * had, is named and left out. Absent without a model.
   */
  readonly draftVersions?: (
    id: number,
    languages: readonly Language[],
  ) => Promise<Changed & { readonly failed?: readonly FailedTranslation[] }>;
  /** How many an expression reaches; undefined when it cannot be read. */
  reach(audience: string): Promise<Reach | undefined>;
  problems(announcement: Announcement): Promise<readonly Problem[]>;
  /** From now on the sender sends it, at once or at its time. A second call finds the wrong state. */
  approve(id: number, by: By): Promise<Changed>;
  /** Back to a draft, as long as nothing went out: also what was missed, or lost its organiser. */
  unapprove(id: number): Promise<Changed>;
  discard(id: number): Promise<Changed>;
  pause(id: number): Promise<Changed>;
  resume(id: number): Promise<Changed>;
  /** Nothing more goes out: who has it keeps it. */
  cancel(id: number): Promise<Changed>;
  /** New words for a part's slot, everywhere it arrived; later recipients get them at once. Refused when they do not fit. */
  edit(
    id: number,
    change: { readonly slot: number; readonly text: FormattedText; readonly language?: Language },
    by: By,
  ): Promise<Changed>;
  recall(id: number, by: By): Promise<Changed>;
  /** The organiser chose to: those of whom nobody knows whether it arrived get it again. `count` of them. */
  sendUnknownAgain(id: number, by: By): Promise<Changed & { readonly count?: number }>;
  /** A draft with the same content for those who have this one and pressed nothing. */
  remind(id: number, by: By): Promise<Changed>;
  report(id: number): Promise<AnnouncementReport | undefined>;
  recipients(id: number): Promise<readonly RecipientRow[]>;
  /** `chat`: where the button was pressed; absent: in private. In a group that has the announcement anybody may answer. */
  react(id: number, person: number, button: number, chat?: number): Promise<Reacted>;
  answering(id: number): Promise<readonly AnsweringPerson[]>;
  /**
   * What somebody voted in a poll of ours; an empty list takes the vote back. Undefined when the poll is none of ours, or came to
   * somebody whom it was not meant for: polls can be forwarded.
   */
  vote(
    poll: string,
    person: number,
    options: readonly number[],
  ): Promise<{ readonly announcement: number } | undefined>;
}
