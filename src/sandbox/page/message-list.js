/** @import { Message } from '@grammyjs/types' */
/** @import { Page } from './actions.js' */
/** @import { Placed } from './message-groups.js' */
import { element } from './dom.js';
import { messageKey, placeMessages } from './message-groups.js';
import { messageView } from './message-view.js';
import { makeRoving } from './roving.js';
import { topicOf } from './topics.js';

/**
 * The messages of the open chat. Elements are kept while their message stays as it is, so that a new message is the
 * only thing that changes (and the only thing that a screen reader says).
 * @param {Page} page
 * @param {{ openMenu: (message: Message, anchor: Element) => void }} context
 */
export function messageList({ store, ...rest }, { openMenu }) {
  const page = { store, ...rest };
  const { word, dates } = page;
  const node = element('div', {
    class: 'message-list',
    role: 'log',
    testid: 'message-list',
    'aria-label': word('messages'),
    'aria-live': 'polite',
  });
  const roving = makeRoving(node, '.message', { from: 'end' });
  /** @type {Map<string, { placed: Placed, node: HTMLElement }>} */
  let drawn = new Map();
  let place = '';

  /** @param {Placed} placed @param {string} key */
  function nodeFor(placed, key) {
    const known = drawn.get(key);
    if (known && same(known.placed, placed)) return known.node;
    const made = messageView(page, placed, { inGroup: store.chat()?.type !== 'private', openMenu, jumpTo });
    if (known?.node.contains(document.activeElement))
      window.queueMicrotask(() => made.focus({ preventScroll: true }));
    return made;
  }

  /** @param {Placed} placed @param {string} key */
  function separatorFor(placed, key) {
    const day = dates.day(placed.message.date * 1000, store.now());
    const known = drawn.get(key)?.node;
    return known?.textContent === day ? known : element('div', { class: 'day' }, element('span', {}, day));
  }

  /** @param {Message} message */
  function jumpTo(message) {
    const target = drawn.get(messageKey(message))?.node;
    target?.scrollIntoView({ block: 'center' });
    target?.focus({ preventScroll: true });
    target?.classList.add('found');
    setTimeout(() => target?.classList.remove('found'), 1500);
  }

  function draw() {
    const { person, chat, topic } = store.selection();
    if (`${person} ${chat} ${topic}` !== place) {
      place = `${person} ${chat} ${topic}`;
      node.setAttribute('aria-busy', 'true');
      node.replaceChildren();
      drawn = new Map();
      setTimeout(() => node.removeAttribute('aria-busy'), 300);
    }
    const shown = store.messages().filter((message) => topic === null || topicOf(message) === topic);
    const next = new Map();
    for (const placed of placeMessages(shown, dates.dayKey)) {
      const key = messageKey(placed.message);
      if (placed.firstOfDay) next.set(`day ${key}`, { placed, node: separatorFor(placed, `day ${key}`) });
      next.set(key, { placed, node: nodeFor(placed, key) });
    }
    drawn = next;
    arrange([...next.values()].map((each) => each.node));
    roving.refresh();
  }

  /** Moves only what is out of place. @param {HTMLElement[]} wanted */
  function arrange(wanted) {
    const keep = new Set(wanted);
    for (const child of [...node.children]) if (!keep.has(/** @type {HTMLElement} */ (child))) child.remove();
    wanted.forEach((child, index) => {
      if (node.children[index] !== child) node.insertBefore(child, node.children[index] ?? null);
    });
  }

  store.on('messages', draw);
  store.on('selection', draw);
  return { node };
}

/** @param {Placed} a @param {Placed} b */
function same(a, b) {
  return a.message === b.message && a.first === b.first && a.last === b.last;
}
