import type { Block } from '../document.ts';
import { inlineText } from './html-inline.ts';
import { isElement, type HtmlElement, type HtmlNode } from './html-node.ts';
import { looksLikeHeader } from './table-header.ts';

interface Cell {
  readonly text: string;
  readonly isHeader: boolean;
  readonly isBold: boolean;
}

const EMPTY: Cell = { text: '', isHeader: false, isBold: false };
/** Wider or taller spans are mistakes or malice. */
const WIDEST_SPAN = 100;

/** The rows of a table. A cell over several rows counts in each of them; one over several columns in the first. */
export function tableRows(table: HtmlElement): Block[] {
  const grid = readGrid(table);
  const marked = grid.filter((row) => row.every((cell) => cell.isHeader || cell.text === '')).length;
  const lead = grid[0] ?? [];
  // Cells that are bold in the first column of every row name what stands beside them: no row names the columns.
  const namesInside =
    grid.length > 1 &&
    grid.every(
      (row) =>
        row.length === 2 &&
        row.slice(0, 1).every((cell) => cell.isHeader || cell.isBold) &&
        row.slice(1).every((cell) => !cell.isHeader && !cell.isBold),
    );
  const texts = grid.map((row) => row.map((cell) => cell.text));
  const bold = lead.length > 1 && grid.length > 1 && lead.every((cell) => cell.isBold || cell.isHeader);
  const hasHeader =
    !namesInside &&
    ((marked > 0 && marked < grid.length && lead.every((cell) => cell.isHeader)) ||
      bold ||
      looksLikeHeader(texts));
  const header = hasHeader ? (texts[0] ?? []) : [];
  return texts
    .map((cells, index): Block => ({ kind: 'row', header, cells, row: index + 1 }))
    .slice(hasHeader ? 1 : 0);
}

function readGrid(table: HtmlElement): Cell[][] {
  const grid: Cell[][] = [];
  /** Cells that reach down into the next rows, by column. */
  const reaching = new Map<number, { cell: Cell; rows: number }>();
  for (const row of rowsOf(table)) {
    const cells: Cell[] = [];
    const fillReaching = () => {
      for (let above = reaching.get(cells.length); above; above = reaching.get(cells.length)) {
        if (above.rows > 1) reaching.set(cells.length, { cell: above.cell, rows: above.rows - 1 });
        else reaching.delete(cells.length);
        cells.push(above.cell);
      }
    };
    for (const node of row.childNodes) {
      if (!isElement(node) || !/^T[DH]$/.test(node.nodeName)) continue;
      fillReaching();
      const cell = readCell(node);
      const rows = span(node, 'rowspan');
      for (let column = 0; column < span(node, 'colspan'); column += 1) {
        const part = column === 0 ? cell : { ...EMPTY, isHeader: cell.isHeader };
        if (rows > 1) reaching.set(cells.length, { cell: part, rows: rows - 1 });
        cells.push(part);
      }
    }
    fillReaching();
    if (cells.some(({ text }) => text !== '')) grid.push(cells);
  }
  return grid;
}

/** Rows of this table, not of tables inside its cells. */
function rowsOf(node: HtmlNode): HtmlElement[] {
  return [...node.childNodes].filter(isElement).flatMap((child) => {
    if (child.nodeName === 'TR') return [child];
    return /^T(?:HEAD|BODY|FOOT)$/.test(child.nodeName) ? rowsOf(child) : [];
  });
}

function readCell(element: HtmlElement): Cell {
  const text = inlineText(element).replace(/\n+/g, '\n').trim();
  const bold = [...element.querySelectorAll('strong, b')].map((part) => part.textContent ?? '').join('');
  const isBold = text !== '' && bold.replace(/\s/g, '') === (element.textContent ?? '').replace(/\s/g, '');
  return { text, isHeader: element.nodeName === 'TH', isBold };
}

function span(element: HtmlElement, name: string): number {
  const value = Number(element.getAttribute(name) ?? 1);
  return Number.isInteger(value) && value > 0 ? Math.min(value, WIDEST_SPAN) : 1;
}
