/**
 * Thrown while one file is read: its message tells the keeper of the corpus what is wrong with the file and what to do.
 * `readDocument` turns it into a skipped file; it never stops the other files.
 */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
}

export const PASSWORD_ADVICE =
  'It is protected by a password. Open it, take the password off, and save it again.';
