import { describe, expect, it } from 'vitest';
import { contentOf, photo, textPart, versionOf } from '../testing/sample-content.ts';
import { partsFor } from './parts-for.ts';

const content = contentOf({
  language: 'ru',
  parts: [textPart('Автобус')],
  versions: { en: versionOf('Bus'), kk: { ...versionOf('Автобус 2'), by: 'model', approved: false } },
});

describe('partsFor', () => {
  it('gives the words in the reader’s own language', () => {
    expect(partsFor(content, 'en', 'ru')).toEqual({ parts: [textPart('Bus')], language: 'en' });
    expect(partsFor(content, 'ru', 'en')).toEqual({ parts: [textPart('Автобус')], language: 'ru' });
  });

  it('gives the fallback’s where there are none, or none that a person approved', () => {
    expect(partsFor(content, 'ko', 'en').language).toBe('en');
    expect(partsFor(content, 'kk', 'en').language).toBe('en');
  });

  it('gives the organiser’s own words where the fallback has none either', () => {
    expect(partsFor(content, 'ko', 'uz')).toEqual({ parts: [textPart('Автобус')], language: 'ru' });
    expect(partsFor(content, 'ko', 'ru').language).toBe('ru');
  });

  it('leaves a version aside that does not fit the parts', () => {
    const parts = [textPart('Hall'), { kind: 'file' as const, file: photo() }];
    const versions = { kk: versionOf('Зал'), ky: versionOf('', ''), az: versionOf('Zal', '') };
    const changed = contentOf({ parts, versions });
    expect(partsFor(changed, 'kk', 'en').language).toBe('en');
    expect(partsFor(changed, 'ky', 'en').language).toBe('en');
    expect(partsFor(changed, 'az', 'en').language).toBe('az');
  });
});
