/** What an ingestion did; the JSON that `npm run ingest -- --json` prints. */
export interface IngestReport {
  readonly documents: number;
  readonly passages: number;
  /** Documents, by what became of them since the last version. */
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly unchanged: number;
  readonly skipped: readonly { readonly file: string; readonly reason: string }[];
  readonly embedder: string;
  /** The version in force afterwards. */
  readonly version: number;
  readonly seconds: number;
  /** The expected questions on the new version; absent when there are none or nothing was published. */
  readonly questions?: {
    readonly asked: number;
    readonly asExpected: number;
    readonly broken: readonly string[];
  };
}

/** How far an ingestion is: `done` of `total` documents read, or passages indexed. */
export interface IngestProgress {
  readonly stage: 'reading' | 'indexing';
  readonly done: number;
  readonly total: number;
}
export type OnProgress = (progress: IngestProgress) => void;
