/** @import { Page } from './actions.js' */
import { element } from './dom.js';
import { icon } from './icons.js';
import { typedPayload } from './links.js';

/**
 * The small form that does what a tap on t.me/<bot>?start=<payload> does.
 * @param {Page} page
 */
export function deepLinkForm({ store, actions, word }) {
  const prefix = element('span', { class: 'deep-link-prefix', 'aria-hidden': 'true' });
  const input = element('input', {
    class: 'deep-link-input',
    testid: 'deep-link-input',
    'aria-label': word('deepLinkLabel'),
    placeholder: word('deepLinkPlaceholder'),
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    on: { input: () => input.setCustomValidity('') },
  });
  store.on('people', () => {
    prefix.textContent = `t.me/${store.bot()?.username ?? '…'}?start=`;
  });

  /** @param {SubmitEvent} event */
  function open(event) {
    event.preventDefault();
    const payload = typedPayload(input.value, store.bot()?.username);
    if (payload === null) {
      input.setCustomValidity(word('deepLinkFaulty'));
      input.reportValidity();
      return;
    }
    input.value = '';
    void actions.start(payload);
  }

  return element(
    'form',
    { class: 'deep-link', novalidate: true, on: { submit: open } },
    element('h2', { class: 'section-title' }, word('deepLink')),
    element('p', { class: 'deep-link-line' }, prefix),
    element(
      'div',
      { class: 'deep-link-row' },
      input,
      element(
        'button',
        { class: 'button', type: 'submit', testid: 'deep-link-open' },
        icon('link'),
        word('open'),
      ),
    ),
  );
}
