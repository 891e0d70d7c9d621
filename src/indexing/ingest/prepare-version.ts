import type { CorpusFile } from '../../corpus/list-corpus.ts';
import { AdviceError } from '../../shared/errors.ts';
import type { Logger } from '../../shared/logger.ts';
import { reasonOf } from '../../shared/reason.ts';
import { embedderId } from '../embeddings/create-embeddings.ts';
import { keepOriginal } from '../originals/keep-original.ts';
import { INDEX_FORMAT, type Manifest } from '../store/manifest.ts';
import { DamagedIndex, readManifest, readPublished, type PublishedVersions } from '../store/read-version.ts';
import { buildVersion, type VersionAside } from './build-version.ts';
import { diffDocuments } from './diff-documents.ts';
import type { IngestOptions } from './ingest-options.ts';
import { isUpToDate, planIngest } from './plan-ingest.ts';
import { nextVersionNumber } from './publish-version.ts';
import { readContent, type CorpusContent } from './read-content.ts';

/** What files come to: nothing new beside the version in force, or a version aside that can be published. */
export type PreparedVersion =
  | { readonly kind: 'up-to-date'; readonly manifest: Manifest }
  | {
      readonly kind: 'new';
      readonly aside: VersionAside;
      /** The version in force, if it can be read. */
      readonly before: Manifest | undefined;
      readonly published: PublishedVersions | undefined;
    };

/**
 * Reads what changed since the version in force and builds the next one aside.
 * @throws AdviceError when there is nothing to read, the embedder fails or nothing can be written.
 */
export async function prepareVersion(
  files: readonly CorpusFile[],
  options: IngestOptions,
): Promise<PreparedVersion> {
  const { dataDir, logger } = options;
  const { published, manifest: before } = await findPublished(dataDir, logger);
  const last = before && !options.force && isComparable(before, options) ? before : undefined;
  const plan = planIngest(files, last);
  if (last && isUpToDate(plan, last)) return { kind: 'up-to-date', manifest: last };
  const build = async (taken: Manifest | undefined) => {
    const content = await readContent(taken ? plan : planIngest(files, undefined), taken, {
      ...options,
      keepOriginal: (file) => keepOriginal(dataDir, file),
    });
    if (content.parts.length === 0) throw nothingToRead(options.corpusDir, content.skipped);
    return buildAside(content, taken, before, options);
  };
  try {
    return { kind: 'new', aside: await build(last), before, published };
  } catch (error) {
    if (!(error instanceof DamagedIndex)) throw error;
    logger.warn({ reason: error.message }, 'the last index cannot be used; all documents are read again');
    return { kind: 'new', aside: await build(undefined), before, published };
  }
}

async function buildAside(
  content: CorpusContent,
  last: Manifest | undefined,
  before: Manifest | undefined,
  options: IngestOptions,
): Promise<VersionAside> {
  const { dataDir, clock, cache, onProgress } = options;
  const { analyse } = options.embedder;
  const embedder = await options.openEmbedder();
  const documents = content.parts.map(({ document }) => document);
  const total = content.parts.reduce(
    (sum, part) => sum + (part.kind === 'read' ? part.passages.length : 0),
    0,
  );
  let done = 0;
  const onDone = (passages: number) => {
    done += passages;
    onProgress({ stage: 'indexing', done, total });
  };
  return buildVersion({
    ...{ dataDir, content, last },
    head: {
      format: INDEX_FORMAT,
      version: await nextVersionNumber(dataDir),
      ...(before ? { parent: before.version } : {}),
      publishedAt: clock.now(),
      publishedBy: options.by,
      embedder: embedder.id,
      glossary: options.embedder.glossaryHash,
      timeZone: options.timeZone,
      ocr: options.ocr,
      changes: diffDocuments(before, { documents }),
    },
    tools: { embedder, analyse, cache, onDone },
  });
}

/** The version in force; without a manifest, with a line in the log, when it cannot be used. */
async function findPublished(
  dataDir: string,
  logger: Logger,
): Promise<{ published?: PublishedVersions | undefined; manifest?: Manifest }> {
  let published: PublishedVersions | undefined;
  try {
    published = await readPublished(dataDir);
    return published ? { published, manifest: await readManifest(dataDir, published.inForce) } : {};
  } catch (error) {
    if (!(error instanceof AdviceError)) throw error;
    logger.warn({ reason: error.message }, 'the last index cannot be used; all documents are read again');
    return { published };
  }
}

/** What another embedder, glossary, time zone or way of reading made says nothing about today's. */
function isComparable(manifest: Manifest, { embedder, timeZone, ocr }: IngestOptions): boolean {
  return (
    manifest.embedder === embedderId(embedder) &&
    manifest.glossary === embedder.glossaryHash &&
    manifest.timeZone === timeZone &&
    manifest.ocr === ocr
  );
}

function nothingToRead(corpusDir: string, skipped: Manifest['skipped']): AdviceError {
  const reasons = skipped.map(({ file, reason }) => `\n  ${file}: ${reason}`).join('');
  const found = reasons
    ? `No document in ${corpusDir} could be read:${reasons}`
    : `There is no document in ${corpusDir}.`;
  return new AdviceError(
    `${found}\nPut the programme's documents there (md, docx, odt, pdf, pptx, xlsx, csv, html, ics, txt …), or set CORPUS_DIR. The last index stays in force.`,
    { told: reasonOf('nothing-to-read') },
  );
}
