import type { Folder } from './published-folder.ts';

/** Something that is done to the corpus and may be interrupted anywhere; everything up to its last step has been done. */
export interface Operation {
  readonly kind: string;
  /** What the folder holds when it was done. */
  readonly after: Folder;
  /** The document that it changes. */
  readonly path: string;
  /** Begins; what it gives rejects when it is interrupted. */
  readonly act: () => UnderWay;
  /** It was written down before it began, so that it is carried through in any case. */
  readonly isSure?: boolean;
  /** Does it again when nothing of it was done. */
  readonly again?: () => Promise<unknown>;
}

export interface UnderWay {
  /** It has begun to write; at once if not given. */
  readonly begun?: Promise<unknown>;
  /** It is seen to be done. */
  readonly done: Promise<unknown>;
  /** A command that does it, to be killed in the place of the bot. */
  readonly command?: Command;
  /** A command beside the bot, to be waited for. */
  readonly beside?: Command;
}

export interface Command {
  readonly kill: () => void;
  /** Its exit code, null when it was killed. */
  readonly exited: Promise<number | null>;
}
