type Kind =
  | { readonly type: 'bold' | 'italic' | 'strikethrough' | 'code' | 'blockquote' | 'expandable_blockquote' }
  | { readonly type: 'pre'; readonly language?: string }
  | { readonly type: 'text_link'; readonly url: string }
  | { readonly type: 'text_mention'; readonly user: MentionedUser };

/** Telegram looks at the id alone. */
interface MentionedUser {
  readonly id: number;
  readonly is_bot: boolean;
  readonly first_name: string;
}

/** One of Telegram's message entities; offset and length count UTF-16 units. */
export type RichEntity = Kind & { readonly offset: number; readonly length: number };

/**
 * Text with formatting as Telegram takes it: entities with offsets in UTF-16 units. Nothing is ever parsed as markup, so
 * whatever a document or a model writes stays plain text.
 */
export interface RichText {
  readonly text: string;
  readonly entities: readonly RichEntity[];
}

export type RichPart = string | RichText;

/** Puts parts one after another. */
export function rich(...parts: readonly RichPart[]): RichText {
  let text = '';
  const entities: RichEntity[] = [];
  for (const part of parts) {
    if (typeof part === 'string') {
      text += part;
      continue;
    }
    for (const entity of part.entities) entities.push({ ...entity, offset: entity.offset + text.length });
    text += part.text;
  }
  return { text, entities };
}

/** Puts a separator between the parts that hold any text. */
export function joinRich(parts: readonly RichPart[], separator: string): RichText {
  const filled = parts.filter((part) => (typeof part === 'string' ? part : part.text) !== '');
  return rich(...filled.flatMap((part, index) => (index === 0 ? [part] : [separator, part])));
}

export const bold = (part: RichPart) => wrap(part, { type: 'bold' });
export const italic = (part: RichPart) => wrap(part, { type: 'italic' });
export const strikethrough = (part: RichPart) => wrap(part, { type: 'strikethrough' });
export const code = (part: RichPart) => wrap(part, { type: 'code' });
/** Lines in a typewriter's letters; the language is that of a program, for its colours, or ''. */
export const codeBlock = (part: RichPart, language: string) =>
  wrap(part, { type: 'pre', ...(language && { language }) });
/** Telegram knows no quote within a quote: keep them apart. */
export const quote = (part: RichPart) => wrap(part, { type: 'blockquote' });
export const expandableQuote = (part: RichPart) => wrap(part, { type: 'expandable_blockquote' });
export const textLink = (part: RichPart, url: string) => wrap(part, { type: 'text_link', url });
/** A name that opens the person's chat, as far as their settings allow it. */
export const mention = (name: string, id: number) =>
  wrap(name, { type: 'text_mention', user: { id, is_bot: false, first_name: name } });

function wrap(part: RichPart, kind: Kind): RichText {
  const { text, entities } = rich(part);
  if (text === '') return { text, entities };
  // Telegram expects an entity before those it encloses.
  return { text, entities: [{ ...kind, offset: 0, length: text.length }, ...entities] };
}
