import { describe, expect, it } from 'vitest';
import { mayRead } from './allowed-passages.ts';

const reader = (role: 'participant' | 'organiser' | 'staff' | 'owner', ...cohorts: string[]) => ({
  role,
  cohorts,
});

describe('mayRead', () => {
  it('gives everybody what is for all', () => {
    expect(mayRead(reader('participant'), 'all')).toBe(true);
  });

  it('gives a cohort what is for it alone', () => {
    expect(mayRead(reader('participant', 'bus-1'), 'cohort:bus-1')).toBe(true);
    expect(mayRead(reader('participant', 'bus-2'), 'cohort:bus-1')).toBe(false);
  });

  it('keeps papers of staff from participants and organisers, not from owners', () => {
    expect(mayRead(reader('staff'), 'role:staff')).toBe(true);
    expect(mayRead(reader('participant'), 'role:staff')).toBe(false);
    expect(mayRead(reader('organiser'), 'role:staff')).toBe(false);
    expect(mayRead(reader('owner'), 'role:staff')).toBe(true);
  });

  it('gives nobody what has an audience that nobody knows', () => {
    expect(mayRead(reader('staff'), 'friends')).toBe(false);
  });
});
