import { reasonOf } from '../shared/reason.ts';
import type { Block } from './document.ts';
import { MAX_HEADING_LENGTH } from './read-limits.ts';
import { UnreadableFile } from './unreadable-file.ts';

/** What no text holds: replacement characters, control characters, code points that mean nothing or only privately. */
const DAMAGED = /[\uFFFD\p{Cn}\p{Co}]|(?![\t\n\v\f\r\u0085])\p{Cc}/gu;
/** Of these a short line bears not even one. */
const LOST = /[\uFFFD\p{Cn}]/gu;
const SHARE_OF_LINE = 0.1;
/** A block is damaged from this many on, when they are this share of it: a symbol font's bullet alone does no harm. */
const FEW = 3;
const SHARE = 0.04;
const READABLE = /[\p{L}\p{M}\p{N}\s]/gu;
/** Less than this share of letters, figures and spaces is no text; tables drawn with lines have more. */
const LEAST_READABLE = 0.3;
/** Enough to judge a whole document by. */
const SAMPLE = 20_000;

/**
 * Leaves out what is damaged, so that no nonsense is published, and bounds what is repeated with each passage: a heading
 * too long to be one becomes a paragraph, long names of columns are cut. Throws `UnreadableFile` when most of it is
 * nonsense.
 */
export function soundBlocks(blocks: readonly Block[]): { blocks: Block[]; warnings: string[] } {
  let left = 0;
  let kept = 0;
  const cutHeader = createHeaderCutter();
  const sound = blocks.flatMap((block): Block[] => {
    const text = block.kind === 'row' ? block.cells.join(' ') : block.text;
    if (isDamaged(text)) {
      left += text.length;
      return [];
    }
    kept += text.length;
    if (block.kind === 'row')
      return [{ ...block, header: cutHeader(block.header), cells: block.cells.map(joinDamage) }];
    const whole = { ...block, text: joinDamage(text) };
    if (whole.kind !== 'heading' || text.length <= MAX_HEADING_LENGTH) return [whole];
    const { level: _, ...rest } = whole;
    return [{ ...rest, kind: 'paragraph' }];
  });
  if (left > kept || isNoText(sound)) {
    throw new UnreadableFile(
      'Its letters come out as nonsense: it is damaged, or its fonts do not tell their letters. Export it anew, or put it in as another format.',
      { told: reasonOf('nonsense') },
    );
  }
  const warnings =
    left === 0 ? [] : ['Some of its text is damaged and was left out. Look whether it was saved whole.'];
  return { blocks: sound, warnings };
}

function isDamaged(text: string): boolean {
  const damaged = text.match(DAMAGED)?.length ?? 0;
  if (damaged >= FEW && damaged > SHARE * text.length) return true;
  return damaged > 0 && (text.match(LOST)?.length ?? 0) > SHARE_OF_LINE * text.length;
}

/** One sign stands for a damaged place, however long. */
function joinDamage(text: string): string {
  return text.replace(/\uFFFD{2,}/g, '\uFFFD');
}

function isNoText(blocks: readonly Block[]): boolean {
  let sample = '';
  for (const block of blocks) {
    if (sample.length > SAMPLE) break;
    sample += (block.kind === 'row' ? block.cells.join(' ') : block.text).slice(0, SAMPLE);
  }
  return (sample.match(READABLE)?.length ?? 0) < LEAST_READABLE * [...sample].length;
}

/** All rows of a table share their header, so it is cut once. */
function createHeaderCutter() {
  let last: readonly string[] = [];
  let cut: readonly string[] = [];
  return (header: readonly string[]): readonly string[] => {
    if (header !== last) {
      last = header;
      cut = header.map((name) => shortened(joinDamage(name)));
    }
    return cut;
  };
}

/** A heading, a title or the name of a column, cut when it is longer than any is. */
export function shortened(name: string): string {
  const letters = name.length > MAX_HEADING_LENGTH ? [...name.slice(0, MAX_HEADING_LENGTH)] : undefined;
  return letters ? `${letters.slice(0, -1).join('')}…` : name;
}
