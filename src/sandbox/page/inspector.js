/** @import { RecordedCall } from '../control-contract.ts' */
/** @import { Page } from './actions.js' */
import { element, fill } from './dom.js';
import { icon } from './icons.js';

const REFRESH_EVERY = 1500;
const SHOWN = 300;

/**
 * The panel that lists what the bot asked of the Bot API, newest first, and the button that opens it.
 * @param {Page} page
 */
export function inspector({ calls, word, dates }) {
  const filter = element('input', {
    class: 'field',
    type: 'search',
    placeholder: word('filterCalls'),
    'aria-label': word('filterCalls'),
    on: { input: draw },
  });
  const polls = element('input', { type: 'checkbox', on: { change: draw } });
  const violations = element('details', { class: 'violations', hidden: true });
  const list = element('ol', { class: 'calls', testid: 'calls' });
  const close = element(
    'button',
    { class: 'button-icon', type: 'button', 'aria-label': word('close'), on: { click: () => show(false) } },
    icon('close'),
  );
  const panel = element(
    'aside',
    {
      class: 'inspector',
      id: 'inspector',
      testid: 'inspector',
      hidden: true,
      'aria-label': word('inspector'),
    },
    element('header', { class: 'inspector-head' }, element('h2', {}, word('inspector')), close),
    element(
      'div',
      { class: 'inspector-tools' },
      filter,
      element('label', { class: 'check' }, polls, word('showPolls')),
    ),
    violations,
    list,
  );
  const toggle = element(
    'button',
    {
      class: 'button-icon',
      type: 'button',
      testid: 'inspector-toggle',
      title: word('inspector'),
      'aria-label': word('inspector'),
      'aria-controls': 'inspector',
      'aria-expanded': 'false',
      on: { click: () => show(Boolean(panel.hidden)) },
    },
    icon('inspector'),
  );
  /** @type {Map<number, HTMLElement>} */
  let rows = new Map();
  /** @type {ReturnType<typeof setInterval> | undefined} */
  let timer;

  /** @param {boolean} open */
  function show(open) {
    panel.hidden = !open;
    toggle.setAttribute('aria-expanded', String(open));
    document.body.classList.toggle('inspecting', open);
    clearInterval(timer);
    if (open) {
      timer = setInterval(() => void calls.refresh(), REFRESH_EVERY);
      void calls.refresh();
      draw();
      close.focus();
    } else toggle.focus();
  }

  function draw() {
    if (panel.hidden) return;
    const wanted = filter.value.trim().toLowerCase();
    const shown = calls
      .calls()
      .filter(
        ({ method }) => (polls.checked || method !== 'getUpdates') && method.toLowerCase().includes(wanted),
      )
      .slice(-SHOWN)
      .reverse();
    rows = new Map(shown.map((call) => [call.id, rows.get(call.id) ?? row(call)]));
    fill(list, ...rows.values(), shown.length === 0 && element('li', { class: 'no-calls' }, word('noCalls')));
    drawViolations();
  }

  /** @param {RecordedCall} call */
  function row({ method, ok, description, at, payload }) {
    return element(
      'li',
      {},
      element(
        'details',
        { class: `call${ok ? '' : ' call-failed'}` },
        element(
          'summary',
          {},
          element('span', { class: `call-state${ok ? '' : ' failed'}` }, word(ok ? 'callOk' : 'callError')),
          element('span', { class: 'call-method' }, method),
          element('time', { class: 'call-time', datetime: new Date(at).toISOString() }, dates.exactTime(at)),
          description !== undefined && element('span', { class: 'call-error' }, description),
        ),
        element('pre', { class: 'call-payload', tabindex: 0 }, JSON.stringify(payload, null, 2)),
      ),
    );
  }

  function drawViolations() {
    const found = calls.violations();
    violations.hidden = found.length === 0;
    fill(
      violations,
      element('summary', {}, word('violations', { count: found.length })),
      element(
        'ul',
        {},
        ...found.map((it) => element('li', {}, `${it.method}.${it.parameter}: ${it.problem}`)),
      ),
    );
  }

  calls.onChange(draw);
  panel.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') show(false);
  });
  return { panel, toggle };
}
