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
}

/** How far an ingestion is: `done` of `total` documents read, or passages embedded or indexed. */
export interface IngestProgress {
  readonly stage: 'reading' | 'embedding' | 'indexing';
  readonly done: number;
  readonly total: number;
}
export type OnProgress = (progress: IngestProgress) => void;
