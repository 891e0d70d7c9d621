import type { HashFiles } from '../../corpus/hash-memory.ts';
import type { ReadDocument } from '../../corpus/read-outcome.ts';
import type { Clock } from '../../shared/clock.ts';
import type { Logger } from '../../shared/logger.ts';
import type { Embedder, EmbedderOptions } from '../embeddings/create-embeddings.ts';
import type { EmbeddingCache } from '../embeddings/embedding-cache.ts';
import type { Publisher } from '../store/manifest.ts';
import type { VersionAside } from './build-version.ts';
import type { IngestReport, OnProgress } from './ingest-report.ts';

export interface IngestOptions {
  readonly corpusDir: string;
  readonly dataDir: string;
  /** The programme's time zone, in which bare dates of documents are meant. */
  readonly timeZone: string;
  /** Whether pictures of text are read too. */
  readonly ocr: boolean;
  readonly embedder: EmbedderOptions;
  /** Makes the embedder of these options, or gives the one that was made before: a model is loaded once. */
  readonly openEmbedder: () => Promise<Embedder>;
  readonly cache: EmbeddingCache;
  readonly read: ReadDocument;
  /** Hashes files; one with a memory does not read what did not change. */
  readonly hash: HashFiles;
  /** Reads everything anew; what was embedded before is not embedded again. */
  readonly force: boolean;
  /** Who will have published the version. */
  readonly by: Publisher;
  /** Looks at the version before it is published; the report carries what it finds. */
  readonly examine?: (aside: VersionAside) => Promise<IngestReport['questions']>;
  /** Called as soon as a version is in force, before what is old is cleaned up. */
  readonly onPublished?: () => Promise<void>;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly onProgress: OnProgress;
}
