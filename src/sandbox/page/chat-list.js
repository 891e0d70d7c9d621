/** @import { Page } from './actions.js' */
/** @import { ChatSummary } from './directory.js' */
import { element, fill } from './dom.js';
import { icon } from './icons.js';
import { summaryOf } from './media-view.js';
import { isSpeech } from './message-groups.js';
import { avatar } from './names.js';
import { unreadBadge } from './people-list.js';
import { makeRoving } from './roving.js';
import { serviceText } from './service-text.js';

/**
 * The chats of the chosen person, each with its last message and what is unread.
 * @param {Page} page
 * @param {{ openNewGroup: () => void, onChosen: () => void }} context
 */
export function chatList(page, { openNewGroup, onChosen }) {
  const { store, word, dates } = page;
  const list = element('div', {
    class: 'chat-list',
    role: 'group',
    testid: 'chat-list',
    'aria-label': word('chats'),
  });
  const roving = makeRoving(list, '.chat-item');

  /** @param {ChatSummary} chat @param {number} person */
  function item(chat, person) {
    const last = store.messagesOf(person, chat.id).at(-1);
    const busy = store.activity(chat.id).action;
    const said = busy ? word('typing') : last ? lastWords(last, person, chat) : word('noMessages');
    const count = store.unread(person, chat.id);
    return element(
      'button',
      {
        class: 'chat-item',
        type: 'button',
        testid: `chat-${chat.id}`,
        'aria-label': count === 0 ? chat.title : `${chat.title}, ${word('unread', { count })}`,
        'aria-description': said,
        'aria-current': chat.id === store.selection().chat ? 'true' : null,
        on: { click: () => choose(chat.id) },
      },
      avatar({ id: chat.id, name: chat.title, kind: chat.type === 'private' ? 'bot' : 'group' }),
      element('span', { class: 'chat-title', dir: 'auto' }, chat.title),
      element('span', { class: 'chat-time' }, last ? dates.timeOrDay(last.date * 1000, store.now()) : ''),
      element('span', { class: `chat-last${busy ? ' busy' : ''}`, dir: 'auto' }, said),
      unreadBadge(word, count),
    );
  }

  /** @param {import('@grammyjs/types').Message} message @param {number} person @param {ChatSummary} chat */
  function lastWords(message, person, chat) {
    if (!isSpeech(message)) return serviceText(word, message) ?? '';
    const said = summaryOf(page, message);
    if (message.from?.id === person) return `${word('you')}: ${said}`;
    return chat.type === 'private' ? said : `${message.from?.first_name ?? ''}: ${said}`;
  }

  /** @param {number} id */
  function choose(id) {
    store.select({ chat: id });
    onChosen();
  }

  function draw() {
    const person = store.selection().person;
    if (person === null) return;
    const focused = /** @type {HTMLElement | null} */ (document.activeElement)?.dataset['testid'];
    fill(list, ...store.chats(person).map((chat) => item(chat, person)));
    roving.refresh();
    if (focused?.startsWith('chat-')) {
      /** @type {HTMLElement | null} */ (list.querySelector(`[data-testid="${focused}"]`))?.focus();
    }
  }

  for (const change of /** @type {const} */ (['people', 'selection', 'messages', 'activity', 'read'])) {
    store.on(change, draw);
  }
  return element(
    'nav',
    { class: 'chats', 'aria-label': word('chats') },
    element(
      'div',
      { class: 'section-head' },
      element('h2', { class: 'section-title' }, word('chats')),
      element(
        'button',
        {
          class: 'button-icon small',
          type: 'button',
          title: word('newGroup'),
          'aria-label': word('newGroup'),
          on: { click: openNewGroup },
        },
        icon('plus'),
      ),
    ),
    list,
  );
}
