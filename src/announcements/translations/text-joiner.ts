import { isLink } from './find-pieces.ts';

/** Joins the words of a model with what is put back between them, so that neither changes the other. */
export interface TextJoiner {
  /** What there is so far. */
  text(): string;
  addWords(words: string): void;
  /** Gives the place where the piece stands. */
  addPiece(piece: string): number;
}

/**
 * A space goes where letters would become part of a link or an address, and where two pieces would become one: `4` and `08:15`
 * are not `408:15`.
 */
export function createTextJoiner(): TextJoiner {
  let text = '';
  let last: 'words' | 'piece' | 'link' = 'words';
  const apart = (next: string, before: RegExp, after: RegExp) => {
    if (before.test(text) && after.test(next)) text += ' ';
  };
  return {
    text: () => text,
    addWords(words) {
      if (words === '') return;
      if (last === 'link') apart(words, /./su, /^[\p{L}\p{N}_@/#-]/u);
      text += words;
      last = 'words';
    },
    addPiece(piece) {
      const link = isLink(piece);
      if (link || last === 'link') apart(piece, /[\p{L}\p{N}_@/.-]$/u, /./su);
      else if (last === 'piece') apart(piece, /[\p{L}\p{N}]$/u, /^[\p{L}\p{N}]/u);
      const start = text.length;
      text += piece;
      last = link ? 'link' : 'piece';
      return start;
    },
  };
}
