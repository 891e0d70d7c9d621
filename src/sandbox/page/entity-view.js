/** @import { MessageEntity } from '@grammyjs/types' */
/** @import { Page } from './actions.js' */
/** @import { EntityPiece, Piece } from './entities.js' */
import { element } from './dom.js';
import { entityTree } from './entities.js';
import { safeAddress, startPayload } from './links.js';
import { expandableQuote, spoiler } from './disclosure.js';

/** @type {{ [type: string]: 'strong' | 'em' | 'u' | 's' | 'code' | 'blockquote' }} */
const PLAIN = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strikethrough: 's',
  code: 'code',
  blockquote: 'blockquote',
};

/**
 * A message's text with its formatting, as nodes. Only elements made here and text nodes, never markup from the text.
 * @param {Page} page
 * @param {string} text
 * @param {readonly MessageEntity[]} [entities]
 * @returns {(Node | string)[]}
 */
export function formattedText(page, text, entities) {
  return nodes(page, entityTree(text, entities));
}

/** @param {Page} page @param {Piece[]} pieces @returns {(Node | string)[]} */
function nodes(page, pieces) {
  return pieces.map((piece) => (piece.type === 'text' ? piece.text : entityNode(page, piece)));
}

/** @param {Page} page @param {EntityPiece} piece @returns {Node} */
function entityNode(page, { entity, text, children }) {
  const inner = nodes(page, children);
  const plain = PLAIN[entity.type];
  if (plain) return element(plain, {}, ...inner);
  switch (entity.type) {
    case 'pre':
      return element('pre', { 'data-language': entity.language, tabindex: 0 }, element('code', {}, ...inner));
    case 'expandable_blockquote':
      return expandableQuote(page.word, inner);
    case 'spoiler':
      return spoiler(page.word, inner);
    case 'bot_command':
      return element(
        'button',
        { class: 'link', type: 'button', on: { click: () => void page.actions.send(text) } },
        ...inner,
      );
    case 'url':
      return link(page, text, inner);
    case 'text_link':
      return link(page, entity.url, inner);
    case 'email':
      return link(page, `mailto:${text}`, inner);
    case 'mention':
      return link(page, `https://t.me/${text.slice(1)}`, inner);
    default:
      return element('span', { class: `entity-${entity.type}` }, ...inner);
  }
}

/**
 * A link that opens outside; one that starts this bot works inside; an address of another kind stays text.
 * @param {Page} page
 * @param {string} raw
 * @param {(Node | string)[]} inner
 */
export function link(page, raw, inner, classes = 'link') {
  const payload = startPayload(raw, page.store.bot()?.username);
  const address = safeAddress(raw);
  if (address === null) return element('span', {}, ...inner);
  /** @param {Event} event */
  const startInside = (event) => {
    event.preventDefault();
    void page.actions.start(payload ?? '');
  };
  return element(
    'a',
    {
      class: classes,
      href: address,
      target: '_blank',
      rel: 'noopener noreferrer',
      title: address,
      ...(payload !== null && { on: { click: startInside } }),
    },
    ...inner,
  );
}
