/** @import { Page } from './actions.js' */
import { element, fill } from './dom.js';
import { icon } from './icons.js';

/** @type {{ [action: string]: 'typing' | 'uploading' | 'recording' | 'choosingSticker' | 'findingPlace' }} */
const WORDS = {
  typing: 'typing',
  upload_document: 'uploading',
  upload_photo: 'uploading',
  upload_video: 'uploading',
  upload_voice: 'uploading',
  record_voice: 'recording',
  record_video: 'recording',
  choose_sticker: 'choosingSticker',
  find_location: 'findingPlace',
};

/**
 * What the bot is about to say, below the messages: that it is typing, or the draft of its answer.
 * @param {Page} page
 */
export function activityView({ store, actions, word }) {
  const said = element('span', {});
  const dots = element(
    'span',
    { class: 'dots', 'aria-hidden': 'true' },
    element('i'),
    element('i'),
    element('i'),
  );
  const typing = element('div', { class: 'typing', testid: 'typing', hidden: true }, dots, said);
  const draftText = element('div', { class: 'text', dir: 'auto' });
  const stop = element(
    'button',
    { class: 'button stop', type: 'button', on: { click: () => void actions.stopDraft() } },
    icon('stop'),
    word('stop'),
  );
  const draft = element(
    'div',
    { class: 'draft', testid: 'draft', hidden: true },
    element('div', { class: 'bubble' }, draftText),
    stop,
  );

  function draw() {
    const chat = store.selection().chat ?? 0;
    const { action, draft: text, canStop } = store.activity(chat);
    typing.hidden = action === undefined || text !== undefined;
    said.textContent = action === undefined ? '' : word(WORDS[action] ?? 'typing');
    draft.hidden = text === undefined;
    draft.classList.toggle('thinking', text === '');
    fill(draftText, text || word('thinking'));
    stop.hidden = canStop !== true;
  }

  store.on('activity', draw);
  store.on('selection', draw);
  return element('div', { class: 'activity' }, typing, draft);
}
