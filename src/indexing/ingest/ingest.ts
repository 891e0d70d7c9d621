import { listCorpus } from '../../corpus/list-corpus.ts';
import type { Clock } from '../../shared/clock.ts';
import { AdviceError } from '../../shared/errors.ts';
import type { Logger } from '../../shared/logger.ts';
import { createEmbedder, embedderId, type EmbedderOptions } from '../embeddings/create-embeddings.ts';
import { INDEX_FORMAT, type Manifest } from '../store/manifest.ts';
import { buildKeywords } from './build-keywords.ts';
import { embedPassages } from './embed-passages.ts';
import type { IngestReport, OnProgress } from './ingest-report.ts';
import { findLastVersion, readRemains, type Remains } from './last-version.ts';
import { passageText } from './passage-text.ts';
import { isUpToDate, planIngest } from './plan-ingest.ts';
import { nextVersionNumber, publishVersion } from './publish-version.ts';
import { readContent, type CorpusContent } from './read-content.ts';
import { verifyVersion } from './verify-version.ts';
import { writeVersion } from './write-version.ts';

export interface IngestOptions {
  readonly corpusDir: string;
  readonly dataDir: string;
  /** The programme's time zone, in which bare dates of documents are meant. */
  readonly timeZone: string;
  readonly embedder: EmbedderOptions;
  /** Reads and embeds everything anew. */
  readonly force: boolean;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly onProgress: OnProgress;
}

/**
 * Brings the index up to date with the corpus folder: reads what changed, embeds what is new, builds a version aside,
 * proves it and puts it in force. The caller sees to it that only one ingestion runs on a data folder.
 * @throws AdviceError when there is nothing to read or nothing could be written; the version in force stays as it was.
 */
export async function ingest(options: IngestOptions): Promise<IngestReport> {
  const { dataDir, embedder, logger } = options;
  const started = options.clock.now();
  const files = await listCorpus(options.corpusDir);
  const found = await findLastVersion(dataDir, logger);
  const last = found && !options.force && isComparable(found.manifest, options) ? found : undefined;
  const plan = planIngest(files, last?.manifest);
  if (last && isUpToDate(plan, last.manifest)) return report(last.manifest, last.manifest, options, started);
  const remains = last && (await readRemains(last, embedderId(embedder), logger));
  const sound = last && !remains ? planIngest(files, undefined) : plan;
  const content = await readContent(sound, last?.manifest, remains, options);
  if (content.passages.length === 0) throw new AdviceError(nothingToRead(options.corpusDir, content));
  const version = await buildVersion(content, remains, options);
  await publishVersion(dataDir, version);
  return report(version.manifest, found?.manifest, options, started);
}

async function buildVersion(content: CorpusContent, remains: Remains | undefined, options: IngestOptions) {
  const embedder = await createEmbedder(options.embedder);
  const { analyse, glossaryHash } = options.embedder;
  const texts = content.passages.map(({ passage, document }) => ({
    text: passageText(passage, document),
    language: document.language,
  }));
  const known = remains?.vectors ?? new Map<string, Float32Array>();
  const { vectors, dimensions } = await embedPassages(
    texts.map(({ text }) => text),
    known,
    embedder,
    options.onProgress,
  );
  const keywords = await buildKeywords(texts, analyse, options.onProgress);
  const manifest = {
    format: INDEX_FORMAT,
    version: await nextVersionNumber(options.dataDir),
    publishedAt: options.clock.now(),
    embedder: embedder.id,
    dimensions,
    glossary: glossaryHash,
    timeZone: options.timeZone,
    documents: [...content.documents],
    skipped: [...content.skipped],
    passages: content.passages.length,
  };
  const passages = content.passages.map(({ passage }) => passage);
  const version = await writeVersion(options.dataDir, { passages, vectors, keywords, manifest }, embedder);
  await verifyVersion(version, embedder, analyse);
  return version;
}

/** Passages and vectors of another embedder, glossary or time zone say nothing about today's. */
function isComparable(manifest: Manifest, options: IngestOptions): boolean {
  const { embedder, timeZone } = options;
  return (
    manifest.embedder === embedderId(embedder) &&
    manifest.glossary === embedder.glossaryHash &&
    manifest.timeZone === timeZone
  );
}

function report(
  manifest: Manifest,
  before: Manifest | undefined,
  options: IngestOptions,
  started: number,
): IngestReport {
  const hashes = new Map(before?.documents.map(({ path, hash }) => [path, hash]));
  const paths = new Set(manifest.documents.map(({ path }) => path));
  const count = (is: (known: string | undefined, hash: string) => boolean) =>
    manifest.documents.filter(({ path, hash }) => is(hashes.get(path), hash)).length;
  return {
    documents: manifest.documents.length,
    passages: manifest.passages,
    added: count((known) => known === undefined),
    changed: count((known, hash) => known !== undefined && known !== hash),
    removed: [...hashes.keys()].filter((path) => !paths.has(path)).length,
    unchanged: count((known, hash) => known === hash),
    skipped: manifest.skipped.map(({ file, reason }) => ({ file, reason })),
    embedder: manifest.embedder,
    version: manifest.version,
    seconds: (options.clock.now() - started) / 1000,
  };
}

function nothingToRead(corpusDir: string, content: CorpusContent): string {
  const reasons = content.skipped.map(({ file, reason }) => `\n  ${file}: ${reason}`).join('');
  const found = reasons
    ? `No document in ${corpusDir} could be read:${reasons}`
    : `There is no document in ${corpusDir}.`;
  return `${found}\nPut the programme's documents there (md, docx, pdf, pptx, xlsx, csv, html, ics, txt), or set CORPUS_DIR. The last index stays in force.`;
}
