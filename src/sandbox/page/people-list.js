/** @import { Page } from './actions.js' */
/** @import { SandboxPerson } from '../control-contract.ts' */
import { element, fill, spoken } from './dom.js';
import { avatar, nameOf } from './names.js';
import { choosePeople } from './choose-people.js';
import { makeRoving } from './roving.js';

/**
 * Whose eyes one looks through: a strip of people, and in words who is chosen.
 * @param {Page} page
 */
export function peopleList({ store, word }) {
  const strip = element('div', { class: 'people-strip', role: 'group', 'aria-label': word('people') });
  const about = element('p', { class: 'person-about', 'aria-live': 'polite' });
  const search = element('input', {
    class: 'field people-search',
    type: 'search',
    hidden: true,
    testid: 'people-search',
    placeholder: word('findPerson'),
    'aria-label': word('findPerson'),
    autocomplete: 'off',
    on: { input: draw },
  });
  const others = element('p', { class: 'people-others', role: 'status' });
  const node = element(
    'section',
    { class: 'people', 'aria-label': word('people') },
    element('h2', { class: 'section-title' }, word('youAre')),
    search,
    strip,
    others,
    about,
  );
  const roving = makeRoving(strip, '.person');

  /** @param {SandboxPerson} person */
  function unreadOf({ user }) {
    return store.chats(user.id).reduce((sum, chat) => sum + store.unread(user.id, chat.id), 0);
  }

  /** @param {SandboxPerson} person */
  function button(person) {
    const { user } = person;
    const chosen = user.id === store.selection().person;
    return element(
      'button',
      {
        class: `person${person.blocked || person.gone ? ' blocked' : ''}`,
        type: 'button',
        testid: `person-${user.id}`,
        title: `${nameOf(user)} – ${person.about}`,
        'aria-current': chosen ? 'true' : null,
        on: { click: () => choose(user.id) },
      },
      avatar({ id: user.id, name: nameOf(user) }),
      element('span', { class: 'person-name' }, user.first_name),
      roleOf(person),
      spoken(`, ${person.about}`),
      unreadBadge(word, chosen ? 0 : unreadOf(person)),
    );
  }

  /** Most take part; who does something else is to be found at a glance. @param {SandboxPerson} person */
  function roleOf({ role }) {
    if (role === 'participant') return null;
    return element('span', { class: 'person-role', 'aria-hidden': 'true' }, word(`badge-${role}`));
  }

  /** @param {number} id */
  function choose(id) {
    const { person, chat } = store.selection();
    if (id === person) return;
    // A private chat stays a private chat: the other person's own. A group stays if they are in it.
    const stays = chat !== null && chat !== person && store.chats(id).some((each) => each.id === chat);
    store.select({ person: id, chat: chat === null ? null : stays ? chat : id });
  }

  function draw() {
    const active = /** @type {HTMLElement | null} */ (document.activeElement);
    const focused = strip.contains(active) ? active?.dataset['testid'] : undefined;
    const person = store.person();
    const { isMany, shown, more } = choosePeople(store.people(), search.value, person);
    search.hidden = !isMany;
    fill(strip, ...shown.map(button));
    others.textContent = more === 0 ? '' : word('morePeople', { count: more });
    roving.refresh();
    fill(
      about,
      element('strong', {}, nameOf(person?.user)),
      ...(person?.cohorts ?? []).map((cohort) => element('span', { class: 'cohort', dir: 'auto' }, cohort)),
      element('span', { class: 'about-text' }, person?.gone ? word('accountGone') : (person?.about ?? '')),
    );
    if (focused === undefined) return;
    /** @type {HTMLElement | null} */ (strip.querySelector(`[data-testid="${focused}"]`))?.focus();
  }

  for (const change of /** @type {const} */ (['people', 'selection', 'messages', 'read']))
    store.on(change, draw);
  return node;
}

/** @param {Page['word']} word @param {number} count */
export function unreadBadge(word, count) {
  if (count === 0) return null;
  const said = spoken(`, ${word('unread', { count })}`);
  return element(
    'span',
    { class: 'badge' },
    element('span', { 'aria-hidden': 'true' }, count > 99 ? '99+' : String(count)),
    said,
  );
}
