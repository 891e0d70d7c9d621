import type { RichEntity, RichText } from './rich-text.ts';

/** Telegram counts code points up to 4096; UTF-16 units are never fewer, so this is safe. */
export const MESSAGE_LIMIT = 4096;

/** Where a text may be cut, the best first. What follows the cut loses its white space at the start. */
const BREAKS = [/\n\s*\n/g, /\n/g, /[.!?։。…]\s/g, /\s/g] as const;

/**
 * Cuts a text into messages that Telegram takes: between paragraphs, else lines, sentences, words, and only a word longer
 * than a message is cut within, never inside a surrogate pair. Formatting goes on in the next part. Nothing is lost
 * but white space at the cuts.
 */
export function splitMessage(message: RichText, limit: number = MESSAGE_LIMIT): RichText[] {
  const parts: RichText[] = [];
  let start = skipSpace(message.text, 0);
  const end = message.text.trimEnd().length;
  while (start < end) {
    const cut = end - start <= limit ? end : findCut(message.text, start, limit);
    const stop = start + message.text.slice(start, cut).trimEnd().length;
    parts.push(slice(message, start, stop));
    start = skipSpace(message.text, cut);
  }
  return parts;
}

function findCut(text: string, start: number, limit: number): number {
  // One unit more, so that white space right behind a full part still counts as a place to cut.
  const window = text.slice(start, start + limit + 1);
  for (const pattern of BREAKS) {
    // A part less than half full is worse than a cut at a lesser place.
    const at = [...window.matchAll(pattern)]
      .map((match) => match.index + match[0].trimEnd().length)
      .filter((index) => index >= limit / 2 && index <= limit)
      .at(-1);
    if (at !== undefined) return start + at;
  }
  return start + limit - (isInsidePair(text, start + limit) ? 1 : 0);
}

function isInsidePair(text: string, index: number): boolean {
  return /[\uD800-\uDBFF]/.test(text.charAt(index - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(index));
}

function skipSpace(text: string, from: number): number {
  let index = from;
  while (index < text.length && /\s/.test(text.charAt(index))) index += 1;
  return index;
}

function slice({ text, entities }: RichText, start: number, stop: number): RichText {
  return {
    text: text.slice(start, stop),
    entities: entities.flatMap((entity): RichEntity[] => {
      const offset = Math.max(entity.offset, start);
      const length = Math.min(entity.offset + entity.length, stop) - offset;
      return length > 0 ? [{ ...entity, offset: offset - start, length }] : [];
    }),
  };
}
