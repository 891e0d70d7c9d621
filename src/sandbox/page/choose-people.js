/** @import { SandboxPerson } from '../control-contract.ts' */
import { nameOf } from './names.js';

/** More people than this are searched. */
const FEW = 12;
const MOST_SHOWN = 30;

/**
 * Whom the list shows: all of a few; of many those whose name, cohort or number is searched for, the chosen one first.
 * @param {readonly SandboxPerson[]} people
 * @param {string} query
 * @param {SandboxPerson | undefined} chosen
 * @returns {{ isMany: boolean, shown: readonly SandboxPerson[], more: number }}
 */
export function choosePeople(people, query, chosen) {
  if (people.length <= FEW) return { isMany: false, shown: people, more: 0 };
  const wanted = query.trim().toLowerCase();
  const found = wanted === '' ? people : people.filter((person) => fits(person, wanted));
  const first = found.slice(0, MOST_SHOWN);
  const isAway = chosen !== undefined && !first.includes(chosen);
  const shown = isAway ? [chosen, ...first] : first;
  return { isMany: true, shown, more: found.length - first.length };
}

/** @param {SandboxPerson} person @param {string} wanted */
function fits({ user, cohorts }, wanted) {
  return [nameOf(user), user.username ?? '', String(user.id), ...cohorts].some((text) =>
    text.toLowerCase().includes(wanted),
  );
}
