/** @import { Page } from './actions.js' */
/** @import { Command } from './commands.js' */
import { commandsAt } from './commands.js';
import { element, fill } from './dom.js';
import { icon } from './icons.js';
import { makeRoving } from './roving.js';

/** What bots of this kind usually know, for as long as the bot has not told its commands. */
const USUAL = /** @type {const} */ (['start', 'help', 'language', 'sources', 'docs', 'privacy', 'forget']);

/**
 * The list of the bot's commands over the field: all by the "/" button, those that fit while one types.
 * @param {Page} page
 * @param {{ onChoose: (command: string) => void, onClose: () => void }} handlers
 */
export function commandMenu({ store, calls, word }, { onChoose, onClose }) {
  const node = element('div', {
    class: 'commands',
    role: 'menu',
    'aria-label': word('commands'),
    hidden: true,
  });
  const roving = makeRoving(node, '.command');
  const button = element(
    'button',
    {
      class: 'button-icon',
      type: 'button',
      title: word('commands'),
      'aria-label': word('commands'),
      'aria-haspopup': 'menu',
      on: { click: toggle },
    },
    icon('commands'),
  );
  node.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
    onClose();
  });

  /** @returns {Command[]} */
  function known() {
    const { person, chat } = store.selection();
    const place = {
      chat: chat ?? 0,
      person: person ?? 0,
      isGroup: store.chat()?.type !== 'private',
      language: store.person()?.user.language_code,
    };
    return (
      commandsAt(calls.calls(), place) ??
      USUAL.map((command) => ({ command, description: word(`command-${command}`) }))
    );
  }

  /** @param {string} typed the beginning of a command, '' for all */
  function open(typed) {
    const fitting = known().filter(({ command }) => command.startsWith(typed));
    fill(
      node,
      ...fitting.map(({ command, description }) =>
        element(
          'button',
          { class: 'command', role: 'menuitem', type: 'button', on: { click: () => choose(command) } },
          element('span', { class: 'command-name' }, `/${command}`),
          element('span', { class: 'command-about', dir: 'auto' }, description),
        ),
      ),
    );
    node.hidden = fitting.length === 0;
    roving.refresh();
  }

  /** @param {string} command */
  function choose(command) {
    close();
    onChoose(`/${command}`);
  }

  function focus() {
    /** @type {HTMLElement | null} */ (node.querySelector('.command'))?.focus();
  }

  async function toggle() {
    if (isOpen()) return close();
    await calls.refresh();
    open('');
    focus();
  }

  function isOpen() {
    return !node.hidden;
  }

  function close() {
    node.hidden = true;
  }

  store.on('selection', close);
  return { node, button, open, close, isOpen, focus };
}
