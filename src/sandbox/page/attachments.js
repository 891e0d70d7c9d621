/** @import { Page } from './actions.js' */
import { element, fill } from './dom.js';
import { fileSize } from './file-size.js';
import { icon } from './icons.js';

/** @typedef {'document' | 'photo' | 'voice' | 'sticker'} Kind */

/**
 * The files about to be sent: chosen by the button, dropped onto the chat, or pasted.
 * @param {Page} page
 * @param {{ onChange: () => void }} handlers
 */
export function attachments({ word, language }, { onChange }) {
  /** @type {File[]} */
  let files = [];
  const input = element('input', {
    type: 'file',
    multiple: true,
    hidden: true,
    tabindex: -1,
    testid: 'file-input',
  });
  input.addEventListener('change', () => {
    add([...(input.files ?? [])]);
    input.value = '';
  });
  const button = element(
    'button',
    {
      class: 'button-icon',
      type: 'button',
      testid: 'attach',
      title: word('attach'),
      'aria-label': word('attach'),
      on: { click: () => input.click() },
    },
    icon('attach'),
  );
  const kind = element(
    'select',
    { class: 'kind', 'aria-label': word('sendAs') },
    .../** @type {const} */ (['document', 'photo', 'voice', 'sticker']).map((value) =>
      element('option', { value }, word(`as-${value}`)),
    ),
  );
  const list = element('ul', { class: 'tray-files', 'aria-label': word('attached') });
  const tray = element(
    'div',
    { class: 'tray', hidden: true },
    list,
    element('label', { class: 'tray-kind' }, word('sendAs'), kind),
  );

  /** @param {File} file */
  function item(file) {
    const remove = () => {
      files = files.filter((each) => each !== file);
      draw();
    };
    return element(
      'li',
      { class: 'tray-file' },
      icon('file'),
      element('span', { class: 'tray-name', dir: 'auto' }, file.name),
      element('span', { class: 'tray-size' }, fileSize(file.size, language)),
      element(
        'button',
        {
          class: 'button-icon small',
          type: 'button',
          'aria-label': word('removeFile', { name: file.name }),
          on: { click: remove },
        },
        icon('close'),
      ),
    );
  }

  function draw() {
    tray.hidden = files.length === 0;
    fill(list, ...files.map(item));
    onChange();
  }

  /** @param {File[]} added */
  function add(added) {
    if (added.length === 0) return;
    files = [...files, ...added];
    kind.value = files.every(({ type }) => /^image\/(png|jpeg|webp)$/.test(type)) ? 'photo' : 'document';
    draw();
  }

  return {
    button: element('span', { class: 'attach' }, button, input),
    tray,
    add,
    count: () => files.length,
    /** The files and how to send them; afterwards there are none. */
    take() {
      const taken = { files, kind: /** @type {Kind} */ (kind.value) };
      files = [];
      draw();
      return taken;
    },
  };
}

/**
 * Lets one drop files anywhere on `area`.
 * @param {HTMLElement} area
 * @param {string} label what stands over it while files hover
 * @param {(files: File[]) => void} onFiles
 */
export function acceptDrops(area, label, onFiles) {
  const cover = element(
    'div',
    { class: 'drop-cover', hidden: true },
    element('span', {}, icon('attach'), label),
  );
  area.append(cover);
  area.addEventListener('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    cover.hidden = false;
  });
  area.addEventListener('dragleave', (event) => {
    if (!area.contains(/** @type {Node | null} */ (event.relatedTarget))) cover.hidden = true;
  });
  area.addEventListener('drop', (event) => {
    cover.hidden = true;
    if (!event.dataTransfer?.files.length) return;
    event.preventDefault();
    onFiles([...event.dataTransfer.files]);
  });
}
