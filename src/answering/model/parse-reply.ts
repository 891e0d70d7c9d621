import { cleanText } from '../../corpus/clean-text.ts';
import { markCitations, numberCitations, withoutMarks, type Citation } from './citations.ts';
import { NOT_KNOWN } from './prompt.ts';
import { removeLinks } from './remove-links.ts';
import { stripMarkup } from './strip-markup.ts';

/** Characters of a reply; a longer one is no answer but a model that has lost the thread. */
const LONGEST = 4000;

/** What models write in silence and some servers hand on. */
const THOUGHTS = /<(think|thinking|reasoning)>[\s\S]*?(?:<\/\1>|$)/gi;
/** Variation selectors, fillers and the like: invisible, able to carry hidden text, and left by `cleanText` to scripts. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
/** The signal for "not known", with a space where models forget the line. */
const UNKNOWN = new RegExp(NOT_KNOWN.replace('_', '[_ ]'));

/** What a model's reply comes to. `text` is plain, with footnotes [1], [2] … in the order of `citations`, which is never empty. */
export type ParsedReply =
  | {
      readonly kind: 'answered';
      readonly text: string;
      readonly citations: readonly Citation[];
      /** How many labels it made up. */
      readonly invented: number;
    }
  | { readonly kind: 'not-known' }
  | { readonly kind: 'bad'; readonly reason: string };

/**
 * Reads a model's reply as untrusted text: nothing in it may be clickable, hidden or marked up, and a text that cites none of
 * the passages is no answer.
 */
export function parseReply(raw: string, passages: readonly string[]): ParsedReply {
  const reply = cleanText(raw.replace(THOUGHTS, '')).replace(INVISIBLE, '');
  if (reply === '') return { kind: 'bad', reason: 'the model replied nothing' };
  if (reply.length > LONGEST) return { kind: 'bad', reason: 'the reply of the model was too long' };
  if (isGarbled(reply) || /\p{Surrogate}/u.test(raw)) return garbled;
  const { marked, invented } = markCitations(withoutUnknown(reply), passages.length);
  const isGiven = (email: string) => passages.some((passage) => passage.includes(email));
  const plain = removeLinks(stripMarkup(marked), isGiven);
  const { text, citations } = numberCitations(plain);
  if (citations.length === 0) return { kind: 'not-known' };
  if (!/[\p{L}\p{N}]/u.test(withoutMarks(plain))) return garbled;
  return { kind: 'answered', text, citations, invented };
}

const garbled: ParsedReply = { kind: 'bad', reason: 'the reply of the model was garbled' };

/** Broken characters, no words at all, JSON or a web page instead of a text, or the same piece over and over. */
function isGarbled(reply: string): boolean {
  return (
    reply.includes('\uFFFD') ||
    !/[\p{L}\p{N}]/u.test(reply) ||
    /^(?:```\w*\s*)?(?:\{|\[\s*[{"])/.test(reply) ||
    /^<(?:!doctype|html|\?xml)/i.test(reply) ||
    /([^\s.\-–—_=*|])\1{29}/u.test(reply) ||
    /([\s\S]{6,80}?)\1{7}/.test(reply)
  );
}

/** Nothing when the reply begins with the signal; otherwise without the lines that hold it. */
function withoutUnknown(reply: string): string {
  if (/^[\s\p{P}`]*NOT[_ ]KNOWN/u.test(reply)) return '';
  return reply
    .split('\n')
    .filter((line) => !UNKNOWN.test(line))
    .join('\n');
}
