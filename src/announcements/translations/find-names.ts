import { LANGUAGES, type Language } from '../../languages/languages.ts';
import type { Stretch } from './find-pieces.ts';
import { scriptOf } from './script-of.ts';

/** Words that English, and the politeness of other languages, write with a capital, and that are no names. */
const NO_NAMES = new Set([
  ...'i monday tuesday wednesday thursday friday saturday sunday'.split(' '),
  ...'january february march april may june july august september october november december'.split(' '),
  ...LANGUAGES.map(
    (each) => new Intl.DisplayNames(['en'], { type: 'language' }).of(each)?.toLowerCase() ?? each,
  ),
  ...'вы вас вам вами ваш ваша ваше ваши вашего вашей ваших вашим вашу сіз сізге сіздің сиз сизге сиздин шумо'.split(
    ' ',
  ),
  ...'siz sizga sizni sizning sizdan sizə sizi sizin'.split(' '),
]);
/** Before a number or a letter these are words, not names: "Bus 2", "Hall B". */
const NUMBERED =
  /^(?:bus|room|hall|gate|day|group|floor|building|terminal|platform|session|table|hotel|team|block|entrance|exit|stop|line|page|part|seat|flight)s?$/i;

const CAPITALISED = String.raw`\p{Lu}[\p{L}\p{M}'’ʻʼ]*(?:-[\p{L}\p{M}'’ʻʼ]+)*`;
const RUN = new RegExp(String.raw`(?<![\p{L}\p{N}])${CAPITALISED}(?: ${CAPITALISED})*(?![\p{L}\p{N}])`, 'gu');
const LATIN_RUN =
  /(?<![\p{L}\p{N}])\p{Script=Latin}[\p{Script=Latin}\p{M}'’&.-]*(?: (?:& )?\p{Script=Latin}[\p{Script=Latin}\p{M}'’&.-]*)*(?<!\.)/gu;
/** A longer run of Latin words in another script is a sentence. */
const MOST_WORDS = 5;
/** What stands before the first word of a sentence, a line or a point of a list. */
const SENTENCE_START = /(?:^|[.!?…։:\n])[\s"'«„“‘(\p{Pd}•*\p{Extended_Pictographic}\uFE0F]*$/u;

/**
 * The names of people and places, as far as they can be told by their capitals: words inside a sentence, and abbreviations.
 * In a text of another script all Latin words are names. Only names are given that readers of the language `to` can read:
 * those in Latin letters, and Cyrillic ones where the reader's language is written so. Best effort: a name that begins a
 * sentence is not told from a word.
 */
export function findNames(text: string, to: Language): Stretch[] {
  const script = scriptOf(text);
  const runs =
    script === 'Latin'
      ? capitalRuns(text)
      : [...latinRuns(text), ...(script === 'Cyrillic' ? capitalRuns(text) : [])];
  const cyrillicIsRead = ['ru', 'kk', 'ky', 'tg'].includes(to);
  return runs.filter(({ start, end }) => {
    const own = scriptOf(text.slice(start, end));
    return own === 'Latin' || (own === 'Cyrillic' && cyrillicIsRead);
  });
}

function latinRuns(text: string): Stretch[] {
  return Array.from(text.matchAll(LATIN_RUN), ({ index, 0: run }) => ({ run, index }))
    .filter(({ run }) => run.split(' ').length <= MOST_WORDS)
    .map(({ run, index }) => ({ start: index, end: index + run.length }));
}

function capitalRuns(text: string): Stretch[] {
  const found: Stretch[] = [];
  for (const { index, 0: run } of text.matchAll(RUN)) {
    const lineStart = text.lastIndexOf('\n', index) + 1;
    const nextLine = text.indexOf('\n', index);
    const line = text.slice(lineStart, nextLine < 0 ? undefined : nextLine);
    let start = index;
    // The first word of a sentence has its capital from there.
    const words = run.split(' ');
    if (SENTENCE_START.test(text.slice(0, index)) && !isAbbreviation(words[0] ?? '')) {
      start += (words.shift() ?? '').length + 1;
    }
    while (words[0] !== undefined && NO_NAMES.has(words[0].toLowerCase()))
      start += (words.shift() ?? '').length + 1;
    while (NO_NAMES.has(words.at(-1)?.toLowerCase() ?? '')) words.pop();
    const name = words.join(' ');
    const end = start + name.length;
    const [only, ...more] = words;
    if (only === undefined || isTitle(line)) continue;
    if (more.length === 0 && NUMBERED.test(only) && /^ (?:\p{N}|\p{Lu}\b)/u.test(text.slice(end))) continue;
    found.push({ start, end });
  }
  return found;
}

/** True for a headline, in which capitals tell nothing. */
function isTitle(line: string): boolean {
  const words = line.match(/\p{L}{4,}/gu) ?? [];
  const capital = words.filter((word) => /^\p{Lu}/u.test(word));
  return capital.length > 1 && capital.length * 3 > words.length * 2;
}

function isAbbreviation(word: string): boolean {
  return /^\p{Lu}{2,6}$/u.test(word);
}
