import type { Block, Place } from './document.ts';
import { placeOf } from './place-of.ts';

/** A block's line in the plain text. */
export interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Set on table rows. */
  readonly row?: number;
}

/** Lines that may share a passage: the same headings, page, slide, sheet, and either prose or one table. */
export interface Section {
  readonly place: Place;
  readonly lines: readonly Line[];
}

interface OpenSection {
  readonly key: string;
  readonly place: Place;
  readonly lines: Line[];
}

/**
 * Lays blocks out as the document's plain text, one line each, and gathers them into sections. A heading is a line of
 * the text but part of no section, unless nothing stands below it. `title` is left out of the headings' path.
 */
export function layOutSections(
  blocks: readonly Block[],
  options: { title: string; lineOf: (block: Block) => string },
): { text: string; sections: Section[] } {
  const lines: string[] = [];
  const sections: OpenSection[] = [];
  const path = createHeadingPath(options.title);
  let offset = 0;
  let table = 0;
  let before: Block | undefined;
  for (const [index, block] of blocks.entries()) {
    const text = options.lineOf(block);
    const line: Line = { text, start: offset, end: offset + text.length };
    lines.push(text);
    offset += text.length + 1;
    if (before && unitOf(before) !== unitOf(block)) path.leaveUnit(before, block);
    if (block.kind === 'heading') {
      // The title alone says nothing that the document's name does not.
      const isTitle = block.text === options.title && blocks.length > 1;
      const bare = !isTitle && hasNothingBelow(block, blocks[index + 1]);
      const place = placeOf(block, path.headings());
      path.enter(block);
      if (bare) sections.push({ key: `heading ${index}`, place, lines: [line] });
    } else {
      if (block.kind === 'row' && !(before?.kind === 'row' && sameHeader(before, block))) table += 1;
      const kind = block.kind === 'row' ? `table ${table}` : 'prose';
      const key = JSON.stringify([path.position(), unitOf(block), kind]);
      const last = sections.at(-1);
      const row = block.kind === 'row' ? { ...line, row: block.row } : line;
      if (last?.key === key) last.lines.push(row);
      else sections.push({ key, place: placeOf(block, path.headings()), lines: [row] });
    }
    before = block;
  }
  return { text: lines.join('\n'), sections };
}

function createHeadingPath(title: string) {
  let entered = 0;
  let open: { level: number; text: string; position: number }[] = [];
  return {
    enter(heading: { level: number; text: string }): void {
      entered += 1;
      open = open.filter(({ level }) => level < heading.level);
      open.push({ level: heading.level, text: heading.text, position: entered });
    },
    /** A new page goes on below the same headings; a new slide or sheet does not. */
    leaveUnit(before: Block, after: Block): void {
      if (before.slide !== after.slide || before.sheet !== after.sheet) open = [];
    },
    headings: (): string[] => open.map(({ text }) => text).filter((text) => text !== title),
    /** Tells apart two headings with the same words. */
    position: (): number => open.at(-1)?.position ?? 0,
  };
}

function hasNothingBelow(heading: { level: number } & Block, next: Block | undefined): boolean {
  if (!next) return true;
  if (next.slide !== heading.slide || next.sheet !== heading.sheet) return true;
  return next.kind === 'heading' && next.level <= heading.level;
}

function sameHeader(one: Block & { kind: 'row' }, other: Block & { kind: 'row' }): boolean {
  return JSON.stringify(one.header) === JSON.stringify(other.header) && other.row > one.row;
}

function unitOf({ page, slide, sheet }: Block): string {
  return JSON.stringify([page ?? null, slide ?? null, sheet ?? null]);
}
