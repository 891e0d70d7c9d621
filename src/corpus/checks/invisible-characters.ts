import type { Block, Place } from '../document.ts';
import type { Finding } from './finding.ts';

/** Scotland's flag and its like are spelt with tag characters after a black flag. */
const FLAGS = /\u{1F3F4}[\u{E0020}-\u{E007E}]+\u{E007F}/gu;
/** Tag characters spell words that nobody sees; overrides make people read other words than programs do. */
const DANGEROUS = /[\u{E0000}-\u{E007F}\u202D\u202E]/gu;
const HIDDEN =
  /[\u061C\u180E\u200B-\u200F\u202A-\u202C\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB]/gu;
/** Joiners between the parts of one emoji. */
const EMOJI_JOINERS = /(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])\u200D(?=\p{Extended_Pictographic})/gu;
/** Direction marks and joiners that words of these scripts need. */
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
const FOR_RIGHT_TO_LEFT = /[\u061C\u200C-\u200F\u202A-\u202C\u2066-\u2069]/gu;
/** Programs put single soft hyphens into long words; so many of them cut up the words of a page. */
const MANY_SOFT_HYPHENS = 20;
const SOFT_HYPHEN = /\u00AD/g;

/** Characters that nobody sees, counted in the text as the file holds it. `title` is the file's own, if it carries one. */
export function invisibleCharacters(document: string, blocks: readonly Block[], title = ''): Finding[] {
  let dangerous: Counted = { count: 0 };
  let hidden: Counted = { count: 0 };
  let soft: Counted = { count: 0 };
  const parts: { text: string; place: Place }[] = [{ text: title, place: { headings: [] } }];
  let heading: string[] = [];
  let header: readonly string[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading') heading = [block.text.replace(HIDDEN, '').replace(DANGEROUS, '').trim()];
    parts.push({ text: block.kind === 'row' ? block.cells.join('\n') : block.text, place: placeOf(block, heading) });
    // Each row carries the names of its table's columns; they count once.
    if (block.kind === 'row' && block.header.join() !== header.join()) {
      header = block.header;
      parts.push({ text: header.join('\n'), place: placeOf(block, heading) });
    }
  }
  for (const { text, place } of parts) {
    const rest = text.replace(FLAGS, '').replace(EMOJI_JOINERS, '').replace(/^\uFEFF/, '');
    dangerous = add(dangerous, rest.match(DANGEROUS)?.length ?? 0, place);
    const seen = RIGHT_TO_LEFT.test(rest) ? rest.replace(FOR_RIGHT_TO_LEFT, '') : rest;
    hidden = add(hidden, seen.match(HIDDEN)?.length ?? 0, place);
    soft = add(soft, rest.match(SOFT_HYPHEN)?.length ?? 0, place);
  }
  if (soft.count >= MANY_SOFT_HYPHENS) hidden = { count: hidden.count + soft.count, place: hidden.place ?? soft.place };
  return [
    ...finding(document, 'error', dangerous),
    ...finding(document, 'warning', hidden),
  ];
}

interface Counted {
  readonly count: number;
  /** Where the first of them stands. */
  readonly place?: Place | undefined;
}

function add(counted: Counted, more: number, place: Place): Counted {
  return more === 0 ? counted : { count: counted.count + more, place: counted.place ?? place };
}

function finding(document: string, severity: Finding['severity'], { count, place }: Counted): Finding[] {
  if (count === 0) return [];
  const where = place === undefined ? {} : { place };
  return [{ severity, code: 'invisible-characters', document, ...where, details: { count } }];
}

function placeOf(block: Block, headings: readonly string[]): Place {
  const { page, slide, sheet } = block;
  return {
    headings,
    ...(page === undefined ? {} : { page }),
    ...(slide === undefined ? {} : { slide }),
    ...(sheet === undefined ? {} : { sheet }),
    ...(block.kind === 'row' ? { row: block.row } : {}),
  };
}
