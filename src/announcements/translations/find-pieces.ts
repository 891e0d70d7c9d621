/** A stretch of a text, in UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * What a translation must have letter by letter, the most telling first: links, addresses, @names, /commands and #tags; times
 * with am or pm; codes such as `B-204`, `KE902` or `guest2026`; numbers, dates and times with their separators and currency;
 * emoji of several parts, and the brackets of our own tokens.
 */
const LINKS = [
  String.raw`\p{L}[\p{L}\p{N}+.-]{0,30}:\/\/[^\s<>"«»“”]+`,
  String.raw`(?:mailto|tel|sms|tg|javascript|data):(?=\S)[^\s<>"«»“”]+`,
  String.raw`[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+`,
  String.raw`(?<![\p{L}\p{N}_@.-])(?:[\p{L}\p{N}_-]{1,63}\.)+(?:\p{Ll}{2,24}|\p{Lu}{2,24})(?![\p{L}\p{N}])(?::\d{1,5})?(?:[/?#][^\s<>"«»“”]*)?`,
  String.raw`(?<![\p{L}\p{N}_@])@[A-Za-z]\w{2,31}`,
  String.raw`(?<![\p{L}\p{N}_/])\/[A-Za-z]\w{0,31}(?:@\w+)?`,
  String.raw`(?<![\p{L}\p{N}_])#[\p{L}\p{N}_]+`,
];
const DIGITS = String.raw`(?:[$€£₩₽₸№] ?)?\p{N}+(?:[.,:/–−‑-]\p{N}+|[\u00A0\u202F ]\p{N}{3}(?!\p{N}))*(?: ?[%‰$€£₩₽₸])?(?:\uFE0F?\u20E3)?`;
const FIGURES = [
  String.raw`\+\p{N}[\p{N} ()-]{5,}\p{N}`,
  String.raw`\p{N}{1,2}(?:[:.]\p{N}{2})? ?[ap]\.?m(?![\p{L}\p{N}])\.?`,
  String.raw`(?<![\p{L}\p{N}])(?:\p{Lu}{1,4}-?|\p{Script=Latin}+)\p{N}[\p{N}\p{Script=Latin}]*(?:-[\p{N}\p{Lu}]+)*`,
  String.raw`(?<![\p{L}\p{N}])\p{N}+-?\p{Lu}{1,2}(?![\p{L}\p{N}])`,
  DIGITS,
];
const OTHERS = [
  String.raw`\p{Extended_Pictographic}[\uFE0F\p{EMod}]*(?:\u200D\p{Extended_Pictographic}[\uFE0F\p{EMod}]*)+`,
  '[⟦⟧]',
];
const LINK = new RegExp(LINKS.join('|'), 'gu');
const PIECE = new RegExp([...LINKS, ...FIGURES, ...OTHERS].join('|'), 'gu');
/** Marks that end the sentence around a link rather than the link. */
const CLOSING = /[.,;:!?…'’)\]]+$/u;

/** Everything in a text that must stay as it is, whatever language it is told in. Names are not among it: see `findNames`. */
export function findPieces(text: string): Stretch[] {
  return Array.from(text.matchAll(PIECE), ({ index, 0: found }) => {
    const piece = isLink(found) ? found.replace(CLOSING, '') : found;
    return { start: index, end: index + piece.length };
  });
}

/** True for what a messenger makes clickable, so that it must stand apart from the letters around it. */
export function isLink(piece: string): boolean {
  LINK.lastIndex = 0;
  return LINK.exec(piece)?.index === 0;
}
