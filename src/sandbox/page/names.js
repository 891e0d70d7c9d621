import { element } from './dom.js';
import { icon } from './icons.js';

const COLOURS = 8;

/** A person's or a bot's full name. @param {{ first_name: string, last_name?: string } | undefined} user */
export function nameOf(user) {
  return [user?.first_name, user?.last_name].filter(Boolean).join(' ');
}

/** One of eight colours, the same for the same id. @param {number} id */
export function colourOf(id) {
  return Math.abs(id) % COLOURS;
}

/**
 * A round picture made of somebody's initials; a group and the bot have a sign of their own.
 * @param {{ id: number, name: string, kind?: 'person' | 'group' | 'bot' }} who
 */
export function avatar({ id, name, kind = 'person' }) {
  const classes = `avatar ${kind === 'bot' ? 'avatar-bot' : `colour-${colourOf(id)}`}`;
  const sign = kind === 'bot' ? icon('logo') : kind === 'group' ? icon('group') : initials(name);
  return element('span', { class: classes, 'aria-hidden': 'true' }, sign);
}

/** @param {string} name */
function initials(name) {
  const words = name.split(/\s+/).filter(Boolean);
  const letters = [words[0], words.length > 1 ? words.at(-1) : ''].map((word) => [...(word ?? '')][0] ?? '');
  return letters.join('').toUpperCase();
}
