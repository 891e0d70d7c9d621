/** @import { Word } from './words.js' */
import { element } from './dom.js';
import { icon } from './icons.js';

/**
 * A long quotation of which the first lines show, with a button for the rest (none when nothing is left). Moving the
 * focus to a link in the folded part unfolds it.
 * @param {Word} word
 * @param {(Node | string)[]} children
 */
export function expandableQuote(word, children) {
  const content = element('div', { class: 'quote-content', on: { focusin: () => open(true) } }, ...children);
  const label = element('span', {});
  const toggle = element(
    'button',
    {
      class: 'quote-toggle',
      type: 'button',
      on: { click: () => open(toggle.getAttribute('aria-expanded') !== 'true') },
    },
    label,
    icon('down'),
  );
  const quote = element('blockquote', { class: 'expandable' }, content, toggle);

  /** @param {boolean} wide */
  function open(wide) {
    quote.classList.toggle('open', wide);
    toggle.setAttribute('aria-expanded', String(wide));
    label.textContent = word(wide ? 'showLess' : 'showMore');
  }
  open(false);
  // How much fits changes with the width, and is only known once the message stands on the page.
  new window.ResizeObserver(() => {
    if (!quote.classList.contains('open')) toggle.hidden = content.scrollHeight <= content.clientHeight + 1;
  }).observe(content);
  return quote;
}

/**
 * Text under a cover that a tap, Enter or Space takes away.
 * @param {Word} word
 * @param {(Node | string)[]} children
 */
export function spoiler(word, children) {
  const hidden = element('span', { class: 'spoiler-text' }, ...children);
  const cover = element(
    'span',
    {
      class: 'spoiler',
      role: 'button',
      tabindex: 0,
      'aria-expanded': 'false',
      'aria-label': word('showHidden'),
      on: {
        click: reveal,
        keydown: (event) => (event.key === 'Enter' || event.key === ' ') && reveal(event),
      },
    },
    hidden,
  );

  /** @param {Event} event */
  function reveal(event) {
    if (cover.classList.contains('open')) return;
    event.preventDefault();
    event.stopPropagation();
    cover.classList.add('open');
    for (const name of ['role', 'tabindex', 'aria-expanded', 'aria-label']) cover.removeAttribute(name);
  }
  return cover;
}
