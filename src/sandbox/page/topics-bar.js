/** @import { Page } from './actions.js' */
import { element, fill } from './dom.js';
import { makeRoving } from './roving.js';
import { topicsIn } from './topics.js';

/**
 * The topics of a forum group to choose from; nothing in other chats.
 * @param {Page} page
 */
export function topicsBar({ store, word }) {
  const node = element('div', { class: 'topics', role: 'group', 'aria-label': word('topics') });
  const roving = makeRoving(node, '.topic');

  /** @param {number | null} id @param {string} name */
  function chip(id, name) {
    const chosen = store.selection().topic === id;
    return element(
      'button',
      {
        class: 'topic',
        type: 'button',
        'aria-current': chosen ? 'true' : null,
        on: { click: () => store.select({ topic: id }) },
      },
      name,
    );
  }

  function draw() {
    const forum = store.chat()?.isForum === true;
    node.hidden = !forum;
    if (!forum) return;
    const focused = node.contains(document.activeElement);
    const topics = topicsIn(store.messages());
    fill(
      node,
      chip(null, word('allTopics')),
      ...topics.map(({ id, name }) => chip(id, name ?? word('topic', { number: id }))),
    );
    roving.refresh();
    if (focused) /** @type {HTMLElement | null} */ (node.querySelector('[aria-current]'))?.focus();
  }

  store.on('messages', draw);
  store.on('selection', draw);
  return node;
}
