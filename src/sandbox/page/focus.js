/** @import { Store } from './state.js' */

/**
 * On a phone the list and the chat take turns, and what had the focus disappears. It then goes to what leads back:
 * from the list to the back button, from the chat to the chat's place in the list.
 * @param {Store} store
 */
export function keepFocus(store) {
  /** @type {number | null} */
  let before = null;
  store.on('selection', () => {
    const { chat } = store.selection();
    const target = chat === null ? `chat-${before}` : 'back';
    if (chat === before) return;
    before = chat;
    window.queueMicrotask(() => {
      const focused = /** @type {HTMLElement | null} */ (document.activeElement);
      if (focused !== document.body && focused?.checkVisibility()) return;
      /** @type {HTMLElement | null} */ (document.querySelector(`[data-testid="${target}"]`))?.focus();
    });
  });
}
