import type { AnalyseText, Term } from './analyse-text.ts';

/** Texts remembered: those of one batch, which the built-in embedder and the keywords take apart one after the other; a question likewise. */
const REMEMBERED = 128;

/** An analyser that does not take the same text apart twice in a row. */
export function rememberAnalyses(analyse: AnalyseText): AnalyseText {
  const known = new Map<string, Term[]>();
  return (text, language) => {
    const key = `${language} ${text}`;
    const before = known.get(key);
    if (before) return before;
    const terms = analyse(text, language);
    if (known.size >= REMEMBERED) {
      const [oldest] = known.keys();
      if (oldest !== undefined) known.delete(oldest);
    }
    known.set(key, terms);
    return terms;
  };
}
