/** @import { Page } from './actions.js' */
import { element } from './dom.js';
import { icon } from './icons.js';

const HINT = 'caption-hint';

/**
 * The field of the files' caption with the button that sends them: Enter sends, Shift+Enter breaks the line, Esc
 * leaves the files.
 * @param {Page} page
 * @param {{ onSend: () => void, onCancel: () => void, onInput: () => void }} handlers
 */
export function captionField({ store, word }, { onSend, onCancel, onInput }) {
  const field = element('textarea', {
    class: 'composer-field',
    testid: 'file-caption',
    rows: 1,
    dir: 'auto',
    placeholder: word('caption'),
    'aria-label': word('caption'),
    'aria-describedby': HINT,
    on: { input: onInput },
  });
  const send = element(
    'button',
    { class: 'send', type: 'button', testid: 'file-send', on: { click: onSend } },
    icon('send'),
  );
  const hint = element('p', { class: 'strip-hint', id: HINT, 'aria-live': 'polite' });
  field.addEventListener('keydown', (event) => {
    // While letters are being composed (Korean), Enter belongs to the input method.
    if (event.isComposing || event.shiftKey) return;
    const work = { Enter: () => !send.disabled && onSend(), Escape: onCancel }[event.key];
    if (work === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    work();
  });

  const count = () => [...field.value.trim()].length;

  return {
    node: element(
      'div',
      { class: 'strip-caption' },
      element('div', { class: 'composer-row' }, field, send),
      hint,
    ),
    focus: () => field.focus(),
    text: () => field.value.trim(),
    /** @param {string} text */
    set(text) {
      field.value = text;
    },
    /** What was written; afterwards there is nothing. */
    take() {
      const text = field.value;
      field.value = '';
      return text;
    },
    /** @param {{ count: number, kind: string, isSending: boolean }} files */
    refresh(files) {
      const limit = store.limits().caption_length;
      const isTooLong = count() > limit;
      const label = word('sendFiles', { count: files.count });
      send.title = label;
      send.setAttribute('aria-label', label);
      send.disabled = isTooLong || files.isSending;
      field.readOnly = files.isSending;
      field.style.height = 'auto';
      field.style.height = `${field.scrollHeight + 2}px`;
      const keepsDocuments = ['staff', 'owner'].includes(store.person()?.role ?? '');
      const isForStaff = keepsDocuments && store.chat()?.type === 'private' && files.kind === 'document';
      hint.classList.toggle('wrong', isTooLong);
      hint.textContent = isTooLong
        ? word('captionTooLong', { count: count(), limit })
        : isForStaff
          ? word('captionHint')
          : '';
    },
  };
}
