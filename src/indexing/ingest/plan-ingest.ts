import type { CorpusFile } from '../../corpus/list-corpus.ts';
import type { Manifest } from '../store/manifest.ts';

/** What has to be done to bring the last version up to date with the files. */
export interface IngestPlan {
  /** New or changed files, and those that the last version could not use. */
  readonly toRead: readonly CorpusFile[];
  /** Paths whose passages can be taken over as they are. */
  readonly kept: ReadonlySet<string>;
  /** Files that were skipped last time and have not changed since. */
  readonly stillSkipped: Manifest['skipped'];
  /** Some document of the last version has no file any more. */
  readonly isShorter: boolean;
}

/** Compares the files with the last version by their hashes; without a last version everything is new. */
export function planIngest(files: readonly CorpusFile[], last: Manifest | undefined): IngestPlan {
  const known = new Map(last?.documents.map((document) => [document.path, document.hash]));
  const skipped = new Map(last?.skipped.map((entry) => [entry.file, entry]));
  const present = new Set(files.map((file) => file.path));
  const isKept = (file: CorpusFile) => known.get(file.path) === file.hash;
  const isStillSkipped = (file: CorpusFile) => skipped.get(file.path)?.hash === file.hash;
  return {
    toRead: files.filter((file) => !isKept(file) && !isStillSkipped(file)),
    kept: new Set(files.filter(isKept).map((file) => file.path)),
    stillSkipped: files.filter(isStillSkipped).flatMap((file) => skipped.get(file.path) ?? []),
    isShorter: [...known.keys()].some((path) => !present.has(path)),
  };
}

/** True when nothing has to be read, embedded or taken out. */
export function isUpToDate(plan: IngestPlan, last: Manifest | undefined): boolean {
  const skippedGone = (last?.skipped.length ?? 0) !== plan.stillSkipped.length;
  return last !== undefined && plan.toRead.length === 0 && !plan.isShorter && !skippedGone;
}
