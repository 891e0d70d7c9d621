/** @import { Message, Poll } from '@grammyjs/types' */
/** @import { Page } from './actions.js' */
import { element, spoken } from './dom.js';
import { icon } from './icons.js';

/**
 * A poll one answers by a tap on an option; a tap on the chosen one takes the answer back. Counts are always shown.
 * @param {Page} page
 * @param {Message} message
 * @param {Poll} poll
 */
export function pollView(page, message, poll) {
  const { store, word } = page;
  const chosen = store.vote(poll.id);
  const kind = poll.is_closed ? 'pollClosed' : poll.is_anonymous ? 'pollAnonymous' : 'pollPublic';
  const facts = [
    word(kind),
    poll.allows_multiple_answers ? word('pollSeveral') : '',
    word('pollVotes', { count: poll.total_voter_count }),
  ];
  return element(
    'div',
    { class: 'poll', role: 'group', testid: 'poll', 'aria-label': poll.question },
    element('p', { class: 'poll-question', dir: 'auto' }, poll.question),
    ...poll.options.map((_, index) => optionView(page, message, poll, index, chosen)),
    element('p', { class: 'poll-facts' }, facts.filter(Boolean).join(' · ')),
  );
}

/** @param {Page} page @param {Message} message @param {Poll} poll @param {number} index @param {readonly number[]} chosen */
function optionView({ actions, word }, message, poll, index, chosen) {
  const option = poll.options[index];
  const isChosen = chosen.includes(index);
  const share = Math.round((100 * (option?.voter_count ?? 0)) / Math.max(1, poll.total_voter_count));
  const others = poll.allows_multiple_answers ? chosen.filter((each) => each !== index) : [];
  const next = isChosen ? others : [...others, index];
  return element(
    'button',
    {
      class: 'poll-option',
      type: 'button',
      testid: `poll-option-${index}`,
      'aria-pressed': String(isChosen),
      disabled: poll.is_closed,
      on: { click: () => void actions.vote(message, next) },
    },
    element('span', { class: 'poll-mark' }, isChosen && icon('check')),
    element('span', { class: 'poll-text', dir: 'auto' }, option?.text ?? ''),
    element('span', { class: 'poll-count', 'aria-hidden': 'true' }, String(option?.voter_count ?? 0)),
    spoken(`, ${word('pollVotes', { count: option?.voter_count ?? 0 })}`),
    element('progress', { class: 'poll-bar', max: 100, value: share, 'aria-hidden': 'true' }),
  );
}
