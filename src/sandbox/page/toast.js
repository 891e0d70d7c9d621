import { element } from './dom.js';

const SHOWN_FOR = 4500;

/** @typedef {ReturnType<typeof createToasts>} Toasts */

/**
 * Short notices that pass by themselves, and alerts that wait for a tap.
 * @param {{ word: (key: 'ok' | 'notices') => string }} deps
 */
export function createToasts({ word }) {
  const node = element('div', {
    class: 'toasts',
    role: 'status',
    'aria-live': 'polite',
    'aria-label': word('notices'),
  });

  return {
    node,
    /** @param {string} text @param {'plain' | 'error'} [kind] */
    show(text, kind = 'plain') {
      const toast = element('div', { class: `toast toast-${kind}`, testid: 'toast' }, text);
      node.append(toast);
      setTimeout(() => toast.remove(), SHOWN_FOR);
    },
    /** @param {string} text */
    alert(text) {
      const close = element('button', { class: 'button button-main', type: 'submit' }, word('ok'));
      const dialog = element(
        'dialog',
        { class: 'dialog dialog-alert', testid: 'alert', on: { close: () => dialog.remove() } },
        element(
          'form',
          { method: 'dialog' },
          element('p', { class: 'dialog-text', dir: 'auto' }, text),
          close,
        ),
      );
      document.body.append(dialog);
      dialog.showModal();
    },
  };
}
