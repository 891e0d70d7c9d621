import { describe, expect, it } from 'vitest';
import type { CorpusDocument } from '../corpus/document.ts';
import { createTextAnalyser } from '../indexing/features/analyse-text.ts';
import { createConceptMatcher } from '../indexing/glossary/concept-matcher.ts';
import type { Evidence } from '../retrieval/evidence.ts';
import { selectQuote } from './select-quote.ts';

const analyse = createTextAnalyser(createConceptMatcher({ entries: [], hash: 'none' }));
const document: CorpusDocument = {
  path: 'a.md',
  title: 'A',
  language: 'en',
  audience: 'all',
  sample: false,
  updated: 0,
  hash: '',
};

function quote(text: string, question: string, wantsTime = false): string {
  const passage = {
    id: 'a.md#1',
    document: 'a.md',
    text,
    place: { headings: [] },
    start: 0,
    end: text.length,
  };
  const evidence: Evidence = { passage, document, similarity: 1, score: 10 };
  const terms = analyse(question, 'en').map((term) => ({ ...term, weight: 1 }));
  return selectQuote(evidence, { terms, wantsTime, analyse });
}

const row = (bus: number, time: string) =>
  `Date: Tuesday 20 September 2022 · Bus: Bus ${bus} · Leaves at: ${time} · From: Sample Hotel Sejong · To: Conference Centre`;

describe('selectQuote', () => {
  it('quotes a short passage whole and word for word', () => {
    const text = 'Breakfast is at 07:30.\nIt is included.';
    expect(quote(text, 'When is breakfast?')).toBe(text);
  });

  it('takes the row of a table that meets the question, not its neighbours', () => {
    const text = [row(1, '08:40'), row(2, '08:50'), row(3, '09:10')].join('\n');
    expect(quote(text, 'When does bus 2 leave?', true)).toBe(row(2, '08:50'));
  });

  it('takes the sentences that meet the question out of a long passage, in their order', () => {
    const filler =
      'The gardens around the building were laid out many years ago by a famous architect from the coast. ';
    const text = `${filler}The museum closes on Mondays. ${filler}${filler}Tickets for the museum cost nothing.`;
    const chosen = quote(text, 'Is the museum closed, what do tickets cost?');
    expect(chosen).toContain('Tickets for the museum cost nothing.');
    expect(chosen).not.toContain('gardens');
  });

  it('adds the nearest time when one is asked for', () => {
    const filler =
      'Nobody has ever counted how many people pass through this entrance in a single working day. ';
    const text = `The shuttle stops here. ${filler}${filler}${filler}It leaves at 10:30. ${filler}`;
    expect(quote(text, 'shuttle', true)).toContain('10:30');
    expect(quote(text, 'shuttle', false)).not.toContain('10:30');
  });

  it('quotes what follows an announcing line', () => {
    const filler =
      'Nobody has ever counted how many people pass through this entrance in a single working day. ';
    const text = `${filler}${filler}${filler}\nThe pharmacy is open:\nDaily from nine to nine.`;
    expect(quote(text, 'pharmacy')).toBe('The pharmacy is open:\nDaily from nine to nine.');
  });
});
