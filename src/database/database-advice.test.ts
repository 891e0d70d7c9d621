import { describe, expect, it } from 'vitest';
import { databaseAdvice } from './database-advice.ts';

const failed = (properties: object) => Object.assign(new Error('it failed'), properties);

describe('databaseAdvice', () => {
  it.each([
    ['a full disk', failed({ rawCode: 13 }), 'No space is left'],
    ['a full disk while the folder is made', failed({ code: 'ENOSPC' }), 'No space is left'],
    ['a read-only folder, told by an extended code', failed({ rawCode: 1544 }), 'cannot be written'],
    ['a read-only disk', failed({ code: 'EROFS' }), 'cannot be written'],
    ['a disk that fails', failed({ rawCode: 266 }), 'Check that its disk is in order'],
    ['a damaged file', failed({ rawCode: 11 }), 'Put a backup in its place'],
    ['another writer', failed({ rawCode: 5 }), 'by another process'],
    ['a wrong password', failed({ code: '28P01' }), 'refuses the user or the password'],
    ['a missing database', failed({ code: '3D000' }), 'Create it'],
    ['a silent server', new Error('timeout exceeded when trying to connect'), 'does not answer'],
  ])('knows what to do about %s', (_, error, words) => {
    const advice = databaseAdvice(error, 'the-place');
    expect(advice?.message).toContain(words);
    expect(advice?.message).toContain('the-place');
    expect(advice?.cause).toBe(error);
  });

  it('leaves a fault of the program as it is', () => {
    expect(databaseAdvice(new TypeError('x is not a function'), 'the-place')).toBeUndefined();
    expect(databaseAdvice(failed({ rawCode: 1 }), 'the-place')).toBeUndefined();
  });
});
