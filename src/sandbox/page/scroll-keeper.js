/** @import { Page } from './actions.js' */
import { element } from './dom.js';
import { icon } from './icons.js';

const NEAR = 90;

/**
 * Keeps the newest message in sight for those who are at the end, leaves those alone who read further up and tells
 * them by a chip how many messages came since. What is in sight counts as read. Whoever comes back to a chat finds it
 * where they left it.
 * @param {Page} page
 * @param {{ scroller: HTMLElement, content: HTMLElement }} parts
 */
export function keepScroll({ store, word }, { scroller, content }) {
  const label = element('span', {});
  const chip = element(
    'button',
    { class: 'new-messages', type: 'button', hidden: true, on: { click: toEnd } },
    icon('down'),
    label,
  );
  let atEnd = true;
  let place = '';
  /** How far up those chats stand that are not at their end, in pixels. @type {Map<string, number>} */
  const left = new Map();

  function toEnd() {
    atEnd = true;
    scroller.scrollTop = scroller.scrollHeight;
    update();
  }

  function update() {
    const { person, chat } = store.selection();
    if (person === null || chat === null) return;
    if (atEnd && document.visibilityState === 'visible') store.markRead(person, chat);
    const unread = store.unread(person, chat);
    chip.hidden = atEnd;
    label.textContent = unread === 0 ? '' : word('newMessages', { count: unread });
    chip.setAttribute('aria-label', unread === 0 ? word('toEnd') : word('newMessages', { count: unread }));
  }

  scroller.addEventListener('scroll', () => {
    atEnd = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < NEAR;
    if (atEnd) left.delete(place);
    else left.set(place, scroller.scrollTop);
    update();
  });
  document.addEventListener('visibilitychange', update);
  // Pictures, drafts and an opening keyboard change heights after the fact.
  const observer = new window.ResizeObserver(() => atEnd && toEnd());
  observer.observe(content);
  observer.observe(scroller);

  store.on('selection', () => {
    const { person, chat, topic } = store.selection();
    if (`${person} ${chat} ${topic}` === place) return;
    place = `${person} ${chat} ${topic}`;
    const top = left.get(place);
    if (top === undefined) return toEnd();
    atEnd = false;
    scroller.scrollTop = top;
    update();
  });
  store.on('messages', () => {
    const last = store.messages().at(-1);
    const own = last?.from?.id === store.selection().person && last.date * 1000 > store.now() - 3000;
    if (atEnd || own) toEnd();
    else update();
  });
  return chip;
}
