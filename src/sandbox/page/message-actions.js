/** @import { Message } from '@grammyjs/types' */
/** @import { Page } from './actions.js' */
import { copyText } from './keyboard-view.js';
import { openMenu } from './menu.js';

/** Own messages of text can be edited. @param {Page} page @param {Message} message */
export function isEditable({ store }, message) {
  return message.text !== undefined && message.from?.id === store.selection().person;
}

/**
 * The menu of one message: reply, edit, copy.
 * @param {Page} page
 * @param {Message} message
 * @param {Element} anchor
 * @param {{ reply: (message: Message) => void, edit: (message: Message) => void }} composer
 */
export function openMessageMenu(page, message, anchor, composer) {
  const { word } = page;
  const text = message.text ?? message.caption;
  /** @type {import('./menu.js').MenuItem[]} */
  const items = [{ label: word('reply'), icon: 'reply', choose: () => composer.reply(message) }];
  if (isEditable(page, message)) {
    items.push({ label: word('edit'), icon: 'edit', choose: () => composer.edit(message) });
  }
  if (text) items.push({ label: word('copy'), icon: 'copy', choose: () => void copyText(page, text) });
  openMenu({ anchor, label: word('messageMenu'), items });
}
