import { LANGUAGES } from '../languages/languages.ts';
import type { Audience, AudiencePerson } from './audience.ts';

const ROLES = ['participant', 'organiser', 'staff', 'owner'] as const;
const NAMES = ['bus-1', 'Bus 2', 'and', 'группа «А»', 'x"y\\z', 'İzmir, 1', '(not)', '대표단'];

/** Expressions and people from a seed, out of so few names that they often meet. */
export function createRandomAudiences(seed: number) {
  const random = createRandom(seed);
  const below = (count: number) => Math.floor(random() * count);
  const pick = <T>(from: readonly T[]): T => {
    const one = from[below(from.length)];
    if (one === undefined) throw new Error('nothing to pick from');
    return one;
  };

  const atom = (): Audience => {
    const atoms: readonly Audience[] = [
      { kind: 'all' },
      { kind: 'cohort', name: pick(NAMES) },
      { kind: 'language', language: pick(LANGUAGES) },
      { kind: 'role', role: pick(ROLES) },
      { kind: 'person', id: 1 + below(4) },
      { kind: 'group', chat: -100_000 - below(2) },
      { kind: 'group', chat: -100_000 - below(2), topic: 1 + below(2) },
      { kind: 'silent', announcement: 1 + below(3) },
    ];
    return pick(atoms);
  };
  const audience = (depth = 4): Audience => {
    if (depth === 0 || below(4) === 0) return atom();
    if (below(4) === 0) return { kind: 'not', of: audience(depth - 1) };
    const of = Array.from({ length: 1 + below(3) }, () => audience(depth - 1));
    return { kind: pick(['and', 'or'] as const), of };
  };
  const person = (): AudiencePerson => ({
    id: 1 + below(4),
    cohorts: NAMES.filter(() => below(3) === 0),
    role: pick(ROLES),
    language: pick(LANGUAGES),
    silentAt: new Set([1, 2, 3].filter(() => below(2) === 0)),
  });
  return { audience, person, below };
}

/** Numbers from 0 to 1 (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
