import { describe, expect, it } from 'vitest';
import { INVITE_EXAMPLE, readInviteLine } from './read-invite-line.ts';

const NOW = Date.UTC(2026, 10, 23);
const DAY = 24 * 60 * 60 * 1000;
const read = (line: string, roles = ['participant'] as const) =>
  readInviteLine(line, { roles, cohorts: ['Bus 2'], now: NOW, timeZone: 'Asia/Seoul' });
const readByOwner = (line: string) =>
  readInviteLine(line, { roles: ['participant', 'owner'], cohorts: [], now: NOW, timeZone: 'Asia/Seoul' });

describe('a line for an invite', () => {
  it('reads its own example', () => {
    expect(read(INVITE_EXAMPLE.replace('/invite ', ''))).toEqual({
      kind: 'read',
      invite: {
        ...{ label: 'Bus 2', role: 'participant', cohorts: ['Bus 2'], language: 'kk' },
        ...{ mostUses: 30, expiresAt: NOW + 7 * DAY },
      },
    });
  });

  it('takes what is not said as the form proposes it', () => {
    expect(read('Guests')).toEqual({
      kind: 'read',
      invite: {
        ...{ label: 'Guests', role: 'participant', cohorts: [] },
        ...{ mostUses: 100, expiresAt: NOW + 30 * DAY },
      },
    });
    expect(readByOwner('Ms Kim; role: owner')).toMatchObject({
      invite: { role: 'owner', mostUses: 1, expiresAt: NOW + 7 * DAY },
    });
  });

  it('writes a cohort as it is known, is called after it without a label, and takes several', () => {
    expect(read('cohort: bus  2; cohort:uz')).toMatchObject({
      invite: { label: 'Bus 2', cohorts: ['Bus 2', 'uz'] },
    });
  });

  it.each([
    ['x; 2026-12-01', { expiresAt: Date.UTC(2026, 11, 1, 15) - 1 }],
    ['x; 1 day; 5x', { expiresAt: NOW + DAY, mostUses: 5 }],
    ['x; қазақша; 5 people', { language: 'kk', mostUses: 5 }],
  ])('reads dates, counts and languages as people write them: %s', (line, expected) => {
    expect(read(line)).toMatchObject({ kind: 'read', invite: expected });
  });

  it.each([
    ['x; soon', 'unread', 'soon'],
    ['x; 0 uses', 'unread', '0 uses'],
    ['x; role:king', 'unread', 'role:king'],
    ['kk', 'unread', 'kk'],
    ['x; 2026-11-01', 'past', '2026-11-01'],
    ['x; role:owner', 'role-not-allowed', 'role:owner'],
  ])('names the part that it cannot take: %s', (line, kind, part) => {
    expect(read(line)).toEqual({ kind, part });
  });
});
