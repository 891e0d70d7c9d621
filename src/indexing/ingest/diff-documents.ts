import type { CorpusDocument } from '../../corpus/document.ts';

/** What became of the documents between two versions, by their paths. */
export interface DocumentDiff {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

interface Listed {
  readonly documents: readonly Pick<CorpusDocument, 'path' | 'hash'>[];
}

export function diffDocuments(before: Listed | undefined, after: Listed): DocumentDiff {
  const old = new Map(before?.documents.map(({ path, hash }) => [path, hash]));
  const paths = new Set(after.documents.map(({ path }) => path));
  return {
    added: after.documents.filter(({ path }) => !old.has(path)).map(({ path }) => path),
    changed: after.documents
      .filter(({ path, hash }) => old.has(path) && old.get(path) !== hash)
      .map(({ path }) => path),
    removed: [...old.keys()].filter((path) => !paths.has(path)),
  };
}
