import type { AnnouncementDesk } from '../announcements/announcement-desk.ts';
import type { AnnouncementListener } from '../announcements/announcement-events.ts';
import type { AwaitedMessageStore } from '../announcements/awaited-messages.ts';
import type { CardStore } from '../announcements/card-store.ts';
import type { Answer, Source } from '../answering/answer.ts';
import type { Asker, Question } from '../answering/question.ts';
import type { FeedbackStore } from '../conversations/feedback-store.ts';
import type { OpenQuestionStore } from '../conversations/open-question-store.ts';
import type { TurnStore } from '../conversations/turn-store.ts';
import type { Programme } from '../corpus/programme.ts';
import type { Curation } from '../curation/curation.ts';
import type { Language } from '../languages/languages.ts';
import type { Say } from '../languages/texts.ts';
import type { GroupChats } from '../people/group-chats.ts';
import type { InviteStore } from '../people/invites.ts';
import type { PersonStore } from '../people/person-store.ts';
import type { Notice } from './notices/notice.ts';

/** A document that the asker may open. */
export interface ListedDocument {
  /** The path below the corpus folder. */
  readonly path: string;
  readonly title: string;
  readonly language: Language;
  readonly sourceUrl?: string;
  /** Milliseconds UTC. */
  readonly updated: number;
}

/** How a document is handed over: as its file, as the page it came from, or not at all since it is gone. */
export type OpenedDocument =
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'link'; readonly url: string }
  | { readonly kind: 'missing' };

/** Everything the bot needs of the rest of the program; a test hands in literals. */
export interface BotServices {
  readonly say: Say;
  readonly programme: Programme;
  readonly people: Pick<
    PersonStore,
    | 'see'
    | 'find'
    | 'listAll'
    | 'listCohorts'
    | 'setLanguage'
    | 'setBlocked'
    | 'setMuted'
    | 'setQuiet'
    | 'setTimeZone'
  >;
  readonly turns: Pick<TurnStore, 'add' | 'update' | 'recent' | 'find' | 'findByQuestion' | 'findByAnswer'>;
  readonly feedback: Pick<FeedbackStore, 'record'>;
  readonly openQuestions: Pick<OpenQuestionStore, 'add'>;
  /** Writes the update down; true when it had been dealt with before. */
  readonly seenUpdate: (updateId: number) => Promise<boolean>;
  /** Erases everything that is kept about a person. */
  readonly forgetPerson: (person: number) => Promise<void>;
  readonly answerQuestion: (question: Question) => Promise<Answer>;
  readonly listDocuments: (asker: Asker) => Promise<readonly ListedDocument[]>;
  readonly openDocument: (path: string, asker: Asker) => Promise<OpenedDocument>;
  /** The file of any document of the version in force, whatever its audience and validity: for staff. */
  readonly openAnyDocument: (path: string) => Promise<OpenedDocument>;
  /** True when the documents say today what an answer quoted, to this asker. */
  readonly stillSays: (source: Pick<Source, 'document' | 'quote'>, asker: Asker) => boolean;
  /** What staff do with the corpus; whoever calls it has looked at the person's role. */
  readonly curation: Curation;
  /** What organisers do with announcements; whoever calls it has looked at the person's role. */
  readonly announcements: AnnouncementDesk;
  readonly awaitedMessages: AwaitedMessageStore;
  readonly announcementCards: CardStore;
  /** Told of whatever cards show and organisers are to know; returns at once. */
  readonly announcementEvents: AnnouncementListener;
  /** Links that enrol people; whoever makes or revokes one has looked at the person's role. */
  readonly invites: Omit<InviteStore, 'forget'>;
  /** The groups that the bot is in. */
  readonly groups: GroupChats;
  /** Tells those whom it concerns, in a while; returns at once. */
  readonly notify: (notice: Notice) => void;
  /** Whether anybody may ask, or only who came by an invite. */
  readonly access: 'open' | 'invite';
  readonly privacy: {
    readonly keepDays: number;
    /** The language model that sees questions and passages; absent when nothing leaves this computer. */
    readonly model?: string;
    /** The outside model that turns questions into vectors; absent when that happens here. */
    readonly search?: string;
  };
}
