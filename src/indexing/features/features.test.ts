import { describe, expect, it } from 'vitest';
import { romanFeatures, romanise } from './roman-features.ts';
import { wordFeatures } from './word-features.ts';
import { foldText, words } from './words.ts';

describe('words', () => {
  it('gives one form to all ways of writing the same', () => {
    expect(words('Oʻzbekiston, O‘zbekiston, O’zbekiston')).toEqual([
      'ozbekiston',
      'ozbekiston',
      'ozbekiston',
    ]);
    expect(foldText('İSTANBUL')).toBe('istanbul');
    expect(words('조식'.normalize('NFD'))).toEqual(['조식']);
  });

  it('keeps a time together, whichever way it is written', () => {
    expect(words('at 8:15 or 08.15')).toEqual(['at', '08:15', 'or', '08:15']);
    expect(words('pay 10,000 won')).toEqual(['pay', '10,000', 'won']);
  });
});

describe('wordFeatures', () => {
  it('finds inflected words by their beginnings', () => {
    const shared = wordFeatures('автобусы').filter((feature) => wordFeatures('автобусом').includes(feature));
    expect(shared).toContain('автобу_');
  });

  it('finds Korean words by pairs of syllables, particles or not', () => {
    expect(wordFeatures('버스는')).toContain('버스');
    expect(wordFeatures('셔틀버스')).toContain('버스');
  });

  it('takes numbers as they are', () => {
    expect(wordFeatures('08:15')).toEqual(['08:15']);
  });
});

describe('romanFeatures', () => {
  it.each([
    ['Самсунг', 'Samsung'],
    ['სეჯონგი', 'Sejong'],
    ['Դաեջոն', 'Daejeon'],
    ['Тэджон', 'Tejon'],
  ])('%s sounds like %s', (one, other) => {
    const shared = romanFeatures(romanise(one)).filter((feature) =>
      romanFeatures(romanise(other)).includes(feature),
    );
    expect(shared.length).toBeGreaterThan(0);
  });
});
