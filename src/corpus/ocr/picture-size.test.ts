import { describe, expect, it } from 'vitest';
import { samplePng } from '../loaders/test-png.ts';
import { pictureSize } from './picture-size.ts';

const bytes = (hex: string) => Buffer.from(hex.replace(/\s/g, ''), 'hex');
const JPEG = 'ffd8 ffe0 0004 0000 ffc0 000b 08 0030 0040 01 011100';
const TIFF = '49492a00 08000000 0200 0001 0300 01000000 40000000 0101 0400 01000000 30000000';

describe('pictureSize', () => {
  it.each([
    ['PNG', samplePng({ width: 64, height: 48 })],
    ['JPEG', bytes(JPEG)],
    ['TIFF', bytes(TIFF)],
    ['WebP with features', bytes('52494646 00000000 57454250 56503858 0a000000 00000000 3f0000 2f0000')],
    ['WebP', bytes('52494646 00000000 57454250 56503820 00000000 000000 9d012a 4000 3000')],
    ['WebP without loss', bytes('52494646 00000000 57454250 5650384c 00000000 2f 3fc00b00')],
  ])('reads the size of a %s', (_, picture) => {
    expect(pictureSize(picture)).toEqual({ width: 64, height: 48 });
  });

  it('knows none of a picture cut short or of another kind', () => {
    for (const whole of [samplePng(), bytes(JPEG), bytes(TIFF)])
      expect(pictureSize(whole.subarray(0, 12))).toBeUndefined();
    expect(pictureSize(Buffer.from('GIF89a'))).toBeUndefined();
  });
});
