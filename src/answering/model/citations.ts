/**
 * While a reply is cleaned, a citation is one character of the private use area: U+E000 stands for [S1]. Unlike a label it
 * cannot be taken apart by what removes links and Markdown, and nobody writes it: `clean-text.ts` lets it pass, so replies
 * are freed of it first.
 */
const FIRST_MARK = 0xe000;
const MOST_PASSAGES = 0x100;
const MARK = /[\uE000-\uE0FF]/g;
const MARKS = /[ \t]*[\uE000-\uE0FF](?:[ \t,;]*[\uE000-\uE0FF])*/g;
const PRIVATE = /\p{Private_Use}/gu;

/** [S1], [S1, S3], 【s2】, [S1, page 4], also with the Cyrillic letter that looks alike. */
const LABEL = /[[［【]\s*[SsСс]\s*\d{1,3}(?!\d)[^[\]［］【】\n]{0,60}[\]］】]/g;
const LIST = /^.\s*[SsСс]\s*\d+(?:\s*(?:[,;،/&+–-]|and|и)?\s*[SsСс]?\s*\d+)*\s*.$/;
/** A footnote of the model's own: it would be taken for one of ours. */
const FOOTNOTE = /[[［【]\s*(\d{1,3}(?:\s*,\s*\d{1,3})*)\s*[\]］】]/g;

/** A passage that was cited, and what the reply said just before the citation. */
export interface Citation {
  /** Counted from 0, in the order the passages were given. */
  readonly passage: number;
  readonly statements: readonly string[];
}

/** Turns labels into marks. Labels that were not given are dropped and counted in `invented`; bare [1] are dropped too. */
export function markCitations(text: string, passages: number): { marked: string; invented: number } {
  const given = Math.min(passages, MOST_PASSAGES);
  let invented = 0;
  const marked = text
    .replace(PRIVATE, '')
    .replace(LABEL, (label) => {
      const wanted = numbersIn(label);
      const known = wanted.filter((number) => number >= 1 && number <= given);
      invented += wanted.length - known.length;
      return known.map((number) => String.fromCharCode(FIRST_MARK + number - 1)).join('');
    })
    .replace(FOOTNOTE, (_, numbers: string) =>
      numbers.split(',').every((number) => Number(number) <= given) ? '' : `(${numbers})`,
    );
  return { marked, invented };
}

/** The passages that a label names; in "[S1, page 4]" the 4 is none. */
function numbersIn(label: string): number[] {
  const pattern = LIST.test(label) ? /\d+/g : /(?<=(?<!\p{L})[SsСс]\s*)\d+/gu;
  return [...label.matchAll(pattern)].map(([digits]) => Number(digits));
}

/** Turns marks into footnotes: [1] is the passage cited first. The citations come in the order of their numbers. */
export function numberCitations(marked: string): { text: string; citations: Citation[] } {
  const statements = new Map<number, string[]>();
  const numbers = new Map<number, number>();
  for (const line of marked.split('\n')) {
    let from = 0;
    for (const run of line.matchAll(MARKS)) {
      // A label at the beginning of a line belongs to what follows it.
      const said = line.slice(from, run.index) || line.slice(run.index + run[0].length);
      from = run.index + run[0].length;
      for (const passage of passagesOf(run[0])) {
        if (!numbers.has(passage)) numbers.set(passage, numbers.size + 1);
        statements.set(passage, [...(statements.get(passage) ?? []), withoutMarks(said)]);
      }
    }
  }
  const text = marked
    .replace(
      MARKS,
      (run) =>
        ` ${passagesOf(run)
          .map((passage) => `[${numbers.get(passage) ?? ''}]`)
          .join('')}`,
    )
    .replace(/^ /gm, '')
    .replace(/(\[\d+\])(?=[\p{L}\p{N}])/gu, '$1 ');
  return {
    text,
    citations: [...statements].map(([passage, said]) => ({ passage, statements: said })),
  };
}

/** The text without its citations. */
export function withoutMarks(marked: string): string {
  return marked.replace(MARKS, '').trim();
}

/** The passages of a run of marks, each once. */
function passagesOf(run: string): number[] {
  return [...new Set(run.match(MARK))].map((mark) => mark.charCodeAt(0) - FIRST_MARK);
}
