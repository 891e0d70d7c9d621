import type { PublishedVersion } from '../../curation/curation.ts';
import { label } from './view.ts';

/** How many documents are named of each kind of change. */
const NAMED = 4;
const LONGEST_NAME = 40;

/** What a version changed, a line a kind: `➕ agenda.md, map.pdf +3`. None for a version that changed nothing. */
export function changeLines({
  added,
  changed,
  removed,
}: Pick<PublishedVersion, 'added' | 'changed' | 'removed'>): string[] {
  const kinds = [
    ['➕', added],
    ['✏️', changed],
    ['➖', removed],
  ] as const;
  return kinds.filter(([, paths]) => paths.length > 0).map(([sign, paths]) => `${sign} ${namesOf(paths)}`);
}

function namesOf(paths: readonly string[]): string {
  const names = paths.slice(0, NAMED).map((path) => label(path, LONGEST_NAME));
  const more = paths.length - names.length;
  return `${names.join(', ')}${more > 0 ? ` +${more}` : ''}`;
}
