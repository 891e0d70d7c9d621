import type { FormattedText, TextEntity } from '../content/content.ts';
import { protectedPieces, type ProtectOptions } from './protected-pieces.ts';

/** What a token stands for: a piece that is put back as it was, or the link of the words between two tokens. */
export type Token =
  | { readonly kind: 'piece'; readonly text: string; readonly entities: readonly TextEntity[] }
  | { readonly kind: 'link'; readonly text: string; readonly entity: TextEntity };

export interface MaskedText {
  /** With `⟦1⟧` for a piece and `⟦2⟧words⟦/2⟧` for linked words. */
  readonly text: string;
  /** By the number in the brackets. */
  readonly tokens: ReadonlyMap<number, Token>;
}

/** Puts tokens in the place of all that must not change, counted through all texts. */
export function maskTexts(texts: readonly FormattedText[], options: ProtectOptions): MaskedText[] {
  let first = 1;
  return texts.map((text) => {
    const masked = maskText(text, first, options);
    first += masked.tokens.size;
    return masked;
  });
}

function maskText(source: FormattedText, first: number, options: ProtectOptions): MaskedText {
  const tokens = new Map<number, Token>();
  const number = (token: Token) => {
    tokens.set(first + tokens.size, token);
    return first + tokens.size - 1;
  };
  const pieces = protectedPieces(source, options);
  // A link that begins or ends within a piece takes the whole of it.
  const links = source.entities
    .filter(({ type, length }) => type === 'text_link' && length > 0)
    .map((entity) => {
      const covers = (at: number) => pieces.find(({ start, end }) => start < at && at < end);
      const end = entity.offset + entity.length;
      const whole = { start: covers(entity.offset)?.start ?? entity.offset, end: covers(end)?.end ?? end };
      return { ...whole, entity };
    });
  const marks = [
    ...pieces.map(({ start, end, text, entities }) => {
      const token = `⟦${number({ kind: 'piece', text, entities })}⟧`;
      return { at: start, skip: end - start, token, order: 1 };
    }),
    ...links.flatMap(({ start, end, entity }) => {
      const label = number({ kind: 'link', text: urlOf(entity), entity });
      return [
        { at: start, skip: 0, token: `⟦${label}⟧`, order: 0 },
        { at: end, skip: 0, token: `⟦/${label}⟧`, order: -1 },
      ];
    }),
  ].sort((one, other) => one.at - other.at || one.order - other.order);
  let text = '';
  let at = 0;
  for (const mark of marks) {
    text += source.text.slice(at, mark.at) + mark.token;
    at = mark.at + mark.skip;
  }
  return { text: text + source.text.slice(at), tokens };
}

function urlOf(entity: TextEntity): string {
  const url = entity['url'];
  return typeof url === 'string' ? url : '';
}
