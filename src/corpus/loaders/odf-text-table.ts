import type { Block } from '../document.ts';
import { rowLine } from '../row-line.ts';
import { descendants, type XmlElement } from '../xml.ts';
import { gridRows, type GridCell } from './grid-rows.ts';
import { readOdfRows, repeatedRows } from './odf-grid.ts';
import { readParagraph } from './odf-inline.ts';
import type { OdfStyles } from './odf-styles.ts';

const EMPTY: GridCell = { text: '', isHeader: false, isBold: false };

/** A table in a text or on a slide. One around headings, other tables or a single cell only places them on the page. */
export function textTableRows(
  table: XmlElement,
  options: { styles: OdfStyles; blocksOf: (cell: XmlElement) => Block[]; spend: (cells: number) => void },
): Block[] {
  const { styles, blocksOf, spend } = options;
  const read = (cell: XmlElement): GridCell | undefined => {
    const lines = blocksOf(cell).map((block) => (block.kind === 'row' ? rowLine(block) : block.text));
    const text = lines.filter((line) => line !== '').join('\n');
    return text === '' ? undefined : { text, ...emphasis(cell, styles) };
  };
  const cells = descendants(table, 'table-cell');
  const isLayout = cells.some((cell) => descendants(cell, 'h').length + descendants(cell, 'table').length > 0);
  if (isLayout || cells.length === 1) return cells.flatMap(blocksOf);
  const grid = readOdfRows(table, { read, empty: EMPTY, spend }).flatMap((row) =>
    repeatedRows({ ...row, cells: markHeader(row.cells, row.isHeader) }, spend),
  );
  return gridRows(grid.filter((row) => row.length > 0));
}

function emphasis(cell: XmlElement, styles: OdfStyles): { isHeader: boolean; isBold: boolean } {
  const paragraphs = descendants(cell, 'p').filter((paragraph) => readParagraph(paragraph, styles).text !== '');
  const names = paragraphs.map(
    ({ attributes }) => styles.styleOf('paragraph', attributes['text:style-name']).names,
  );
  return {
    isHeader: names.length > 0 && names.every((chain) => chain.includes('Table_20_Heading')),
    isBold: paragraphs.length > 0 && paragraphs.every((paragraph) => readParagraph(paragraph, styles).isBold),
  };
}

/** Empty corners of a row of names are names too. */
function markHeader(cells: readonly GridCell[], marked: boolean): GridCell[] {
  const filled = cells.filter(({ text }) => text !== '');
  const named = filled.length > 1;
  const isHeader = marked || (named && filled.every((cell) => cell.isHeader));
  const isBold = named && filled.every((cell) => cell.isBold);
  return cells.map((cell) => (cell.text === '' ? { ...cell, isHeader, isBold } : { ...cell, isHeader: cell.isHeader || marked }));
}
