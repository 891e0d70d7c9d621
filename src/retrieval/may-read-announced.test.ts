import { describe, expect, it } from 'vitest';
import { mayReadAnnounced } from './may-read-announced.ts';
import type { Reader } from './reader.ts';

const AIGERIM: Reader = { role: 'participant', cohorts: ['bus-1'], person: 7, language: 'kk' };
const GROUP: Reader = { role: 'participant', cohorts: [], group: -100 };

describe('an announcement', () => {
  it.each([
    ['all', true],
    ['cohort:bus-1', true],
    ['cohort:bus-2', false],
    ['language:kk and not cohort:bus-2', true],
    ['language:ru', false],
    ['person:7', true],
    ['person:8', false],
    ['role:staff', false],
  ])('for %s is read by its audience: %s', (audience, expected) => {
    expect(mayReadAnnounced(AIGERIM, audience)).toBe(expected);
  });

  it('is read by owners whatever its audience', () => {
    expect(mayReadAnnounced({ role: 'owner', cohorts: [], person: 1 }, 'person:8')).toBe(true);
  });

  it.each([
    ['all', true],
    ['cohort:bus-1 or all', true],
    ['group:-100', true],
    ['group:-100/5', true],
    ['group:-200', false],
    ['cohort:bus-1', false],
    ['not cohort:bus-1', false],
    ['role:participant', false],
  ])('for %s is told in a group only if everybody there may read it: %s', (audience, expected) => {
    expect(mayReadAnnounced(GROUP, audience)).toBe(expected);
  });

  it('for those who did not react is for nobody here, nor one whose audience cannot be read', () => {
    expect(mayReadAnnounced(AIGERIM, 'silent:3')).toBe(false);
    expect(mayReadAnnounced(AIGERIM, 'not silent:3')).toBe(false);
    expect(mayReadAnnounced(AIGERIM, 'everybody I like')).toBe(false);
  });
});
