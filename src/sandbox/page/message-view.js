/** @import { Message } from '@grammyjs/types' */
/** @import { Page } from './actions.js' */
/** @import { Placed } from './message-groups.js' */
import { element, spoken } from './dom.js';
import { formattedText } from './entity-view.js';
import { icon } from './icons.js';
import { inlineKeyboard } from './keyboard-view.js';
import { mediaView, summaryOf } from './media-view.js';
import { isSpeech } from './message-groups.js';
import { avatar, colourOf, nameOf } from './names.js';
import { serviceText } from './service-text.js';
import { topicOf } from './topics.js';

/**
 * One message as an element.
 * @param {Page} page
 * @param {Placed} placed
 * @param {{ inGroup: boolean, openMenu: (message: Message, anchor: Element) => void, jumpTo: (message: Message) => void }} context
 */
export function messageView(page, { message, first, last }, { inGroup, openMenu, jumpTo }) {
  const { store, word } = page;
  const id = { testid: 'message', 'data-message-id': message.message_id, tabindex: -1 };
  if (!isSpeech(message)) {
    const note = element('span', { testid: 'message-text', dir: 'auto' }, serviceText(word, message));
    return element('div', { class: 'message note', ...id }, note);
  }

  const own = message.from?.id === store.selection().person;
  const name = nameOf(message.from);
  const classes = ['message', own ? 'own' : 'other', first && 'first', last && 'last']
    .filter(Boolean)
    .join(' ');
  const menuButton = element(
    'button',
    {
      class: 'message-menu',
      type: 'button',
      tabindex: -1,
      'aria-label': word('messageMenu'),
      'aria-haspopup': 'menu',
    },
    icon('more'),
  );
  menuButton.addEventListener('click', () => openMenu(message, menuButton));

  const node = element(
    'div',
    { class: classes, ...id },
    inGroup && !own && pictureOf(message, last),
    element(
      'div',
      { class: 'bubble-column' },
      element(
        'div',
        { class: `bubble${message.sticker ? ' bare' : ''}` },
        inGroup && !own && first
          ? element('div', { class: `sender text-colour-${colourOf(message.from?.id ?? 0)}` }, name)
          : spoken(`${own ? word('you') : name}: `),
        replyPreview(page, message, jumpTo),
        mediaView(page, message),
        textView(page, message),
        metaLine(page, message),
      ),
      inlineKeyboard(page, message),
    ),
    menuButton,
  );
  node.addEventListener('contextmenu', (event) => {
    if (window.getSelection()?.toString() || /** @type {Element} */ (event.target).closest('a')) return;
    event.preventDefault();
    openMenu(message, node.querySelector('.bubble') ?? node);
  });
  node.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.target !== node) return;
    event.preventDefault();
    openMenu(message, menuButton);
  });
  return node;
}

/** @param {Message} message @param {boolean} shown */
function pictureOf({ from }, shown) {
  if (!shown) return element('span', { class: 'avatar-space' });
  return avatar({ id: from?.id ?? 0, name: nameOf(from), kind: from?.is_bot ? 'bot' : 'person' });
}

/** @param {Page} page @param {Message} message */
function textView(page, message) {
  const text =
    message.text ?? message.caption ?? (message.rich_message ? page.word('richMessage') : undefined);
  if (text === undefined) return null;
  // The style sheet leaves room for the line that stands beside the end of the text.
  const room = Object.values(metaWords(page, message)).filter(Boolean).join(' ');
  const content = formattedText(page, text, message.entities ?? message.caption_entities);
  return element(
    'div',
    { class: 'text', testid: 'message-text', dir: 'auto', 'data-meta': room },
    ...content,
  );
}

/** @param {Page} page @param {Message} message @param {(message: Message) => void} jumpTo */
function replyPreview(page, message, jumpTo) {
  const replied = message.reply_to_message;
  // In a topic every message is a reply to the one that opened it; nobody means that.
  if (!replied || replied.forum_topic_created) return null;
  return element(
    'button',
    { class: 'reply-preview', type: 'button', on: { click: () => jumpTo(replied) } },
    element('span', { class: 'reply-name' }, nameOf(replied.from)),
    element('span', { class: 'reply-text', dir: 'auto' }, message.quote?.text ?? summaryOf(page, replied)),
  );
}

/** What stands below the text beside the time, in words. @param {Page} page @param {Message} message */
function metaWords({ store, word, dates }, message) {
  const topic = store.selection().topic === null ? topicOf(message) : null;
  const name = store.chat()?.topics.find(({ message_thread_id: id }) => id === topic)?.name;
  return {
    topic: topic === null ? null : `# ${name ?? word('topic', { number: topic })}`,
    edited: message.edit_date === undefined ? null : word('edited'),
    time: dates.time(message.date * 1000),
  };
}

/** @param {Page} page @param {Message} message */
function metaLine(page, message) {
  const { topic, edited, time } = metaWords(page, message);
  const sent = new Date(message.date * 1000);
  return element(
    'div',
    { class: 'meta' },
    topic !== null && element('span', { class: 'meta-topic' }, topic),
    edited !== null && element('span', {}, edited),
    element('time', { datetime: sent.toISOString(), title: sent.toLocaleString() }, time),
  );
}
