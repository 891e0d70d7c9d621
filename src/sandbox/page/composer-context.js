/** @import { Message } from '@grammyjs/types' */
/** @import { Page } from './actions.js' */
import { element } from './dom.js';
import { icon } from './icons.js';
import { summaryOf } from './media-view.js';
import { nameOf } from './names.js';

/**
 * What is being written: a new message, a reply, or an edit of an own message.
 * @typedef {{ kind: 'new' } | { kind: 'reply' | 'edit', message: Message }} Context
 */

/**
 * The strip above the field that says to what one replies or what one edits.
 * @param {Page} page
 * @param {{ onCancel: () => void }} handlers
 */
export function contextStrip(page, { onCancel }) {
  const { word } = page;
  const title = element('span', { class: 'context-title' });
  const text = element('span', { class: 'context-text', dir: 'auto' });
  const sign = element('span', { class: 'context-sign' });
  const node = element(
    'div',
    { class: 'context', hidden: true },
    sign,
    element('div', { class: 'context-words' }, title, text),
    element(
      'button',
      { class: 'button-icon small', type: 'button', 'aria-label': word('cancel'), on: { click: onCancel } },
      icon('close'),
    ),
  );

  return {
    node,
    /** @param {Context} context */
    show(context) {
      node.hidden = context.kind === 'new';
      if (context.kind === 'new') return;
      sign.replaceChildren(icon(context.kind));
      title.textContent =
        context.kind === 'edit'
          ? word('editing')
          : word('replyingTo', { name: nameOf(context.message.from) });
      text.textContent = summaryOf(page, context.message);
    },
  };
}
