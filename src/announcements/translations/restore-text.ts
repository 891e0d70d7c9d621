import type { FormattedText, TextEntity } from '../content/content.ts';
import { findPieces, isLink } from './find-pieces.ts';
import type { MaskedText } from './mask-text.ts';

export type RestoredText =
  /** `words`: what the model wrote itself, without what was put back. */
  | { readonly kind: 'restored'; readonly text: FormattedText; readonly words: string }
  | { readonly kind: 'altered'; readonly missing: readonly string[]; readonly added: readonly string[] };

const TOKEN = /⟦\s*(\/?)\s*(\d{1,6})\s*⟧/u;

/**
 * Puts everything back that tokens stand for, links with their words. Altered when a token is missing, stands there twice, was
 * not given, or when the model wrote a number, a link, a @name or a /command of its own.
 */
export function restoreText({ tokens }: MaskedText, translated: string): RestoredText {
  const entities: TextEntity[] = [];
  const missing: string[] = [];
  const added: string[] = [];
  const open = new Map<number, number>();
  const done = new Set<number>();
  let text = '';
  let words = '';
  let apart = false;

  const put = (literal: string) => {
    if (apart && /^[\p{L}\p{N}_@/#-]/u.test(literal)) text += ' ';
    if (literal !== '') apart = false;
    text += literal;
  };
  const parts = translated.trim().split(new RegExp(TOKEN, 'gu'));
  for (let at = 0; at < parts.length; at += 3) {
    const literal = parts[at] ?? '';
    put(literal);
    words += `${literal} `;
    added.push(...findPieces(literal).map(({ start, end }) => literal.slice(start, end)));
    if (at + 2 >= parts.length) break;
    const closes = parts[at + 1] === '/';
    const number = Number(parts[at + 2]);
    const token = tokens.get(number);
    const start = open.get(number);
    if (token === undefined || done.has(number)) {
      added.push(token?.text ?? `⟦${number}⟧`);
    } else if (token.kind === 'piece') {
      const clickable = isLink(token.text);
      if (clickable && /[\p{L}\p{N}_@/.-]$/u.test(text)) text += ' ';
      put('');
      if (apart) text += ' ';
      entities.push(...token.entities.map((entity) => ({ ...entity, offset: entity.offset + text.length })));
      text += token.text;
      apart = clickable;
      done.add(number);
    } else if (!closes && start === undefined) {
      open.set(number, text.length);
    } else if (closes && start !== undefined && text.slice(start).trim() !== '') {
      entities.push({ ...token.entity, offset: start, length: text.length - start });
      done.add(number);
    }
  }
  for (const [number, token] of tokens) if (!done.has(number)) missing.push(token.text);
  if (missing.length > 0 || added.length > 0) return { kind: 'altered', missing, added };
  return {
    kind: 'restored',
    text: { text, entities: entities.sort((one, other) => one.offset - other.offset) },
    words: words.trim(),
  };
}
