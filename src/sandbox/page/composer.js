/** @import { Message } from '@grammyjs/types' */
/** @import { Page } from './actions.js' */
/** @import { Context } from './composer-context.js' */
import { attachButton } from './attach-button.js';
import { blockedBar } from './blocked-bar.js';
import { commandMenu } from './command-menu.js';
import { contextStrip } from './composer-context.js';
import { handleKeys } from './composer-keys.js';
import { element } from './dom.js';
import { fileStrip } from './file-strip.js';
import { icon } from './icons.js';
import { isEditable } from './message-actions.js';
import { forcesReply } from './reply-keyboard.js';
import { replyKeyboardView } from './reply-keyboard-view.js';

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

  const field = element('textarea', { class: 'composer-field', testid: 'composer', rows: 1, dir: 'auto' });
  field.setAttribute('aria-label', word('write'));
  const strip = contextStrip(page, { onCancel: cancel });
  const files = fileStrip(page, {
    takeText: () => (context.kind === 'edit' ? '' : field.value),
    onClose: leaveFiles,
    deliver: deliverFiles,
  });
  const commands = commandMenu(page, { onChoose: sendCommand, onClose: () => field.focus() });
  const keyboard = replyKeyboardView(page);
  const send = element(
    'button',
    { class: 'send', type: 'submit', testid: 'send', title: word('send') },
    icon('send'),
  );
  send.setAttribute('aria-label', word('send'));
  const row = [attachButton(page, { onFiles: addFiles }), commands.button, field, keyboard.toggle, send];
  const form = element('form', { class: 'composer-row', on: { submit } }, ...row);
  const writing = element(
    'div',
    { class: 'writing' },
    commands.node,
    strip.node,
    files.node,
    form,
    keyboard.panel,
  );

  function refresh() {
    field.style.height = 'auto';
    field.style.height = `${field.scrollHeight + 2}px`;
    send.disabled = field.value.trim() === '';
    field.placeholder = keyboard.placeholder() ?? word('write');
  }

  /** @param {Context} next */
  function showContext(next) {
    context = next;
    strip.show(next);
  }

  /** @param {Context} next @param {string} [text] */
  function setContext(next, text) {
    showContext(next);
    if (text !== undefined) field.value = text;
    refresh();
    focus();
  }

  function focus() {
    if (files.isOpen()) files.focus();
    else field.focus();
  }

  function cancel() {
    if (context.kind === 'new') return false;
    setContext({ kind: 'new' }, context.kind === 'edit' ? '' : field.value);
    return true;
  }

  /** @param {string} command */
  function sendCommand(command) {
    const was = context;
    setContext({ kind: 'new' }, '');
    void actions.send(command, was.kind === 'reply' ? was.message : null);
  }

  /** @param {SubmitEvent} event */
  async function submit(event) {
    event.preventDefault();
    const text = field.value.trim();
    const was = context;
    if (text === '') return;
    commands.close();
    setContext({ kind: 'new' }, '');
    const done = await deliver(was, text);
    // What could not be sent comes back, unless something else was begun since.
    if (done === null && field.value === '') setContext(was, text);
  }

  /** @param {Context} as @param {string} text @returns {Promise<unknown>} null when it was refused */
  function deliver(as, text) {
    if (as.kind === 'edit') return actions.edit(as.message, text);
    return actions.send(text, as.kind === 'reply' ? as.message : null);
  }

  /** @param {readonly File[]} added @param {readonly string[]} [folders] */
  function addFiles(added, folders) {
    commands.close();
    files.add(added, folders);
    if (!files.isOpen()) return;
    if (context.kind === 'edit') showContext({ kind: 'new' });
    field.value = '';
    form.hidden = true;
  }

  /** @param {File[]} sent @param {import('./file-strip.js').Kind} kind @param {string} caption */
  async function deliverFiles(sent, kind, caption) {
    const was = context;
    const done = await actions.sendFiles(sent, kind, caption, was.kind === 'reply' ? was.message : null);
    if (done !== null && context === was) showContext({ kind: 'new' });
    return done;
  }

  /** @param {string | null} caption what goes on as a text when the files are left */
  function leaveFiles(caption) {
    form.hidden = false;
    setContext(context, caption ?? field.value);
  }

  /** @param {Message} message */
  function edit(message) {
    files.clear();
    form.hidden = false;
    setContext({ kind: 'edit', message }, message.text ?? '');
  }

  /** @param {Message} message */
  const reply = (message) => setContext({ kind: 'reply', message });

  function editLast() {
    const last = store.messages().findLast((message) => isEditable(page, message));
    if (last) edit(last);
  }

  field.addEventListener('input', () => {
    refresh();
    const typed = /^\/([a-z0-9_]*)$/.exec(field.value)?.[1];
    if (typed === undefined) commands.close();
    else commands.open(typed);
  });
  handleKeys(field, { commands, send: () => form.requestSubmit(), editLast, cancel });

  store.on('selection', () => {
    const { person, chat } = store.selection();
    if (`${person}:${chat}` === place) return;
    const caption = files.clear();
    begun.set(place, caption || (context.kind === 'edit' ? '' : field.value));
    place = `${person}:${chat}`;
    form.hidden = false;
    showContext({ kind: 'new' });
    field.value = begun.get(place) ?? '';
    refresh();
  });
  store.on('messages', () => {
    refresh();
    const last = store.messages().at(-1);
    if (last === undefined || last.message_id === asked || !forcesReply(last)) return;
    asked = last.message_id;
    reply(last);
  });

  const node = element('footer', { class: 'composer' }, blockedBar(page, writing), writing);
  return { node, reply, edit, addFiles, focus };
}
