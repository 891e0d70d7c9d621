/** @import { KeyboardButton } from '@grammyjs/types' */
/** @import { Page } from './actions.js' */
import { element, fill } from './dom.js';
import { icon } from './icons.js';
import { replyKeyboardOf, textOfButton } from './reply-keyboard.js';

/**
 * The bot's own keyboard below the field, and the button that shows or hides it.
 * @param {Page} page
 */
export function replyKeyboardView({ store, actions, word }) {
  const panel = element('div', {
    class: 'reply-keyboard',
    role: 'group',
    'aria-label': word('botKeyboard'),
    hidden: true,
  });
  const toggle = element(
    'button',
    {
      class: 'button-icon',
      type: 'button',
      hidden: true,
      'aria-label': word('botKeyboard'),
      title: word('botKeyboard'),
      on: { click: () => show(Boolean(panel.hidden)) },
    },
    icon('keyboard'),
  );
  /** @type {number | null} */
  let drawnFor = null;

  /** @param {boolean} open */
  function show(open) {
    panel.hidden = !open;
    toggle.setAttribute('aria-expanded', String(open));
  }

  /** @param {KeyboardButton | string} button @param {boolean} once */
  function key(button, once) {
    const text = textOfButton(button);
    const press = () => {
      if (once) show(false);
      if (text !== null) void actions.send(text);
    };
    return element(
      'button',
      { class: 'key', type: 'button', dir: 'auto', disabled: text === null, on: { click: press } },
      typeof button === 'string' ? button : button.text,
    );
  }

  function draw() {
    const keyboard = replyKeyboardOf(store.messages());
    toggle.hidden = keyboard === null;
    const id = keyboard === null ? null : keyboard.messageId;
    if (id === drawnFor) return;
    drawnFor = id;
    fill(
      panel,
      ...(keyboard?.rows ?? []).map((row) =>
        element(
          'div',
          { class: 'keyboard-row' },
          ...row.map((button) => key(button, keyboard?.once === true)),
        ),
      ),
    );
    show(keyboard !== null);
  }

  store.on('messages', draw);
  store.on('selection', () => {
    drawnFor = null;
    show(false);
    draw();
  });
  return { panel, toggle, placeholder: () => replyKeyboardOf(store.messages())?.placeholder };
}
