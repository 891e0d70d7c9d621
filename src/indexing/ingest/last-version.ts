import type { Passage } from '../../corpus/document.ts';
import { AdviceError, errorMessage } from '../../shared/errors.ts';
import type { Logger } from '../../shared/logger.ts';
import { readPassages, readVectors } from '../store/load-index.ts';
import type { Manifest } from '../store/manifest.ts';
import { readCurrentVersion, verifyFiles, type CurrentVersion } from '../store/read-version.ts';
import type { KnownVectors } from './embed-passages.ts';
import { passageText } from './passage-text.ts';

/** The manifest of the version in force; undefined, with a line in the log, when there is none that can be used. */
export async function findLastVersion(dataDir: string, logger: Logger): Promise<CurrentVersion | undefined> {
  try {
    return await readCurrentVersion(dataDir);
  } catch (error) {
    if (!(error instanceof AdviceError)) throw error;
    logger.warn({ reason: error.message }, 'the last index cannot be used; all documents are read again');
    return undefined;
  }
}

/** What the last version still holds of use: passages by document, and vectors by the text they stand for. */
export interface Remains {
  readonly passages: ReadonlyMap<string, readonly Passage[]>;
  readonly vectors: KnownVectors;
}

/** Reads the passages and vectors of the last version; undefined, with a line in the log, when its files are damaged. */
export async function readRemains(
  last: CurrentVersion,
  embedderId: string,
  logger: Logger,
): Promise<Remains | undefined> {
  try {
    await verifyFiles(last.folder, last.manifest);
    const passages = await readPassages(last.folder);
    const vectors =
      last.manifest.embedder === embedderId ? await readVectors(last.folder) : new Float32Array(0);
    return { passages: byDocument(passages), vectors: byText(passages, vectors, last.manifest) };
  } catch (error) {
    logger.warn(
      { reason: errorMessage(error) },
      'the last index cannot be used; all documents are read again',
    );
    return undefined;
  }
}

function byDocument(passages: readonly Passage[]): Map<string, Passage[]> {
  const map = new Map<string, Passage[]>();
  for (const passage of passages) {
    const list = map.get(passage.document);
    if (list) list.push(passage);
    else map.set(passage.document, [passage]);
  }
  return map;
}

function byText(
  passages: readonly Passage[],
  vectors: Float32Array,
  manifest: Manifest,
): Map<string, Float32Array> {
  const { dimensions } = manifest;
  const documents = new Map(manifest.documents.map((document) => [document.path, document]));
  const map = new Map<string, Float32Array>();
  if (vectors.length !== passages.length * dimensions) return map;
  passages.forEach((passage, number) => {
    const document = documents.get(passage.document);
    if (document)
      map.set(
        passageText(passage, document),
        vectors.subarray(number * dimensions, (number + 1) * dimensions),
      );
  });
  return map;
}
