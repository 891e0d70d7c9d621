import type { Block } from '../document.ts';
import { gridRows, type GridCell } from './grid-rows.ts';
import { inlineText } from './html-inline.ts';
import { isElement, type HtmlElement, type HtmlNode } from './html-node.ts';

const EMPTY: GridCell = { text: '', isHeader: false, isBold: false };
/** Wider or taller spans are mistakes or malice. */
const WIDEST_SPAN = 100;

/** The rows of a table. A cell over several rows counts in each of them; one over several columns in the first. */
export function tableRows(table: HtmlElement): Block[] {
  return gridRows(readGrid(table));
}

function readGrid(table: HtmlElement): GridCell[][] {
  const grid: GridCell[][] = [];
  /** Cells that reach down into the next rows, by column. */
  const reaching = new Map<number, { cell: GridCell; rows: number }>();
  for (const row of rowsOf(table)) {
    const cells: GridCell[] = [];
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

function readCell(element: HtmlElement): GridCell {
  const text = inlineText(element).replace(/\n+/g, '\n').trim();
  const bold = [...element.querySelectorAll('strong, b')].map((part) => part.textContent ?? '').join('');
  const isBold = text !== '' && bold.replace(/\s/g, '') === (element.textContent ?? '').replace(/\s/g, '');
  return { text, isHeader: element.nodeName === 'TH', isBold };
}

function span(element: HtmlElement, name: string): number {
  const value = Number(element.getAttribute(name) ?? 1);
  return Number.isInteger(value) && value > 0 ? Math.min(value, WIDEST_SPAN) : 1;
}
