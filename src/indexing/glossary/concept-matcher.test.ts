import { describe, expect, it } from 'vitest';
import type { Language } from '../../languages/languages.ts';
import { words } from '../features/words.ts';
import { createConceptMatcher } from './concept-matcher.ts';
import type { GlossaryEntry } from './read-glossary.ts';

const entries: GlossaryEntry[] = [
  ['breakfast', 'en', 'breakfast'],
  ['breakfast', 'ru', 'завтрак'],
  ['breakfast', 'kk', 'таңғы ас'],
  ['breakfast', 'ko', '조식'],
  ['breakfast', 'ko', '아침 식사'],
  ['meal', 'en', 'meal'],
  ['meal', 'kk', 'ас'],
  ['meal', 'ko', '식사'],
  ['bus', 'uz', 'avtobus'],
  ['tomorrow', 'ru', 'завтра'],
  ['hotel', 'ru', 'гостиница'],
  ['guest', 'ru', 'гости'],
  ['lunch', 'en', 'lunch'],
  ['lunch-break', 'en', 'lunch break'],
].map(([concept = '', language = '', phrase = '']) => ({ concept, language: language as Language, phrase }));
const match = createConceptMatcher({ entries, hash: 'test' });
const conceptsIn = (text: string, language: Language) =>
  match(words(text), language).flatMap(({ concepts }) => concepts);

describe('the concept matcher', () => {
  it('knows a word in any of its forms', () => {
    expect(conceptsIn('When are breakfasts served?', 'en')).toEqual(['breakfast']);
    expect(conceptsIn('Что будет на завтраке?', 'ru')).toEqual(['breakfast']);
    expect(conceptsIn('avtobuslarimiz qachon keladi', 'uz')).toEqual(['bus']);
    expect(conceptsIn('호텔조식은 몇 시인가요', 'ko')).toEqual(['breakfast']);
  });

  it('does not mix up a word with one that begins it', () => {
    expect(conceptsIn('на завтраке', 'ru')).toEqual(['breakfast']);
    expect(conceptsIn('что завтра?', 'ru')).toEqual(['tomorrow']);
    expect(conceptsIn('в гостинице', 'ru')).toEqual(['hotel']);
  });

  it('prefers the longest phrase', () => {
    expect(conceptsIn('Таңғы ас қашан?', 'kk')).toEqual(['breakfast']);
    expect(conceptsIn('the lunch break', 'en')).toEqual(['lunch-break']);
    expect(conceptsIn('아침 식사', 'ko')).toEqual(['breakfast']);
  });

  it('does not take a word for another that only begins alike', () => {
    expect(conceptsIn('Где зала ожидания?', 'ru')).toEqual([]);
    expect(conceptsIn('Асан келді', 'kk')).toEqual([]);
    expect(conceptsIn('Астана қаласы', 'kk')).toEqual([]);
  });
});
