import type { Generated } from 'kysely';
import type { Language } from '../languages/languages.ts';

/**
 * The tables, as every query sees them. Only text and integers, so that SQLite and PostgreSQL hold the same:
 * moments are milliseconds UTC, truth values are 0 and 1, lists are JSON text.
 */
export interface Schema {
  people: PeopleTable;
  person_cohorts: PersonCohortsTable;
  turns: TurnsTable;
  feedback: FeedbackTable;
  open_questions: OpenQuestionsTable;
  processed_updates: ProcessedUpdatesTable;
  embeddings: EmbeddingsTable;
  drafts: DraftsTable;
  awaited_files: AwaitedFilesTable;
  audit: AuditTable;
  group_chats: GroupChatsTable;
  invites: InvitesTable;
  invite_uses: InviteUsesTable;
  announcements: AnnouncementsTable;
  rounds: RoundsTable;
  deliveries: DeliveriesTable;
  reactions: ReactionsTable;
  announced_polls: AnnouncedPollsTable;
  poll_votes: PollVotesTable;
  announcement_cards: AnnouncementCardsTable;
  awaited_messages: AwaitedMessagesTable;
  leases: LeasesTable;
}

interface PeopleTable {
  /** Telegram's user id. */
  id: number;
  language: Language | null;
  language_code: string | null;
  role: 'participant' | 'organiser' | 'staff' | 'owner';
  blocked: 0 | 1;
  first_seen: number;
  last_seen: number;
  /** As Telegram shows it; of those who came by a list, as the list has it. */
  name: string | null;
  /** They want no announcements. */
  muted: Generated<0 | 1>;
  /** Minutes of the day, from-until, as `1320-420`; `off`; null: 22:00-07:00. */
  quiet: string | null;
  /** IANA name; null: the programme's. */
  time_zone: string | null;
  /** When they came by an invite. */
  enrolled_at: number | null;
}

interface PersonCohortsTable {
  /** Goes with its row of `people`. */
  person: number;
  cohort: string;
}

export interface TurnsTable {
  id: Generated<number>;
  person: number;
  chat: number;
  thread: number;
  question_message: number;
  question: string;
  language: Language;
  status: 'answered' | 'not-known' | 'unavailable';
  answer: string;
  /** A JSON list of message ids. */
  answer_messages: string;
  at: number;
}

interface FeedbackTable {
  /** Goes with its row of `turns`. */
  turn: number;
  person: number;
  verdict: 'useful' | 'not-useful';
  at: number;
}

interface OpenQuestionsTable {
  id: Generated<number>;
  person: number;
  question: string;
  language: Language;
  at: number;
}

interface ProcessedUpdatesTable {
  update_id: number;
  at: number;
}

interface EmbeddingsTable {
  embedder: string;
  /** SHA-256 of the embedded text, in hex. */
  text_hash: string;
  /** 32-bit floats, little endian, in base64. */
  vector: string;
}

export interface DraftsTable {
  id: Generated<number>;
  /** Who sent it. */
  person: number;
  state: 'open' | 'publishing' | 'published' | 'discarded';
  /** JSON: the files, their settings, and once decided what to do with them. */
  content: string;
  at: number;
}

interface AwaitedFilesTable {
  person: number;
  /** The document that the person's next file is to replace. */
  path: string;
  at: number;
}

export interface AuditTable {
  id: Generated<number>;
  /** Null: from the folder or the command line. */
  person: number | null;
  action: string;
  document: string | null;
  version: number | null;
  at: number;
}

interface GroupChatsTable {
  chat: number;
  /** 0: the group itself; else one of its topics. */
  topic: number;
  title: string;
  /** 0: the bot is no longer in it. */
  active: 0 | 1;
  at: number;
}

export interface InvitesTable {
  id: Generated<number>;
  /** SHA-256 of the invite's secret, in hex; the secret itself is kept nowhere. */
  hash: string;
  label: string;
  role: 'participant' | 'organiser' | 'staff' | 'owner';
  /** A JSON list. */
  cohorts: string;
  language: Language | null;
  /** Of an invite for one person: their name. */
  name: string | null;
  /** Who made it; null: the command line. */
  person: number | null;
  /** Null: without end. */
  expires_at: number | null;
  /** Null: any number. */
  most_uses: number | null;
  uses: number;
  revoked_at: number | null;
  at: number;
}

interface InviteUsesTable {
  invite: number;
  person: number;
  at: number;
}

export interface AnnouncementsTable {
  id: Generated<number>;
  state: 'draft' | 'approved' | 'sending' | 'paused' | 'sent' | 'cancelled' | 'recalled';
  /** Null: the command line. */
  author: number | null;
  /** JSON: AnnouncementContent. */
  content: string;
  revision: number;
  audience: string;
  urgent: 0 | 1;
  send_at: number | null;
  useful_until: number | null;
  approved_by: number | null;
  approved_at: number | null;
  started_at: number | null;
  ended_at: number | null;
  cancel_reason: 'missed' | 'role-lost' | 'nobody' | 'discarded' | null;
  created_at: number;
  changed_at: number;
}

export interface RoundsTable {
  id: Generated<number>;
  announcement: number;
  kind: 'send' | 'edit' | 'recall';
  state: 'waiting' | 'running' | 'paused' | 'done' | 'stopped';
  revision: number;
  /** Of an edit: JSON, EditScope. */
  scope: string | null;
  /** 1: the rows of all its recipients are written. */
  filled: 0 | 1;
  /** Who ordered it; null: the command line. */
  person: number | null;
  created_at: number;
  started_at: number | null;
  ended_at: number | null;
}

export interface DeliveriesTable {
  id: Generated<number>;
  round: number;
  announcement: number;
  chat: number;
  topic: number;
  person: number | null;
  language: Language | null;
  /** `sending`: a call for it may be on its way. */
  state: 'pending' | 'sending' | 'sent' | 'blocked' | 'gone' | 'failed' | 'skipped' | 'unknown';
  reason: string | null;
  /** The announcement's revision that its first step carried; 0: none yet. */
  revision: number;
  /** How many of its steps are done; the next one counts from 0. */
  step: number;
  /** JSON: a list of message ids for each step done. */
  messages: string;
  /** Of the lease under which the call was made. */
  holder: string | null;
  /** Not before this moment. Milliseconds UTC; 0: at once. */
  not_before: number;
  at: number;
}

interface ReactionsTable {
  announcement: number;
  person: number;
  /** The button's place, counted from 0. */
  button: number;
  at: number;
}

interface AnnouncedPollsTable {
  /** Telegram's id. */
  poll: string;
  announcement: number;
  /** Which part of it, counted from 0. */
  part: number;
}

interface PollVotesTable {
  announcement: number;
  part: number;
  person: number;
  /** A JSON list of option numbers. */
  options: string;
  at: number;
}

interface AnnouncementCardsTable {
  announcement: number;
  chat: number;
  message: number;
}

interface AwaitedMessagesTable {
  /** Whose next message is meant for an announcement. */
  person: number;
  announcement: number;
  /** What it is for: `parts`, `text:kk:0`, `audience`, … */
  purpose: string;
  at: number;
}

interface LeasesTable {
  name: string;
  holder: string;
  /** Milliseconds UTC. */
  until: number;
}
