import type { Audience } from '../audience/audience.ts';
import { matchesGroup, matchesPerson } from '../audience/match-audience.ts';
import { groupsNamedIn, silentNamedIn } from '../audience/named-in-audience.ts';
import { parseAudience } from '../audience/parse-audience.ts';
import type { Reader } from './reader.ts';

/** Nobody's user id. */
const NOBODY = 0;

/**
 * True when an announcement for this audience is meant for the reader; owners read everything. In a group counts what is
 * for all, or for that group. Who reacted to an announcement is not known here, so what asks for it is for nobody.
 */
export function mayReadAnnounced(reader: Reader, expression: string): boolean {
  if (reader.role === 'owner' && reader.group === undefined) return true;
  const parsed = parseAudience(expression);
  if (parsed.kind === 'bad') return false;
  const { audience } = parsed;
  if (silentNamedIn(audience).length > 0) return false;
  if (reader.group !== undefined) return isForAll(audience) || isForGroup(audience, reader.group);
  const { cohorts, role, person = NOBODY, language = 'en' } = reader;
  return matchesPerson(audience, { id: person, cohorts, role, language });
}

/** What goes to one topic of a group may be read in all of it. */
function isForGroup(audience: Audience, chat: number): boolean {
  return groupsNamedIn(audience).some((named) => named.chat === chat && matchesGroup(audience, named));
}

function isForAll(audience: Audience): boolean {
  return audience.kind === 'all' || (audience.kind === 'or' && audience.of.some(isForAll));
}
