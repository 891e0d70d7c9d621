/** @import { Page } from './actions.js' */
/** @import { RefusedFile } from './sendable-files.js' */
import { captionField } from './caption-field.js';
import { element, fill } from './dom.js';
import { fileRow, refusedRows } from './file-row.js';
import { icon } from './icons.js';
import { grouping, sortFiles, usualKind } from './sendable-files.js';

/** @typedef {'document' | 'photo' | 'voice' | 'sticker'} Kind */

/**
 * The files about to be sent, with what is wrong with others, how to send them, and their caption. It stands in the
 * place of the field while there are any.
 * @param {Page} page
 * @param {object} handlers
 * @param {() => string} handlers.takeText what was begun in the field becomes the caption
 * @param {(caption: string | null) => void} handlers.onClose what is left of it; null when nothing was begun
 * @param {(files: File[], kind: Kind, caption: string) => Promise<unknown>} handlers.deliver null when it was refused
 */
export function fileStrip(page, { takeText, onClose, deliver }) {
  const { store, word } = page;
  /** @type {File[]} */
  let files = [];
  /** @type {RefusedFile[]} */
  let refused = [];
  let isSending = false;

  const title = element('p', { class: 'strip-title', role: 'status' });
  const problems = element('div', { class: 'strip-problems', role: 'alert', testid: 'file-problems' });
  const list = element('ul', { class: 'strip-files', 'aria-label': word('attached') });
  const kind = element(
    'select',
    { class: 'kind', testid: 'file-kind', on: { change: draw } },
    .../** @type {const} */ (['document', 'photo', 'voice', 'sticker']).map((value) =>
      element('option', { value }, word(`as-${value}`)),
    ),
  );
  const caption = captionField(page, { onSend: () => void send(), onCancel: cancel, onInput: draw });
  const close = element(
    'button',
    {
      class: 'button-icon small',
      type: 'button',
      testid: 'file-cancel',
      title: word('sendNoFiles'),
      'aria-label': word('sendNoFiles'),
      on: { click: cancel },
    },
    icon('close'),
  );
  const options = element(
    'div',
    { class: 'strip-options' },
    list,
    element('label', { class: 'strip-kind' }, word('sendAs'), kind),
    caption.node,
  );
  const node = element(
    'div',
    { class: 'strip', role: 'group', testid: 'file-strip', 'aria-label': word('attached'), hidden: true },
    element('div', { class: 'strip-head' }, element('div', { class: 'strip-told' }, title, problems), close),
    options,
  );
  // Also the buttons and the list lie here; the field has keys of its own.
  node.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    cancel();
  });

  function draw() {
    const { album_files: size } = store.limits();
    const together = grouping(files.length, kind.value, size);
    const words = [
      word(isSending ? 'sendingFiles' : 'filesReady', { count: files.length }),
      together === 'alone' ? '' : word(together, { size }),
    ];
    title.textContent = files.length === 0 ? '' : words.filter(Boolean).join(', ');
    fill(problems, ...refusedRows(page, refused));
    fill(list, ...files.map((file) => fileRow(page, file, () => remove(file))));
    caption.refresh({ count: files.length, kind: kind.value, isSending });
    options.hidden = files.length === 0;
    node.hidden = files.length === 0 && refused.length === 0;
    node.setAttribute('aria-busy', String(isSending));
  }

  /** @param {readonly File[]} left @param {readonly RefusedFile[]} faulty */
  function keep(left, faulty) {
    const wasOpen = files.length > 0;
    files = [...left];
    refused = [...faulty];
    if (!wasOpen && files.length > 0) caption.set(takeText());
    draw();
    if (wasOpen && files.length === 0) onClose(caption.take());
  }

  /** @param {File} file */
  function remove(file) {
    if (isSending) return;
    keep(
      files.filter((each) => each !== file),
      [],
    );
    if (files.length > 0) caption.focus();
  }

  function cancel() {
    if (isSending) return;
    const wasOpen = files.length > 0;
    keep([], []);
    if (!wasOpen) onClose(null);
  }

  async function send() {
    if (isSending || files.length === 0) return;
    const sent = files;
    isSending = true;
    draw();
    const done = await deliver(sent, /** @type {Kind} */ (kind.value), caption.text());
    isSending = false;
    if (done === null) return draw();
    // Whoever was chosen meanwhile has files of their own.
    if (files.some((file) => sent.includes(file))) caption.set('');
    keep(
      files.filter((file) => !sent.includes(file)),
      [],
    );
  }

  return {
    node,
    /** @param {readonly File[]} added @param {readonly string[]} [folders] names of folders that came along */
    add(added, folders = []) {
      const { sendable, refused: faulty } = sortFiles(added, {
        largest: store.limits().file_bytes,
        folders,
      });
      if (sendable.length + faulty.length === 0) return;
      if (sendable.length > 0) kind.value = usualKind([...files, ...sendable]);
      keep([...files, ...sendable], faulty);
      if (files.length > 0) caption.focus();
    },
    isOpen: () => files.length > 0,
    focus: () => caption.focus(),
    /** Forgets all, and gives what was written. */
    clear() {
      files = [];
      refused = [];
      draw();
      return caption.take();
    },
  };
}
