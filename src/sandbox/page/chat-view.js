/** @import { Page } from './actions.js' */
import { activityView } from './activity-view.js';
import { chatHeader } from './chat-header.js';
import { composer } from './composer.js';
import { element } from './dom.js';
import { dropZone } from './drop-zone.js';
import { emptyChat } from './empty-chat.js';
import { openMessageMenu } from './message-actions.js';
import { messageList } from './message-list.js';
import { keepScroll } from './scroll-keeper.js';
import { pastedFiles } from './sendable-files.js';
import { topicsBar } from './topics-bar.js';

/**
 * The open chat: its head, its messages and the field to write in.
 * @param {Page} page
 */
export function chatView(page) {
  const { store, word } = page;
  const field = composer(page);
  const list = messageList(page, {
    openMenu: (message, anchor) => openMessageMenu(page, message, anchor, field),
  });
  const content = element('div', { class: 'scroll-content' }, emptyChat(page), list.node, activityView(page));
  const scroller = element('div', { class: 'scroller' }, content);
  const chip = keepScroll(page, { scroller, content });
  const open = element(
    'div',
    { class: 'chat-open', hidden: true },
    chatHeader(page),
    topicsBar(page),
    element('div', { class: 'scroll-frame' }, scroller, chip),
    field.node,
  );
  const nothing = element('p', { class: 'nothing-open' }, word('chooseChat'));
  const node = element('main', { class: 'chat' }, nothing, open);

  dropZone(page, node, field.addFiles);
  document.addEventListener('paste', (event) => {
    const isElsewhere = /** @type {Element} */ (event.target).closest('input, dialog') !== null;
    const files = isElsewhere || open.hidden ? [] : pastedFiles(event.clipboardData);
    if (files.length === 0) return;
    event.preventDefault();
    field.addFiles(files);
  });
  store.on('selection', () => {
    open.hidden = store.selection().chat === null;
    nothing.hidden = !open.hidden;
  });
  node.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented) store.select({ chat: null });
  });
  return { node, focus: field.focus };
}
