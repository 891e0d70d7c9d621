import type { Language } from '../../languages/languages.ts';
import type { FormattedText, TextEntity } from '../content/content.ts';
import { findNames } from './find-names.ts';
import { findPieces, type Stretch } from './find-pieces.ts';

/** What stays as it is: its place in the text, and the formatting that lies wholly inside it. */
export interface ProtectedPiece extends Stretch {
  readonly text: string;
  readonly entities: readonly TextEntity[];
}

export interface ProtectOptions {
  /** The language of the text. */
  readonly from: Language;
  /** The language of the translation. */
  readonly to: Language;
  /** Names that are kept wherever they stand. */
  readonly names: readonly string[];
}

/** Telegram's kinds of formatting that mark something to be kept: what is in a typewriter's letters is there to be copied. */
const KEPT_ENTITIES = new Set([
  ...['mention', 'hashtag', 'cashtag', 'bot_command', 'url', 'email', 'phone_number', 'bank_card_number'],
  ...['code', 'pre', 'text_mention', 'custom_emoji', 'date_time'],
]);

/** Everything in a text that its translation must have unchanged, in order and without overlaps. */
export function protectedPieces(
  source: FormattedText,
  { from, to, names }: ProtectOptions,
): ProtectedPiece[] {
  const { text, entities } = source;
  const marked = entities
    .filter(({ type }) => KEPT_ENTITIES.has(type))
    .map(({ offset, length }) => ({ start: offset, end: offset + length }));
  const stretches = [
    ...marked,
    ...findPieces(text),
    ...findGiven(text, names),
    ...findNames(text, { from, to }),
  ];
  return join(stretches).map(({ start, end }) => ({
    start,
    end,
    text: text.slice(start, end),
    entities: entities
      .filter(({ offset, length }) => offset >= start && offset + length <= end)
      .filter(({ type }) => KEPT_ENTITIES.has(type))
      .map((entity) => ({ ...entity, offset: entity.offset - start })),
  }));
}

function findGiven(text: string, names: readonly string[]): Stretch[] {
  return names.flatMap((name) => {
    const found: Stretch[] = [];
    if (name.trim() === '') return found;
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
      found.push({ start, end: start + name.length });
    }
    return found;
  });
}

/** Stretches that overlap become one. */
function join(stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const next of stretches
    .filter(({ start, end }) => end > start)
    .sort((one, other) => one.start - other.start)) {
    const last = joined.at(-1);
    if (last && next.start < last.end) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, next.end) };
    } else joined.push(next);
  }
  return joined;
}
