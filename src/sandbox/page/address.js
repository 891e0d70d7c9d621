/** @import { Store } from './state.js' */

/**
 * Keeps the chosen person and chat in the page's address ("#11/-100"), so that a reload keeps them and
 * the browser's own back button leads from a chat to the list.
 * @param {Store} store
 */
export function followAddress(store) {
  function write() {
    const { person, chat } = store.selection();
    if (person === null) return;
    const wanted = chat === null ? `#${person}` : `#${person}/${chat}`;
    if (location.hash !== wanted) location.hash = wanted;
  }

  function read() {
    const [person, chat] = location.hash.slice(1).split('/').map(Number);
    const chosen = store.selection();
    if (!person || !store.person(person) || (person === chosen.person && (chat ?? null) === chosen.chat))
      return;
    const known = store.chats(person).some(({ id }) => id === chat);
    store.select({ person, chat: known ? (chat ?? null) : null });
  }

  window.addEventListener('hashchange', read);
  store.on('selection', write);
  return { read };
}
