/** @import { Page } from './actions.js' */
import { element, fill } from './dom.js';
import { openFormDialog } from './form-dialog.js';
import { icon } from './icons.js';
import { makeRoving } from './roving.js';

/**
 * The topics of a forum group to choose from, and a button for a new one; nothing in other chats.
 * @param {Page} page
 */
export function topicsBar({ store, actions, word }) {
  const node = element('div', { class: 'topics', role: 'group', 'aria-label': word('topics') });
  const roving = makeRoving(node, '.topic');
  const add = element(
    'button',
    {
      class: 'topic',
      type: 'button',
      title: word('newTopic'),
      'aria-label': word('newTopic'),
      on: { click: ask },
    },
    icon('plus'),
  );

  function ask() {
    const name = word('topicName');
    openFormDialog({
      word,
      title: word('newTopic'),
      nameLabel: name,
      onCreate: (title) => void create(title),
    });
  }

  /** @param {string} title */
  async function create(title) {
    const topic = await actions.addTopic(title);
    if (topic !== null) store.select({ topic });
  }

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
    const chat = store.chat();
    node.hidden = chat?.isForum !== true;
    if (!chat || node.hidden) return;
    const focused = node.contains(document.activeElement);
    const chips = chat.topics.map(({ message_thread_id: id, name }) => chip(id, name));
    fill(node, chip(null, word('allTopics')), ...chips, add);
    roving.refresh();
    if (focused) /** @type {HTMLElement | null} */ (node.querySelector('[aria-current]'))?.focus();
  }

  store.on('people', draw);
  store.on('selection', draw);
  return node;
}
