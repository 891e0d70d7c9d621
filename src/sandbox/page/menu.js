import { element } from './dom.js';
import { icon } from './icons.js';
import { makeRoving } from './roving.js';

/**
 * @typedef {{ label: string, icon: Parameters<typeof icon>[0], choose: () => void, danger?: boolean }} MenuItem
 */

/**
 * Opens a small menu beside an element. Esc, a tap elsewhere or a choice closes it; focus goes back to where it was.
 * @param {{ anchor: Element, label: string, items: MenuItem[] }} options
 */
export function openMenu({ anchor, label, items }) {
  const before = /** @type {HTMLElement | null} */ (document.activeElement);
  const menu = element(
    'div',
    { class: 'menu', role: 'menu', popover: 'auto', 'aria-label': label },
    ...items.map((item) =>
      element(
        'button',
        {
          class: `menu-item${item.danger ? ' danger' : ''}`,
          role: 'menuitem',
          type: 'button',
          tabindex: -1,
          on: {
            click: () => {
              menu.hidePopover();
              item.choose();
            },
          },
        },
        icon(item.icon),
        item.label,
      ),
    ),
  );
  menu.addEventListener('toggle', (event) => {
    if (/** @type {ToggleEvent} */ (event).newState === 'closed') menu.remove();
  });
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Tab' && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    menu.hidePopover();
    before?.focus();
  });
  document.body.append(menu);
  menu.showPopover();
  place(menu, anchor.getBoundingClientRect());
  makeRoving(menu, '.menu-item').refresh();
  menu.querySelector('button')?.focus();
}

/** Below the anchor and within the window. @param {HTMLElement} menu @param {DOMRect} anchor */
function place(menu, anchor) {
  const { width, height } = menu.getBoundingClientRect();
  const left = Math.max(8, Math.min(anchor.left, window.innerWidth - width - 8));
  const below = anchor.bottom + 4;
  const top = below + height < window.innerHeight ? below : Math.max(8, anchor.top - height - 4);
  menu.style.left = `${left}px`;
  menu.style.top = `${top}px`;
}
