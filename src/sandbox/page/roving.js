/**
 * One tab stop for a whole list: the arrow keys, Home and End move within it. The item last focused (or the one that
 * is `aria-current`, or the first) is the one that Tab reaches.
 * @param {HTMLElement} list
 * @param {string} selector of the items
 * @param {{ from?: 'start' | 'end' }} [options] which end Tab reaches while nothing was focused
 */
export function makeRoving(list, selector, { from = 'start' } = {}) {
  const items = () => /** @type {HTMLElement[]} */ ([...list.querySelectorAll(selector)]);

  /** @param {HTMLElement | undefined} chosen */
  function choose(chosen) {
    for (const item of items()) item.tabIndex = item === chosen ? 0 : -1;
  }

  list.addEventListener('keydown', (event) => {
    const all = items();
    const at = all.indexOf(/** @type {HTMLElement} */ (event.target));
    if (at < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    const to = {
      ArrowDown: at + 1,
      ArrowRight: at + 1,
      ArrowUp: at - 1,
      ArrowLeft: at - 1,
      Home: 0,
      End: -1,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    all.at(to < all.length ? to : at)?.focus();
  });
  list.addEventListener('focusin', (event) => {
    const item = items().find((each) => each === event.target);
    if (item) choose(item);
  });

  return {
    /** To be called when the items have changed. */
    refresh() {
      const all = items();
      const present = all.filter((item) => item.tabIndex === 0);
      if (present.length === 1) return;
      choose(all.find((item) => item.hasAttribute('aria-current')) ?? all.at(from === 'start' ? 0 : -1));
    },
  };
}
