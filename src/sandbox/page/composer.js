/** @import { Message } from '@grammyjs/types' */
/** @import { Page } from './actions.js' */
/** @import { Context } from './composer-context.js' */
import { attachments } from './attachments.js';
import { commandMenu } from './command-menu.js';
import { contextStrip } from './composer-context.js';
import { element } from './dom.js';
import { icon } from './icons.js';
import { forcesReply } from './reply-keyboard.js';
import { replyKeyboardView } from './reply-keyboard-view.js';
import { isEditable } from './message-actions.js';

/**
 * The field one writes in, with everything around it.
 * @param {Page} page
 */
export function composer(page) {
  const { store, actions, word } = page;
  /** @type {Context} */
  let context = { kind: 'new' };
  /** What was begun in each chat. @type {Map<string, string>} */
  const begun = new Map();
  let place = '';
  let asked = 0;

  const field = element('textarea', {
    class: 'composer-field',
    testid: 'composer',
    rows: 1,
    'aria-label': word('write'),
    dir: 'auto',
  });
  const strip = contextStrip(page, { onCancel: () => setContext({ kind: 'new' }, '') });
  const files = attachments(page, { onChange: () => refresh() });
  const commands = commandMenu(page, {
    onChoose: (command) => void sendText(command),
    onClose: () => field.focus(),
  });
  const keyboard = replyKeyboardView(page);
  const slash = element(
    'button',
    {
      class: 'button-icon',
      type: 'button',
      title: word('commands'),
      'aria-label': word('commands'),
      'aria-haspopup': 'menu',
      on: { click: toggleCommands },
    },
    icon('commands'),
  );
  const send = element(
    'button',
    { class: 'send', type: 'submit', testid: 'send', title: word('send'), 'aria-label': word('send') },
    icon('send'),
  );
  const form = element(
    'form',
    { class: 'composer-row', on: { submit } },
    files.button,
    slash,
    field,
    keyboard.toggle,
    send,
  );
  const blocked = element(
    'div',
    { class: 'blocked-bar', hidden: true },
    element('span', {}, word('youBlocked')),
    element(
      'button',
      { class: 'button button-main', type: 'button', on: { click: () => void actions.setBlocked(false) } },
      word('unblock'),
    ),
  );
  const writing = element(
    'div',
    { class: 'writing' },
    commands.node,
    strip.node,
    files.tray,
    form,
    keyboard.panel,
  );

  function refresh() {
    field.style.height = 'auto';
    field.style.height = `${field.scrollHeight}px`;
    send.disabled = field.value.trim() === '' && files.count() === 0;
    field.placeholder = keyboard.placeholder() ?? word(files.count() > 0 ? 'caption' : 'write');
  }

  /** @param {Context} next @param {string} [text] */
  function setContext(next, text) {
    context = next;
    strip.show(next);
    if (text !== undefined) field.value = text;
    refresh();
    field.focus();
  }

  /** @param {string} text */
  async function sendText(text) {
    field.value = '';
    refresh();
    field.focus();
    if ((await actions.send(text)) === null && field.value === '') field.value = text;
    refresh();
  }

  /** @param {SubmitEvent} event */
  async function submit(event) {
    event.preventDefault();
    const text = field.value.trim();
    const was = context;
    if (text === '' && files.count() === 0) return;
    commands.close();
    setContext({ kind: 'new' }, '');
    const done =
      was.kind === 'edit'
        ? await actions.edit(was.message, text)
        : files.count() > 0
          ? await sendFiles(text)
          : await actions.send(text, was.kind === 'reply' ? was.message : null);
    // What could not be sent comes back, unless something else was begun since.
    if (done === null && field.value === '') setContext(was, text);
  }

  /** @param {string} caption */
  function sendFiles(caption) {
    const taken = files.take();
    return actions.sendFiles(taken.files, taken.kind, caption);
  }

  function toggleCommands() {
    if (commands.isOpen()) return commands.close();
    commands.open('');
    commands.focus();
  }

  function editLast() {
    const last = store.messages().findLast((message) => isEditable(page, message));
    if (last) setContext({ kind: 'edit', message: last }, last.text ?? '');
  }

  field.addEventListener('input', () => {
    refresh();
    const typed = /^\/([a-z0-9_]*)$/.exec(field.value)?.[1];
    if (typed === undefined) commands.close();
    else commands.open(typed);
  });
  field.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const steps = {
      Enter: () => !event.shiftKey && form.requestSubmit(),
      ArrowUp: () => (commands.isOpen() ? commands.focus() : field.value === '' && editLast()),
      ArrowDown: () => commands.isOpen() && commands.focus(),
      Escape: () => {
        if (commands.isOpen()) commands.close();
        else if (context.kind !== 'new') setContext({ kind: 'new' }, '');
        else return false;
        event.stopPropagation();
        return true;
      },
    };
    const step = steps[/** @type {keyof typeof steps} */ (event.key)];
    if (step && step() !== false) event.preventDefault();
  });
  field.addEventListener('paste', (event) => files.add([...(event.clipboardData?.files ?? [])]));

  store.on('selection', () => {
    const { person, chat } = store.selection();
    if (`${person}:${chat}` === place) return;
    if (context.kind !== 'edit') begun.set(place, field.value);
    place = `${person}:${chat}`;
    context = { kind: 'new' };
    strip.show(context);
    field.value = begun.get(place) ?? '';
    refresh();
  });
  store.on('messages', () => {
    refresh();
    const last = store.messages().at(-1);
    if (last === undefined || last.message_id === asked || !forcesReply(last)) return;
    asked = last.message_id;
    setContext({ kind: 'reply', message: last });
  });
  const showBlocked = () => {
    blocked.hidden = !(store.person()?.blocked === true && store.chat()?.type === 'private');
    writing.hidden = !blocked.hidden;
  };
  store.on('people', showBlocked);
  store.on('selection', showBlocked);

  return {
    node: element('footer', { class: 'composer' }, blocked, writing),
    /** @param {Message} message */
    reply: (message) => setContext({ kind: 'reply', message }),
    /** @param {Message} message */
    edit: (message) => setContext({ kind: 'edit', message }, message.text ?? ''),
    addFiles: files.add,
    focus: () => field.focus(),
  };
}
