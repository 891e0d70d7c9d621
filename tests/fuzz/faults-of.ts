import { MAX_HEADING_LENGTH } from '../../src/corpus/read-limits.ts';
import type { ReadOutcome } from '../../src/corpus/read-outcome.ts';

const DAMAGED = /[\uFFFD\p{Cn}\p{Co}]/gu;
const CONTROL = /(?!\n)\p{Cc}/u;
/** What a program says to its makers. */
const JARGON =
  /undefined|is not a function|not iterable|Cannot read|call stack|Invalid (?:array|string) length|\[object|NaN/;

/** What is wrong with the outcome of reading a damaged file; empty when it may be published or is refused well. */
export function faultsOf(outcome: ReadOutcome): string[] {
  if (outcome.kind === 'skipped') {
    const { reason, limit } = outcome;
    return [
      ...(limit === 'crash' ? ['the process ended'] : []),
      ...(/^[A-Z].*(?:[.?!] .*[A-Z].*|must be .*)\.$/su.test(reason) ? [] : [`no advice: ${reason}`]),
      ...(JARGON.test(reason.replace(/".*"/s, '')) ? [`jargon: ${reason}`] : []),
    ];
  }
  const { document, passages, text } = outcome;
  const named = [document.title, ...passages.flatMap(({ place }) => place.headings)];
  return [
    ...(passages.length === 0 ? ['no passages'] : []),
    ...(document.title.trim() === '' ? ['no title'] : []),
    ...named
      .filter((name) => name.length > MAX_HEADING_LENGTH || CONTROL.test(name))
      .map((name) => `a heading: ${name}`),
    ...passages.flatMap((passage) => [
      ...(text.slice(passage.start, passage.end) === passage.text ? [] : [`offsets of ${passage.id}`]),
      ...(passage.text.trim() === '' ? [`empty: ${passage.id}`] : []),
      ...nonsenseIn(passage.text),
    ]),
  ];
}

function nonsenseIn(text: string): string[] {
  const damaged = text.match(DAMAGED)?.length ?? 0;
  const isNonsense =
    CONTROL.test(text) ||
    !text.isWellFormed() ||
    /\uFFFD{2}/.test(text) ||
    (damaged > 4 && damaged > 0.05 * text.length);
  return isNonsense ? [`nonsense: ${JSON.stringify(text.slice(0, 200))}`] : [];
}
