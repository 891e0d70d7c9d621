import { bagOf, FIELDS, type AnalyseText, type Field } from '../features/analyse-text.ts';
import { KeywordTablesBuilder } from '../keywords/build-keyword-tables.ts';
import type { KeywordTables } from '../keywords/keyword-index.ts';
import type { Language } from '../../languages/languages.ts';
import type { OnProgress } from './ingest-report.ts';

/** Passages taken apart before others get their turn in this process. */
const SLICE = 200;

/** Takes every text apart and builds the keyword tables of the three fields. */
export async function buildKeywords(
  texts: readonly { readonly text: string; readonly language: Language }[],
  analyse: AnalyseText,
  onProgress: OnProgress,
): Promise<Record<Field, KeywordTables>> {
  const builders = {
    concept: new KeywordTablesBuilder(),
    own: new KeywordTablesBuilder(),
    roman: new KeywordTablesBuilder(),
  };
  for (const [index, { text, language }] of texts.entries()) {
    const terms = analyse(text, language);
    for (const field of FIELDS) builders[field].add(bagOf(terms, field));
    if ((index + 1) % SLICE === 0 || index + 1 === texts.length) {
      onProgress({ stage: 'indexing', done: index + 1, total: texts.length });
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
  return { concept: builders.concept.build(), own: builders.own.build(), roman: builders.roman.build() };
}
