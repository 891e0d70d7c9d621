/** One of the commands after `npm run corpus --`. */
export interface CorpusCommand {
  /** How it is used and what it does, in one line. */
  readonly summary: string;
  /** Reads its own arguments; the first is its name. */
  readonly run: () => Promise<void>;
}
