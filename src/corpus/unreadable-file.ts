import { reasonOf, type Reason } from '../shared/reason.ts';

/**
 * Thrown while one file is read: its message tells the keeper of the corpus what is wrong with the file and what to do.
 * `readDocument` turns it into a skipped file; it never stops the other files.
 */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
  /** The same for people who read another language, if it is a common reason. */
  readonly told: Reason | undefined;

  constructor(message: string, options: ErrorOptions & { readonly told?: Reason } = {}) {
    super(message, options);
    this.told = options.told;
  }
}

export function withPassword(cause?: unknown): UnreadableFile {
  return new UnreadableFile(
    'It is protected by a password. Open it, take the password off, and save it again.',
    { told: reasonOf('password'), cause },
  );
}
