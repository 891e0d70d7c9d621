import type { CorpusDocument } from '../corpus/document.ts';
import type { LoadedIndex } from '../indexing/store/loaded-index.ts';
import type { Language } from '../languages/languages.ts';
import type { Evidence } from './evidence.ts';

/**
 * One passage for each announcement: the one that meets the question best in any of its languages, as it stands in the first
 * of the wanted languages that it has, else in the language it was written in.
 */
export function inOneLanguage(
  evidence: readonly Evidence[],
  index: LoadedIndex,
  wanted: readonly (Language | undefined)[],
): Evidence[] {
  const best = new Map<number, Evidence>();
  for (const piece of evidence) {
    const id = piece.document.announced?.id;
    if (id !== undefined && isBetter(piece, best.get(id))) best.set(id, piece);
  }
  return [...best].map(([id, piece]) => {
    const versions = [...index.documents.values()].filter(({ announced }) => announced?.id === id);
    const version =
      wanted.map((language) => versions.find((one) => one.language === language)).find(Boolean) ??
      versions[0];
    if (!version || version === piece.document) return piece;
    const passage = counterpart(piece, version, evidence, index);
    return passage ? { ...piece, document: version, passage } : piece;
  });
}

function isBetter(piece: Evidence, other: Evidence | undefined): boolean {
  if (!other) return true;
  return piece.similarity === other.similarity
    ? piece.score > other.score
    : piece.similarity > other.similarity;
}

/** The passage of another version that meets the question itself, or else stands in the same place. */
function counterpart(
  piece: Evidence,
  version: CorpusDocument,
  evidence: readonly Evidence[],
  index: LoadedIndex,
) {
  const own = evidence
    .filter(({ document }) => document === version)
    .reduce<Evidence | undefined>((top, next) => (isBetter(next, top) ? next : top), undefined);
  if (own) return own.passage;
  const passagesOf = (document: CorpusDocument) =>
    index.passages.filter((_, number) => index.documentOf[number] === document);
  const [there, here] = [passagesOf(piece.document), passagesOf(version)];
  const share = there.indexOf(piece.passage) / Math.max(1, there.length - 1);
  return here[Math.round(share * (here.length - 1))];
}
