/** @import { Word } from './words.js' */
import { element } from './dom.js';

/**
 * A dialog with a form: a name to type, whatever else is given, and buttons to be done or to leave it.
 * @param {object} options
 * @param {Word} options.word
 * @param {string} options.title
 * @param {string} options.nameLabel
 * @param {HTMLElement[]} [options.fields] stand below the name
 * @param {string} [options.done] what the button says; “Create” when absent
 * @param {(name: string) => string} [options.faultOf] what is wrong with the name, '' when nothing is
 * @param {(name: string) => void} options.onCreate
 */
export function openFormDialog({ word, title, nameLabel, fields = [], done, faultOf, onCreate }) {
  const name = element('input', {
    class: 'field',
    required: true,
    maxlength: 128,
    placeholder: nameLabel,
    'aria-label': nameLabel,
    autocomplete: 'off',
    on: { input: () => name.setCustomValidity(faultOf?.(name.value) ?? '') },
  });
  const cancel = element(
    'button',
    { class: 'button', type: 'button', on: { click: () => dialog.close() } },
    word('cancel'),
  );
  const create = element('button', { class: 'button button-main', type: 'submit' }, done ?? word('create'));
  const dialog = element(
    'dialog',
    { class: 'dialog', 'aria-label': title, on: { close: () => dialog.remove() } },
    element(
      'form',
      { method: 'dialog', on: { submit: () => onCreate(name.value.trim()) } },
      element('h2', { class: 'dialog-title' }, title),
      name,
      ...fields,
      element('div', { class: 'dialog-buttons' }, cancel, create),
    ),
  );
  document.body.append(dialog);
  dialog.showModal();
}
