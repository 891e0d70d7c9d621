/** @import { Page } from './actions.js' */
import { element } from './dom.js';
import { fileSize } from './file-size.js';
import { icon } from './icons.js';

/**
 * A file about to be sent: its name, its size, and a button that takes it away.
 * @param {Page} page
 * @param {File} file
 * @param {() => void} onRemove
 */
export function fileRow({ word, language }, file, onRemove) {
  return element(
    'li',
    { class: 'strip-file', testid: 'strip-file' },
    icon('file'),
    element('span', { class: 'strip-name', dir: 'auto' }, file.name),
    element('span', { class: 'strip-size' }, fileSize(file.size, language)),
    element(
      'button',
      {
        class: 'button-icon small',
        type: 'button',
        'aria-label': word('removeFile', { name: file.name }),
        on: { click: onRemove },
      },
      icon('close'),
    ),
  );
}

/**
 * Why some files can't be sent, in words.
 * @param {Page} page
 * @param {readonly import('./sendable-files.js').RefusedFile[]} refused
 * @returns {HTMLElement[]}
 */
export function refusedRows({ store, word, language }, refused) {
  const limit = fileSize(store.limits().file_bytes, language);
  return refused.map(({ name, size, fault }) =>
    element('p', { dir: 'auto' }, word(fault, { name, size: fileSize(size, language), limit })),
  );
}
