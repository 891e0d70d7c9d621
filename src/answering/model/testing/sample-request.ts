import type { Programme } from '../../../corpus/programme.ts';
import { createTextAnalyser } from '../../../indexing/features/analyse-text.ts';
import type { Language } from '../../../languages/languages.ts';
import type { Evidence } from '../../../retrieval/evidence.ts';
import type { GenerationRequest } from '../../generate-answer.ts';
import type { Question } from '../../question.ts';

export const programme: Programme = {
  name: { en: 'Study Visit 2026' },
  timeZone: 'Asia/Seoul',
  contact: '+82 2 123 45 67',
};

/** Words alone, without a glossary: what the tests' texts share they share word for word. */
export const analyse = createTextAnalyser(() => []);

/** A passage of a document named after its title, with a similarity that supports an answer. */
export function passageOf(title: string, text: string, language: Language = 'en'): Evidence {
  const path = `${title.toLowerCase()}.md`;
  return {
    passage: {
      id: `${path}#1`,
      document: path,
      text,
      place: { headings: [title], page: 2 },
      start: 0,
      end: text.length,
    },
    document: {
      path,
      title,
      language,
      audience: 'all',
      sample: false,
      updated: Date.UTC(2026, 8, 1),
      hash: '0',
    },
    similarity: 0.9,
    score: 1,
  };
}

export const dinner = passageOf('Dinner', 'Dinner is served at 19:00 in Hall B. Bring your badge.');
export const buses = passageOf('Buses', 'The bus to the hotel leaves at 21:15 from gate 4.');

export function questionOf(text: string, more: Partial<Question> = {}): Question {
  return { text, asker: { cohorts: [], role: 'participant' }, history: [], ...more };
}

export function requestOf(text: string, evidence: readonly Evidence[]): GenerationRequest {
  const terms = analyse(text, 'en').map((term) => ({ ...term, weight: 1 }));
  return {
    question: questionOf(text),
    language: 'en',
    evidence,
    quoting: { terms, wantsTime: false, analyse },
  };
}
