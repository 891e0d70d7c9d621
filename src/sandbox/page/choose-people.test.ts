import { describe, expect, it } from 'vitest';
import type { SandboxPerson } from '../control-contract.ts';
import { choosePeople } from './choose-people.js';

const people = (count: number): SandboxPerson[] =>
  Array.from({ length: count }, (_, index) => ({
    user: { id: 1001 + index, is_bot: false, first_name: `Guest ${index + 1}` },
    about: '',
    role: 'participant',
    cohorts: [`Bus ${(index % 2) + 1}`],
    blocked: false,
  }));

describe('choosePeople', () => {
  it('shows all of a few, and of many the first ones', () => {
    expect(choosePeople(people(12), '', undefined)).toMatchObject({ isMany: false, more: 0 });
    const { isMany, shown, more } = choosePeople(people(100), '', undefined);
    expect([isMany, shown.length, more]).toEqual([true, 30, 70]);
  });

  it('finds people by name, cohort and number', () => {
    const namesFor = (query: string): string[] =>
      choosePeople(people(100), query, undefined).shown.map(({ user }) => user.first_name);
    expect(namesFor(' guest 77')).toEqual(['Guest 77']);
    expect(namesFor('1100')).toEqual(['Guest 100']);
    expect(namesFor('bus 2').slice(0, 2)).toEqual(['Guest 2', 'Guest 4']);
    expect(namesFor('nobody')).toEqual([]);
  });

  it('keeps the chosen one in sight', () => {
    const all = people(100);
    const shown = choosePeople(all, 'guest 77', all[49]).shown.map(({ user }) => user.first_name);
    expect(shown).toEqual(['Guest 50', 'Guest 77']);
  });
});
