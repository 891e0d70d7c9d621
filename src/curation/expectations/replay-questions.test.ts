import { describe, expect, it } from 'vitest';
import type { AnswerQuestion } from '../../answering/answer-question.ts';
import type { Answer } from '../../answering/answer.ts';
import type { CorpusDocument } from '../../corpus/document.ts';
import { askerForDocument } from './asker-for-document.ts';
import { replayQuestions } from './replay-questions.ts';

/** `hotel.md: 7:00` for each source of the answer, `not-known` or `unavailable`. */
function answering(answers: Readonly<Record<string, readonly string[] | 'not-known' | 'unavailable'>>) {
  const language = 'en';
  return ({ text }: { readonly text: string }): Promise<Answer> => {
    const answer = answers[text] ?? 'not-known';
    if (answer === 'not-known') return Promise.resolve({ status: 'not-known', language, related: [] });
    if (answer === 'unavailable') return Promise.resolve({ status: 'unavailable', language });
    const sources = answer.map((source) => {
      const [document = '', quote = ''] = source.split(': ');
      return { document, quote, title: document, language, place: { headings: [] }, updated: 0 } as const;
    });
    return Promise.resolve({ status: 'answered', mode: 'quoted', language, text: '', sources });
  };
}

const breakfast = { question: 'Breakfast?', language: 'en', document: 'hotel.md' } as const;
const pool = { question: 'Pool?', language: 'en' } as const;
const expectations = [breakfast, pool];
const fine = answering({ 'Breakfast?': ['hotel.md: 7:00'] });

describe('replaying the expected questions', () => {
  it('finds nothing when every answer stays', async () => {
    const replay = await replayQuestions({ expectations, before: fine, after: fine });
    expect(replay).toEqual({ changes: [], asked: 2, asExpected: 2, failing: [] });
  });

  it.each<[string, AnswerQuestion, AnswerQuestion, object]>([
    ['that breaks', fine, answering({}), { breaks: true, rewords: false, after: { kind: 'not-known' } }],
    [
      'from another document',
      fine,
      answering({ 'Breakfast?': ['faq.md: 8:00'] }),
      { breaks: true, after: { kind: 'document', document: 'faq.md', quote: '8:00' } },
    ],
    [
      'from another document first, the expected one beside it',
      fine,
      answering({ 'Breakfast?': ['faq.md: 8:00', 'hotel.md: 7:00'] }),
      { breaks: false, rewords: false },
    ],
    [
      'in other words',
      fine,
      answering({ 'Breakfast?': ['hotel.md: 6:30'] }),
      { breaks: false, rewords: true, before: { kind: 'document', document: 'hotel.md', quote: '7:00' } },
    ],
    [
      'that is mended',
      answering({ 'Breakfast?': 'unavailable' }),
      fine,
      { breaks: false, before: { kind: 'unavailable' } },
    ],
  ])('tells an answer %s', async (_, before, after, change) => {
    const replay = await replayQuestions({ expectations: [breakfast], before, after });
    expect(replay.changes).toMatchObject([{ expectation: breakfast, ...change }]);
  });

  it('tells an answer to what was not to be known', async () => {
    const after = answering({ 'Pool?': ['hotel.md: no pool'] });
    const replay = await replayQuestions({ expectations: [pool], before: fine, after });
    expect(replay).toMatchObject({ changes: [{ breaks: true }], failing: [pool] });
  });

  it('does not tell what was wrong before and is wrong in the same way', async () => {
    const wrong = answering({});
    const replay = await replayQuestions({ expectations: [breakfast], before: wrong, after: wrong });
    expect(replay).toEqual({ changes: [], asked: 1, asExpected: 0, failing: [breakfast] });
  });

  it('without a version to compare with tells those that are not as expected', async () => {
    const replay = await replayQuestions({ expectations, after: answering({}) });
    expect(replay).toMatchObject({
      changes: [{ expectation: breakfast, breaks: false }],
      failing: [breakfast],
    });
  });

  it('is asked by somebody who may read the expected document', () => {
    const documents = new Map(
      ['all', 'cohort:bus-2', 'role:staff'].map((audience): [string, CorpusDocument] => [
        audience,
        { path: audience, audience, title: '', language: 'en', sample: false, updated: 0, hash: '' },
      ]),
    );
    const askerOf = askerForDocument([{ documents: new Map() }, { documents }]);
    const asker = (document?: string) =>
      askerOf({ question: 'Where?', language: 'en', ...(document === undefined ? {} : { document }) });
    expect([asker(), asker('all'), asker('cohort:bus-2'), asker('role:staff')]).toEqual([
      { role: 'participant', cohorts: [] },
      { role: 'participant', cohorts: [] },
      { role: 'participant', cohorts: ['bus-2'] },
      { role: 'staff', cohorts: [] },
    ]);
  });
});
