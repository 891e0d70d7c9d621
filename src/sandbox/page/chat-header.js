/** @import { Page } from './actions.js' */
import { element, fill } from './dom.js';
import { icon } from './icons.js';
import { openMenu } from './menu.js';
import { avatar, nameOf } from './names.js';
import { openPlaceDialog } from './place-dialog.js';

/**
 * The head of the open chat: back to the list (on a phone), what it is, who looks at it, and what can be done with it.
 * @param {Page} page
 */
export function chatHeader(page) {
  const { store, actions, word } = page;
  const back = element(
    'button',
    {
      class: 'button-icon back',
      type: 'button',
      testid: 'back',
      'aria-label': word('back'),
      on: { click: () => store.select({ chat: null }) },
    },
    icon('back'),
  );
  const picture = element('span', { class: 'chat-picture' });
  const title = element('h1', { class: 'chat-heading', dir: 'auto' });
  const status = element('p', { class: 'chat-status' });
  const viewer = element('p', { class: 'viewer' });
  const more = element(
    'button',
    {
      class: 'button-icon',
      type: 'button',
      'aria-label': word('chatMenu'),
      'aria-haspopup': 'menu',
      on: { click: openChatMenu },
    },
    icon('more'),
  );

  function openChatMenu() {
    const blocked = store.person()?.blocked === true;
    openMenu({
      anchor: more,
      label: word('chatMenu'),
      items: [
        { label: word('sendPlace'), icon: 'place', choose: () => openPlaceDialog(page) },
        {
          label: word(blocked ? 'unblock' : 'block'),
          icon: blocked ? 'check' : 'block',
          danger: !blocked,
          choose: () => void actions.setBlocked(!blocked),
        },
      ],
    });
  }

  function draw() {
    const chat = store.chat();
    const person = store.person();
    if (!chat || !person) return;
    const isPrivate = chat.type === 'private';
    fill(picture, avatar({ id: chat.id, name: chat.title, kind: isPrivate ? 'bot' : 'group' }));
    title.textContent = chat.title;
    const busy = store.activity(chat.id).action;
    const bot = store.bot()?.username;
    status.textContent = busy
      ? word('typing')
      : isPrivate
        ? `${word('bot')}${bot ? ` · @${bot}` : ''}`
        : word('memberCount', { count: chat.members.length + 1 });
    status.classList.toggle('busy', busy !== undefined);
    fill(
      viewer,
      element('span', { class: 'viewer-words' }, word('seenBy')),
      avatar({ id: person.user.id, name: nameOf(person.user) }),
      element('span', { class: 'viewer-name' }, person.user.first_name),
    );
    viewer.title = person.about;
  }

  for (const change of /** @type {const} */ (['people', 'selection', 'activity'])) store.on(change, draw);
  return element(
    'header',
    { class: 'chat-header' },
    back,
    picture,
    element('div', { class: 'chat-names' }, title, status),
    viewer,
    more,
  );
}
