import type { Finding } from '../corpus/checks/finding.ts';
import type { CorpusDocument } from '../corpus/document.ts';
import type { Language } from '../languages/languages.ts';
import type { Refusal } from '../shared/reason.ts';
import type { Expectation, ExpectationChange } from './expectation.ts';

/** Who changes the corpus; written down with each change. */
export interface Editor {
  /** Telegram's user id. */
  readonly person: number;
}

/** What staff say of a file when they send it, or correct afterwards; the rest is read from the file. */
export interface DraftSettings {
  readonly title?: string;
  readonly language?: Language;
  /** `all`, `cohort:NAME` or `role:NAME`. */
  readonly audience?: string;
  /** Milliseconds UTC. */
  readonly validUntil?: number;
  /** Takes a `validUntil` away that was said before. */
  readonly withoutEnd?: true;
}

/** A part of a caption or a setting that could not be understood; everything else of it still counts. */
export interface SettingFault {
  /** As it was typed. */
  readonly part: string;
  /** What such a part would have to be where it stands. */
  readonly expected: Exclude<keyof DraftSettings, 'withoutEnd'>;
}

export interface ReceivedFile {
  /** As the sender named it; made safe before it is used. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** `title; language; audience; valid until`, each of which may be left out. */
  readonly caption?: string;
}

/** What differs between a document of the corpus and the file that would take its place; passages as texts. */
export interface DocumentChange {
  readonly path: string;
  readonly title: string;
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** How many passages stay as they are. */
  readonly kept: number;
}

/** One file of a draft: what was understood of it. */
export type DraftFile =
  | {
      readonly kind: 'understood';
      /** Its safe name. */
      readonly name: string;
      readonly title: string;
      readonly language: Language;
      readonly audience: string;
      readonly validUntil?: number;
      readonly passages: number;
      /** The first lines of its text. */
      readonly opening: string;
      /** Pages that hold no text, counted from 1. */
      readonly pagesWithoutText: readonly number[];
      readonly findings: readonly Finding[];
      /** The document that it would replace: of the same name, or the same title. */
      readonly existing?: DocumentChange;
      /** The same bytes and settings are in force already. */
      readonly isSame: boolean;
      /** What was said of it and means nothing; absent when there is none. Staff correct it or publish without. */
      readonly faults?: readonly SettingFault[];
    }
  | (Refusal & { readonly kind: 'refused'; readonly name: string });

/** Files kept aside until staff decide; nothing of them is searchable. One file, or an album, or a note. */
export interface Draft {
  readonly id: number;
  readonly files: readonly DraftFile[];
  /** How the answers to the expected questions would change, were it published (replacing what exists). */
  readonly changes: readonly ExpectationChange[];
  /** Why the expected questions could not be asked, and what to do; `changes` is empty then. */
  readonly changesProblem?: Refusal;
}

/** `replace` takes the place of `existing`, `keep-both` goes beside it under a name of its own, `publish` is for new ones. */
export type PublishWay = 'publish' | 'replace' | 'keep-both';

/** What became of a wish to change the corpus. */
export type Changed =
  | { readonly kind: 'done'; readonly version: number; readonly documents: readonly string[] }
  /** The draft was dealt with already, or the document is no longer there. */
  | { readonly kind: 'gone' }
  /** Nothing was changed: a full disk, a folder that cannot be written. */
  | (Refusal & { readonly kind: 'failed' });

export type AuditAction =
  | 'published'
  | 'replaced'
  | 'noted'
  | 'retired'
  | 'removed'
  | 'rolled-back'
  | 'expected'
  /** A change that was made in the folder or on the command line. */
  | 'ingested';

/** Who did what, and when. */
export interface AuditEntry {
  /** Milliseconds UTC. */
  readonly at: number;
  /** Absent: the change came from the folder or the command line. */
  readonly person?: number;
  readonly action: AuditAction;
  readonly document?: string;
  /** The version that it led to. */
  readonly version?: number;
}

export interface PublishedVersion {
  readonly version: number;
  /** The version that was in force before it; absent for the first. */
  readonly parent?: number;
  readonly publishedAt: number;
  readonly documents: number;
  readonly inForce: boolean;
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** A document as its keepers see it. */
export interface KeptDocument extends CorpusDocument {
  /** How many passages it has, where that is at hand. */
  readonly passages?: number;
}

/** What staff and owners do with the corpus. Every change goes into the folder as ordinary files, and is written down. */
export interface Curation {
  /** Keeps files aside and tells what they would become: one file, or the files of an album. */
  receive(files: readonly ReceivedFile[], by: Editor): Promise<Draft>;
  /** A short text that becomes a document when it is published. */
  receiveNote(note: { readonly text: string; readonly validUntil?: number }, by: Editor): Promise<Draft>;
  /** The draft read again with other settings for all its files; undefined when it was dealt with already. */
  correct(draft: number, settings: DraftSettings, by: Editor): Promise<Draft | undefined>;
  publish(draft: number, way: PublishWay, by: Editor): Promise<Changed>;
  /** False when it was dealt with already. */
  discard(draft: number, by: Editor): Promise<boolean>;

  /** Every document of the version in force, whatever its audience and validity, by title. */
  documents(): readonly KeptDocument[];
  /** The next file of this person is meant to replace this document, whatever its name; for ten minutes. */
  awaitReplacement(path: string, by: Editor): Promise<boolean>;
  /** From `from` on (milliseconds UTC) the document no longer counts. */
  retire(path: string, from: number, by: Editor): Promise<Changed>;
  remove(path: string, by: Editor): Promise<Changed>;
  /** Newest first; of one document, or of all. */
  history(options: { readonly path?: string; readonly limit: number }): Promise<readonly AuditEntry[]>;
  /** Newest first. */
  versions(): Promise<readonly PublishedVersion[]>;
  rollback(version: number, by: Editor): Promise<Changed>;

  /**
   * Writes down that this question is to be answered from this document, or, without one, that it must be "not known".
   * `known`: just this stands there already, and nothing was written.
   */
  expect(expectation: Expectation, by: Editor): Promise<Changed | { readonly kind: 'known' }>;
}
