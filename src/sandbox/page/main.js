/** @import { Page } from './actions.js' */
import { createActions } from './actions.js';
import { followAddress } from './address.js';
import { createApi } from './api.js';
import { createCallLog } from './call-log.js';
import { createCallbackAnswers } from './callback-answers.js';
import { chatList } from './chat-list.js';
import { chatView } from './chat-view.js';
import { createDates } from './dates.js';
import { deepLinkForm } from './deep-link.js';
import { element, fill } from './dom.js';
import { keepFocus } from './focus.js';
import { listenToEvents } from './events.js';
import { icon } from './icons.js';
import { inspector } from './inspector.js';
import { openNewGroup } from './new-group.js';
import { peopleList } from './people-list.js';
import { createStore } from './state.js';
import { createSynchroniser } from './synchronise.js';
import { createToasts } from './toast.js';
import { chooseWords } from './words.js';

const { word, language } = chooseWords(navigator.language);
const api = createApi({ fetch: window.fetch.bind(window) });
const store = createStore({
  storage: localStorage,
  now: () => Date.now(),
  soon: (work) => setTimeout(work, 30),
});
const toasts = createToasts({ word });
const answers = createCallbackAnswers({ setTimeout: (work, milliseconds) => setTimeout(work, milliseconds) });
const calls = createCallLog({ api });
const actions = createActions({ api, store, toasts, word, answers });
/** @type {Page} */
const page = { store, actions, word, dates: createDates({ language, word }), language, toasts, calls };

document.documentElement.lang = language;
document.title = word('title');

const wide = window.matchMedia('(min-width: 760px)');
const calledApi = inspector(page);
const lost = element('p', { class: 'lost', role: 'status', hidden: true }, word('lost'));
const chat = chatView(page);
fill(
  document.body,
  element(
    'header',
    { class: 'top' },
    element(
      'span',
      { class: 'brand' },
      icon('logo'),
      element('span', { class: 'brand-name' }, word('brand')),
    ),
    element(
      'p',
      { class: 'banner' },
      icon('lock'),
      element('span', { class: 'banner-long' }, word('banner')),
      element('span', { class: 'banner-short' }, word('bannerShort')),
    ),
    calledApi.toggle,
  ),
  lost,
  element(
    'div',
    { class: 'frame' },
    element(
      'aside',
      { class: 'sidebar', 'aria-label': word('chats') },
      peopleList(page),
      chatList(page, {
        openNewGroup: () => openNewGroup(page),
        onChosen: () => wide.matches && chat.focus(),
      }),
      deepLinkForm(page),
    ),
    chat.node,
    calledApi.panel,
  ),
  toasts.node,
);

store.on('selection', () => document.body.classList.toggle('chat-chosen', store.selection().chat !== null));
keepFocus(store);
const address = followAddress(store);
const synchroniser = createSynchroniser({ api, store, calls, answers });

/** Who and what is shown at first: what the address says, or the first person, and on a wide screen their chat. */
function chooseFirst() {
  if (store.selection().person !== null) return;
  address.read();
  const first = store.people()[0]?.user.id;
  if (store.selection().person !== null || first === undefined) return;
  store.select({ person: first, chat: wide.matches ? first : null });
}
// At once, not when all messages are there: whoever chooses somebody else meanwhile finds a chat open.
store.on('people', chooseFirst);

listenToEvents({
  onEvent: synchroniser.take,
  onOpen: async () => {
    lost.hidden = true;
    try {
      await synchroniser.loadAll();
    } catch {
      // The server went away again in between; the next connection reads everything anew.
      lost.hidden = false;
    }
  },
  onLost: () => {
    lost.hidden = false;
  },
});
