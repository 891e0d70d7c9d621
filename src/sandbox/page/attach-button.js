/** @import { Page } from './actions.js' */
import { element } from './dom.js';
import { icon } from './icons.js';

/**
 * The button that opens the system's choice of files.
 * @param {Page} page
 * @param {{ onFiles: (files: File[]) => void }} handlers
 */
export function attachButton({ word }, { onFiles }) {
  const input = element('input', {
    type: 'file',
    multiple: true,
    hidden: true,
    tabindex: -1,
    testid: 'file-input',
  });
  input.addEventListener('change', () => {
    onFiles([...(input.files ?? [])]);
    // So that the same file can be chosen again.
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
  return element('span', { class: 'attach' }, button, input);
}
