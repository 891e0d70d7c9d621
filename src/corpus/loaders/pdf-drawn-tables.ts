import type { StructuredTextItem } from 'unpdf';
import { gridsOf } from './pdf-grids.ts';
import type { RuledTable } from './pdf-line.ts';
import type { Pdf, PdfOps } from './pdf-pictures.ts';
import { pageRules } from './pdf-rules.ts';
import { ruledTables } from './pdf-ruled-tables.ts';

/** Looking for the lines of a page takes some milliseconds: a document of more pages is a book. */
const MOST_PAGES = 300;
/** Less text than this makes no table. */
const LEAST_ITEMS = 4;

/** The tables drawn with lines on each page of a PDF, with the text in them. */
export async function drawnTables(
  pdf: Pdf,
  items: readonly (readonly StructuredTextItem[])[],
  ops: PdfOps,
): Promise<RuledTable[][]> {
  const tables: RuledTable[][] = [];
  for (const [index, ofPage] of items.slice(0, MOST_PAGES).entries()) {
    tables.push(ofPage.length < LEAST_ITEMS ? [] : await tablesOf(pdf, index + 1, ofPage, ops));
  }
  return tables;
}

async function tablesOf(
  pdf: Pdf,
  number: number,
  items: readonly StructuredTextItem[],
  ops: PdfOps,
): Promise<RuledTable[]> {
  try {
    const page = await pdf.getPage(number);
    const list = await page.getOperatorList();
    page.cleanup();
    return ruledTables(gridsOf(pageRules(list, ops)), items);
  } catch {
    // A page whose drawing is damaged still has its text.
    return [];
  }
}
