import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findChromium } from './find-chromium.ts';

describe('finding a Chromium', () => {
  it('takes the preferred one', () => {
    expect(findChromium(process.execPath)).toBe(process.execPath);
  });

  it('never takes another in its place', () => {
    expect(findChromium(join(import.meta.dirname, 'no-browser-here'))).toBeUndefined();
  });

  it('looks in the usual places when an empty one is given', () => {
    expect(findChromium('')).toBe(findChromium());
  });
});
