/** @import { Page } from './actions.js' */
import { choosePeople } from './choose-people.js';
import { element } from './dom.js';
import { openFormDialog } from './form-dialog.js';
import { nameOf } from './names.js';

/**
 * The dialog that makes a group of some of the people and the bot.
 * @param {Page} page
 */
export function openNewGroup({ store, actions, word }) {
  const topics = element('input', { type: 'checkbox' });
  const members = choosePeople(store.people(), '', store.person()).shown.map(({ user }) => ({
    id: user.id,
    name: nameOf(user),
    box: element('input', {
      type: 'checkbox',
      checked: true,
      disabled: user.id === store.selection().person,
    }),
  }));
  const boxes = element(
    'fieldset',
    { class: 'checks' },
    element('legend', {}, word('members')),
    ...members.map(({ name, box }) => element('label', {}, box, name)),
  );

  /** @param {string} title */
  async function create(title) {
    const chosen = members.filter(({ box }) => box.checked).map(({ id }) => id);
    const group = await actions.addGroup(title, topics.checked, chosen);
    if (group !== null) store.select({ chat: group.chat.id });
  }

  openFormDialog({
    word,
    title: word('newGroup'),
    nameLabel: word('groupTitle'),
    fields: [boxes, element('label', { class: 'check' }, topics, word('withTopics'))],
    onCreate: (title) => void create(title),
  });
}
