/** @import { InlineKeyboardButton, Message } from '@grammyjs/types' */
/** @import { Page } from './actions.js' */
import { element } from './dom.js';
import { icon } from './icons.js';
import { link } from './entity-view.js';

/**
 * The buttons under a message, or null when it has none.
 * @param {Page} page
 * @param {Message} message
 */
export function inlineKeyboard(page, message) {
  const rows = message.reply_markup?.inline_keyboard ?? [];
  if (rows.length === 0) return null;
  return element(
    'div',
    { class: 'inline-keyboard' },
    ...rows.map((row) =>
      element('div', { class: 'keyboard-row' }, ...row.map((button) => inlineButton(page, message, button))),
    ),
  );
}

/** @param {Page} page @param {Message} message @param {InlineKeyboardButton} button */
function inlineButton(page, message, button) {
  const classes = `key${button.style ? ` key-${button.style}` : ''}`;
  if ('url' in button) return link(page, button.url, [button.text, icon('external')], classes);
  const work = workOf(page, message, button);
  const made = element(
    'button',
    { class: classes, type: 'button', dir: 'auto', disabled: work === null },
    button.text,
    'copy_text' in button && icon('copy'),
  );
  made.addEventListener('click', async () => {
    if (made.getAttribute('aria-busy') === 'true') return;
    made.setAttribute('aria-busy', 'true');
    await work?.();
    made.removeAttribute('aria-busy');
  });
  return made;
}

/**
 * What a button does; null when the sandbox cannot do it.
 * @param {Page} page
 * @param {Message} message
 * @param {InlineKeyboardButton} button
 * @returns {(() => Promise<void>) | null}
 */
function workOf(page, message, button) {
  if ('callback_data' in button) return () => page.actions.press(message, button.callback_data);
  if ('copy_text' in button) {
    return async () => {
      await copyText(page, button.copy_text.text);
    };
  }
  return null;
}

/** @param {Page} page @param {string} text */
export async function copyText({ toasts, word }, text) {
  // Browsers refuse the clipboard to pages that are neither local nor served over https.
  const copied = await (navigator.clipboard?.writeText(text).then(
    () => true,
    () => false,
  ) ?? false);
  toasts.show(word(copied ? 'copied' : 'copyRefused'), copied ? 'plain' : 'error');
}
