/** @import { MessageEntity } from '@grammyjs/types' */

/**
 * A message's text as a tree: plain text, or an entity around smaller pieces.
 * @typedef {{ type: 'text', text: string }} TextPiece
 * @typedef {{ type: 'entity', entity: MessageEntity, text: string, children: Piece[] }} EntityPiece
 * @typedef {TextPiece | EntityPiece} Piece
 */

/** @typedef {{ entity: MessageEntity, start: number, end: number }} Span */

/** Of two entities over the same text, the earlier in this list goes outside; a link stays outside its decoration. */
const OUTSIDE_FIRST = [
  'blockquote',
  'expandable_blockquote',
  'pre',
  'spoiler',
  'text_link',
  'url',
  'text_mention',
];
const BLOCKS = new Set(['blockquote', 'expandable_blockquote', 'pre']);

/**
 * Turns a text and its entities (UTF-16 offsets) into a tree in which everything nests properly. Entities that
 * overlap only partly are cut in two; those outside the text are cut to it or dropped; a boundary inside
 * a surrogate pair moves outwards. One line break beside a block is left out, since the block breaks the line itself.
 * @param {string} text
 * @param {readonly MessageEntity[]} [entities]
 * @returns {Piece[]}
 */
export function entityTree(text, entities = []) {
  const spans = entities.map((entity) => clip(text, entity)).filter((span) => span.end > span.start);
  return trimAroundBlocks(nest(text, 0, text.length, spans));
}

/**
 * @param {string} text
 * @param {MessageEntity} entity
 * @returns {Span}
 */
function clip(text, entity) {
  let start = Math.max(0, Math.min(entity.offset, text.length));
  let end = Math.max(start, Math.min(entity.offset + entity.length, text.length));
  if (splitsPair(text, start)) start -= 1;
  if (splitsPair(text, end)) end += 1;
  return { entity, start, end };
}

/** @param {string} text @param {number} at */
function splitsPair(text, at) {
  if (at <= 0 || at >= text.length) return false;
  return (text.codePointAt(at - 1) ?? 0) > 0xffff;
}

/** @param {Span} a @param {Span} b */
function outerFirst(a, b) {
  return a.start - b.start || b.end - a.end || rank(a) - rank(b);
}

/** @param {Span} span */
function rank(span) {
  const at = OUTSIDE_FIRST.indexOf(span.entity.type);
  return at < 0 ? OUTSIDE_FIRST.length : at;
}

/**
 * @param {string} text
 * @param {number} from
 * @param {number} to
 * @param {Span[]} spans all within from..to
 * @returns {Piece[]}
 */
function nest(text, from, to, spans) {
  /** @type {Piece[]} */
  const pieces = [];
  const waiting = [...spans].sort(outerFirst);
  let at = from;
  for (let outer = waiting.shift(); outer !== undefined; outer = waiting.shift()) {
    const { entity, start, end } = outer;
    if (start > at) pieces.push({ type: 'text', text: text.slice(at, start) });
    /** @type {Span[]} */
    const inner = [];
    while (waiting[0] !== undefined && waiting[0].start < end) {
      const next = /** @type {Span} */ (waiting.shift());
      inner.push({ ...next, end: Math.min(next.end, end) });
      if (next.end > end) waiting.push({ ...next, start: end });
      waiting.sort(outerFirst);
    }
    pieces.push({
      type: 'entity',
      entity,
      text: text.slice(start, end),
      children: nest(text, start, end, inner),
    });
    at = end;
  }
  if (at < to) pieces.push({ type: 'text', text: text.slice(at, to) });
  return pieces;
}

/** @param {Piece[]} pieces @returns {Piece[]} */
function trimAroundBlocks(pieces) {
  const trimmed = pieces.map((piece, index) => {
    if (piece.type === 'entity') return { ...piece, children: trimAroundBlocks(piece.children) };
    let { text } = piece;
    if (isBlock(pieces[index - 1]) && text.startsWith('\n')) text = text.slice(1);
    if (isBlock(pieces[index + 1]) && text.endsWith('\n')) text = text.slice(0, -1);
    return { ...piece, text };
  });
  return trimmed.filter((piece) => piece.text !== '');
}

/** @param {Piece | undefined} piece */
function isBlock(piece) {
  return piece?.type === 'entity' && BLOCKS.has(piece.entity.type);
}
