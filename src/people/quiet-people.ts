import type { Person } from './person.ts';
import { quietUntil } from './quiet-hours.ts';

/**
 * Tells until when somebody has quiet hours at a moment (milliseconds UTC), or undefined. Most people share hours and zone with others,
 * so each pair is worked out once, however many people are asked about.
 */
export function createQuietPeople(
  now: number,
  programmeZone: string,
): (person: Pick<Person, 'quiet' | 'timeZone'>) => number | undefined {
  const known = new Map<string, number | undefined>();
  return ({ quiet, timeZone = programmeZone }) => {
    const key = JSON.stringify([timeZone, quiet]);
    if (!known.has(key)) known.set(key, quietUntil(now, quiet, timeZone));
    return known.get(key);
  };
}
