import type { CorpusDocument, Passage } from '../../corpus/document.ts';
import type { Field } from '../features/analyse-text.ts';
import type { KeywordIndex } from '../keywords/keyword-index.ts';
import type { VectorIndex } from '../vectors/vector-index.ts';
import type { Manifest, ManifestSegment } from './manifest.ts';

/** One published version in memory, ready to be searched. Passages are known by their number, counted from 0. */
export interface LoadedIndex {
  readonly manifest: Manifest;
  readonly documents: ReadonlyMap<string, CorpusDocument>;
  readonly passages: readonly Passage[];
  /** Each passage's document, by the passage's number. */
  readonly documentOf: readonly CorpusDocument[];
  readonly keywords: Readonly<Record<Field, KeywordIndex>>;
  readonly vectors: VectorIndex;
  /** What it is put together from; a version that shares some of them takes them over. */
  readonly segments: readonly LoadedSegment[];
}

/** A part of the passages, with tables of its own; numbers count from 0 within it. */
export interface LoadedSegment {
  readonly entry: ManifestSegment;
  readonly passages: readonly Passage[];
  readonly keywords: Readonly<Record<Field, KeywordIndex>>;
  readonly vectors: VectorIndex;
}
