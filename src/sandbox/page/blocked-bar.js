/** @import { Page } from './actions.js' */
import { element } from './dom.js';

/**
 * What stands in the place of the field while the person has blocked the bot.
 * @param {Page} page
 * @param {HTMLElement} writing the field with all around it
 */
export function blockedBar({ store, actions, word }, writing) {
  const unblock = element(
    'button',
    { class: 'button button-main', type: 'button', on: { click: () => void actions.setBlocked(false) } },
    word('unblock'),
  );
  const bar = element('div', { class: 'blocked-bar', hidden: true }, word('youBlocked'), unblock);

  function draw() {
    const blocked = store.person()?.blocked === true && store.chat()?.type === 'private';
    bar.hidden = !blocked;
    writing.hidden = blocked;
  }

  store.on('people', draw);
  store.on('selection', draw);
  return bar;
}
