/** @import { Page } from './actions.js' */
import { element } from './dom.js';
import { nameOf } from './names.js';

/**
 * The dialog that makes a group of some of the people and the bot.
 * @param {Page} page
 */
export function openNewGroup({ store, actions, word }) {
  const title = element('input', {
    class: 'field',
    required: true,
    maxlength: 128,
    name: 'title',
    'aria-label': word('groupTitle'),
  });
  title.placeholder = word('groupTitle');
  const topics = element('input', { type: 'checkbox' });
  const members = store.people().map(({ user }) => ({
    id: user.id,
    name: nameOf(user),
    box: element('input', {
      type: 'checkbox',
      checked: true,
      disabled: user.id === store.selection().person,
    }),
  }));
  const dialog = element(
    'dialog',
    { class: 'dialog', 'aria-label': word('newGroup'), on: { close: () => dialog.remove() } },
    element(
      'form',
      { method: 'dialog', on: { submit: create } },
      element('h2', { class: 'dialog-title' }, word('newGroup')),
      title,
      element(
        'fieldset',
        { class: 'checks' },
        element('legend', {}, word('members')),
        ...members.map(({ name, box }) => element('label', {}, box, name)),
      ),
      element('label', { class: 'check' }, topics, word('withTopics')),
      element(
        'div',
        { class: 'dialog-buttons' },
        element(
          'button',
          { class: 'button', type: 'button', on: { click: () => dialog.close() } },
          word('cancel'),
        ),
        element('button', { class: 'button button-main', type: 'submit' }, word('create')),
      ),
    ),
  );

  async function create() {
    const chosen = members.filter(({ box }) => box.checked).map(({ id }) => id);
    const group = await actions.addGroup(title.value.trim(), topics.checked, chosen);
    if (group !== null) store.select({ chat: group.chat.id });
  }

  document.body.append(dialog);
  dialog.showModal();
}
