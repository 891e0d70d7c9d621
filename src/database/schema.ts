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
