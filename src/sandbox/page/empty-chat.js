/** @import { Page } from './actions.js' */
import { element, fill } from './dom.js';
import { avatar } from './names.js';

/**
 * What an empty chat shows: who the bot is and a big button to start; in a group how to call the bot.
 * @param {Page} page
 */
export function emptyChat({ store, actions, word }) {
  const node = element('div', { class: 'empty', hidden: true });

  function draw() {
    const chat = store.chat();
    node.hidden = !chat || !store.isLoaded() || store.messages().length > 0;
    if (!chat || node.hidden) return;
    const isPrivate = chat.type === 'private';
    const name = store.bot()?.username ?? '';
    fill(
      node,
      avatar({ id: chat.id, name: chat.title, kind: isPrivate ? 'bot' : 'group' }),
      element('h2', {}, chat.title),
      element('p', {}, isPrivate ? word('emptyPrivate') : word('emptyGroup', { bot: `@${name}` })),
      isPrivate &&
        element(
          'button',
          { class: 'button button-main start', type: 'button', on: { click: () => void actions.start('') } },
          word('start'),
        ),
    );
  }

  for (const change of /** @type {const} */ (['people', 'selection', 'messages'])) store.on(change, draw);
  return node;
}
