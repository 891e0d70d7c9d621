import { describe, expect, it } from 'vitest';
import { createTextAnalyser } from '../indexing/features/analyse-text.ts';
import { createConceptMatcher } from '../indexing/glossary/concept-matcher.ts';
import { contextOf } from './follow-up.ts';

const analyse = createTextAnalyser(createConceptMatcher({ entries: [], hash: 'none' }));
const history = [{ question: 'When is breakfast?' }];

describe('contextOf', () => {
  it.each([
    ['And on Thursday?', 'en'],
    ['А в четверг?', 'ru'],
    ['Ал бейсенбіде ше?', 'kk'],
    ['და ხუთშაბათს?', 'ka'],
    ['그럼 목요일은?', 'ko'],
    ['Is it free?', 'en'],
    ['Thursday?', 'en'],
  ] as const)('%s goes on from the question before', (question, language) => {
    expect(contextOf(question, language, history, analyse)).toBe('When is breakfast?');
  });

  it.each([
    ['Where does the second bus stop?', 'en'],
    ['And where exactly does bus two stop near the big conference centre tonight?', 'en'],
  ] as const)('%s stands on its own feet', (question, language) => {
    expect(contextOf(question, language, history, analyse)).toBeUndefined();
  });

  it('needs an earlier question that is another one', () => {
    expect(contextOf('And on Thursday?', 'en', [], analyse)).toBeUndefined();
    expect(contextOf('breakfast?', 'en', [{ question: 'breakfast?' }], analyse)).toBeUndefined();
  });
});
