import type { FormattedText, TextEntity } from '../content/content.ts';
import { findPieces } from './find-pieces.ts';
import type { MaskedText } from './mask-text.ts';
import { createTextJoiner } from './text-joiner.ts';

export type RestoredText =
  /** `words`: what the model wrote itself, without what was put back. */
  | { readonly kind: 'restored'; readonly text: FormattedText; readonly words: string }
  | { readonly kind: 'altered'; readonly missing: readonly string[]; readonly added: readonly string[] };

/** Splits into words, slash, number, words, slash, number, … words. */
const TOKEN = /⟦\s*(\/?)\s*(\d{1,6})\s*⟧/gu;

/**
 * Puts everything back that tokens stand for, links with their words. Altered when a token is missing, stands there twice, was
 * not given, or when the model wrote a number, a link, a @name or a /command of its own.
 */
export function restoreText({ tokens }: MaskedText, translated: string): RestoredText {
  const joiner = createTextJoiner();
  const entities: TextEntity[] = [];
  const words: string[] = [];
  const added: string[] = [];
  const opened = new Map<number, number>();
  const done = new Set<number>();

  const restore = (number: number, closes: boolean) => {
    const token = tokens.get(number);
    const start = opened.get(number);
    if (token === undefined || done.has(number)) {
      added.push(token?.text ?? `⟦${number}⟧`);
    } else if (token.kind === 'piece') {
      const at = joiner.addPiece(token.text);
      entities.push(...token.entities.map((entity) => ({ ...entity, offset: entity.offset + at })));
      done.add(number);
    } else if (!closes) {
      opened.set(number, start ?? joiner.text().length);
    } else if (start !== undefined && joiner.text().slice(start).trim() !== '') {
      entities.push({ ...token.entity, offset: start, length: joiner.text().length - start });
      done.add(number);
    }
  };

  const parts = translated.trim().split(TOKEN);
  for (let at = 0; at < parts.length; at += 3) {
    const own = parts[at] ?? '';
    words.push(own);
    joiner.addWords(own);
    added.push(...findPieces(own).map(({ start, end }) => own.slice(start, end)));
    const number = parts[at + 2];
    if (number !== undefined) restore(Number(number), parts[at + 1] === '/');
  }
  const missing = [...tokens].filter(([number]) => !done.has(number)).map(([, { text }]) => text);
  if (missing.length > 0 || added.length > 0) return { kind: 'altered', missing, added };
  const inOrder = entities.sort((one, other) => one.offset - other.offset);
  return {
    kind: 'restored',
    text: { text: joiner.text(), entities: inOrder },
    words: words.join(' ').trim(),
  };
}
