import { isCommonWord } from '../../languages/common-words.ts';
import { LANGUAGES, type Language } from '../../languages/languages.ts';
import type { Stretch } from './find-pieces.ts';
import { scriptOf } from './script-of.ts';

/** Words that English, politeness or a raised voice write with a capital, and that are no names. */
const NO_NAMES = new Set([
  ...'must never only note please free new open now'.split(' '),
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
export function findNames(text: string, { from, to }: { from: Language; to: Language }): Stretch[] {
  const script = scriptOf(text);
  const runs =
    script === 'Latin'
      ? capitalRuns(text, from)
      : [...latinRuns(text), ...(script === 'Cyrillic' ? capitalRuns(text, from) : [])];
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

function capitalRuns(text: string, language: Language): Stretch[] {
  return Array.from(text.matchAll(RUN)).flatMap(({ index, 0: run }): Stretch[] => {
    if (isTitle(lineAt(text, index))) return [];
    const words = run.split(' ');
    let start = index;
    const dropFirst = () => (start += (words.shift()?.length ?? 0) + 1);
    // The first word of a sentence has its capital from there.
    if (SENTENCE_START.test(text.slice(0, index)) && !isAbbreviation(words[0], language)) dropFirst();
    while (isNoName(words[0], language)) dropFirst();
    while (isNoName(words.at(-1), language)) words.pop();
    const follows = words[1] ?? text.slice(start + words.join(' ').length + 1);
    if (NUMBERED.test(words[0] ?? '') && /^(?:\p{N}|\p{Lu}(?!\p{L}))/u.test(follows)) dropFirst();
    // Of "Anna's" the name is Anna.
    const name = words.join(' ').replace(/['’]s$/, '');
    return name === '' ? [] : [{ start, end: start + name.length }];
  });
}

function lineAt(text: string, index: number): string {
  const [rest = ''] = text.slice(index).split('\n', 1);
  return text.slice(text.lastIndexOf('\n', index) + 1, index) + rest;
}

/** True for a headline, in which capitals tell nothing. */
function isTitle(line: string): boolean {
  const words = line.match(/\p{L}{4,}/gu) ?? [];
  if (words.length < 2 || !words.every((word) => /^\p{Lu}/u.test(word))) return false;
  return line === line.toUpperCase() || !/[.!?…;,]$/u.test(line.trimEnd());
}

/** True for words that have their capital for another reason, or capitals only, to be heard: "you MUST come". */
function isNoName(word: string | undefined, language: Language): boolean {
  if (word === undefined) return false;
  const lower = word.toLowerCase();
  const isShouted = /^\p{Lu}{6,}$/u.test(word);
  return isShouted || NO_NAMES.has(lower) || isCommonWord(lower, language);
}

function isAbbreviation(word: string | undefined, language: Language): boolean {
  return /^\p{Lu}{2,5}$/u.test(word ?? '') && !isNoName(word, language);
}
