import type { Block } from '../document.ts';
import { gridRows, type GridCell } from './grid-rows.ts';
import type { RtfGroup } from './rtf-groups.ts';

/** What a paragraph style says of its paragraphs. */
export interface RtfStyle {
  readonly name: string;
  readonly outline: number | undefined;
}

type Merge = 'above' | 'left' | undefined;

const HEADING = /^\s*(?:heading|заголовок|başlıq|sarlavha|тақырып|аталыш|вернаме|վերնագիր|სათაური|제목)\s*(\d)?/i;
const TITLE = /^\s*(?:title|название|제목 없음)\s*$/i;
const BULLET = /^[•▪‣◦·–—-]\s+(?=\S)/;
/** A label that counts: "3.", "b)", "IV."; anything else is a bullet, "o" too. */
const NUMBER = /\d|^\(?\p{L}{1,5}[.)]/u;

/** Gathers the text of an RTF's body, or of a footnote or text box in it, into blocks. */
export function createRtfFlow(styles: ReadonlyMap<number, RtfStyle>) {
  const blocks: Block[] = [];
  /** Footnotes and text boxes: they follow the paragraph or table that they hang on. */
  const asides: Block[] = [];
  let text = '';
  let boldLetters = 0;
  let label: string | undefined;
  let cellText = '';
  let row: GridCell[] = [];
  let grid: GridCell[][] = [];
  let merges: Merge[] = [];
  let merge: Merge;
  let isHeaderRow = false;

  const takeText = () => {
    const taken = { text: text.trim(), isBold: text.trim() !== '' && boldLetters >= text.replace(/\s/g, '').length };
    text = '';
    boldLetters = 0;
    return taken;
  };
  const endTable = () => {
    if (row.length > 0) endRow();
    blocks.push(...gridRows(grid));
    grid = [];
  };
  const endRow = () => {
    const above = grid.at(-1);
    const cells = row.map((cell, column): GridCell => {
      const from = merges[column] === 'above' && cell.text === '' ? above?.[column] : undefined;
      return { ...(from ?? cell), isHeader: isHeaderRow };
    });
    if (cells.some((cell) => cell.text !== '')) grid.push(cells);
    row = [];
  };
  const endParagraph = (group: RtfGroup) => {
    if (group.inTable) {
      cellText += `${numbered(text, label)}\n`;
      text = '';
      label = undefined;
      return;
    }
    if (grid.length > 0 || row.length > 0) endTable();
    const paragraph = takeText().text;
    if (paragraph !== '') blocks.push(toBlock(paragraph, group, { styles, label }));
    label = undefined;
    blocks.push(...asides.splice(0));
  };
  return {
    addText(part: string, isBold: boolean) {
      text += part;
      if (isBold) boldLetters += part.replace(/\s/g, '').length;
    },
    addLabel(part: string) {
      label = (label ?? '') + part;
    },
    addAside(added: readonly Block[]) {
      asides.push(...added);
    },
    endParagraph,
    startRow() {
      merges = [];
      merge = undefined;
      isHeaderRow = false;
    },
    markHeaderRow() {
      isHeaderRow = true;
    },
    markMerge(kind: Merge) {
      merge = kind;
    },
    defineCell() {
      merges.push(merge);
      merge = undefined;
    },
    endCell() {
      text = cellText + numbered(text, label);
      cellText = '';
      row.push({ ...takeText(), isHeader: false });
      label = undefined;
    },
    endRow,
    finish(group: RtfGroup): Block[] {
      endParagraph({ ...group, inTable: false });
      if (grid.length > 0 || row.length > 0) endTable();
      return [...blocks, ...asides];
    },
  };
}

function toBlock(
  text: string,
  group: RtfGroup,
  { styles, label }: { styles: ReadonlyMap<number, RtfStyle>; label: string | undefined },
): Block {
  const style = group.style === undefined ? undefined : styles.get(group.style);
  const level = headingLevel(style, group.outline);
  if (level !== undefined) return { kind: 'heading', level, text: numbered(text, label) };
  if (label !== undefined || group.inList) return { kind: 'item', text: numbered(text, label) };
  return BULLET.test(text)
    ? { kind: 'item', text: text.replace(BULLET, '') }
    : { kind: 'paragraph', text };
}

function numbered(text: string, label: string | undefined): string {
  return label !== undefined && NUMBER.test(label.trim()) ? `${label.trim()} ${text}` : text;
}

function headingLevel(style: RtfStyle | undefined, own: number | undefined): number | undefined {
  const outline = own ?? style?.outline;
  if (outline !== undefined) return outline >= 0 && outline < 9 ? Math.min(6, outline + 1) : undefined;
  if (style === undefined) return undefined;
  if (TITLE.test(style.name)) return 1;
  const named = HEADING.exec(style.name);
  return named ? Math.min(6, Math.max(1, Number(named[1] ?? 1))) : undefined;
}
