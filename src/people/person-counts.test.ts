import { expect, it } from 'vitest';
import type { Person } from './person.ts';
import { countPeople } from './person-counts.ts';

const person = (id: number, rest: Partial<Person> = {}): Person => ({
  ...{ id, role: 'participant', cohorts: [], blocked: false, firstSeen: 0, lastSeen: 0 },
  ...rest,
});

it('counts people by what announcements ask of them', () => {
  const counts = countPeople([
    person(1, { cohorts: ['Bus 2', 'Almaty'], languageCode: 'kk' }),
    person(2, { cohorts: ['Bus 2'], language: 'ru', languageCode: 'kk', muted: true }),
    person(3, { languageCode: 'ru', role: 'organiser' }),
    person(4, { languageCode: 'pt', muted: true, blocked: true }),
  ]);
  expect(counts).toEqual({
    total: 4,
    reachable: 2,
    muted: 1,
    blocked: 1,
    cohorts: [
      { name: 'Almaty', count: 1 },
      { name: 'Bus 2', count: 2 },
    ],
    withoutCohort: 2,
    languages: [
      { name: 'ru', count: 2 },
      { name: 'kk', count: 1 },
      { name: 'en', count: 1 },
    ],
    roles: [
      { name: 'participant', count: 3 },
      { name: 'organiser', count: 1 },
    ],
  });
});
