import type { StructuredTextItem } from 'unpdf';
import type { PdfLine, RuledTable, Segment } from './pdf-line.ts';

/** Parts of the letters' size: a space, and a gap that only table columns leave. */
const SPACE = 0.2;
const COLUMN_GAP = 1.4;
/** Writing that jumps up by more lines than a table cell holds starts a new column of text. */
const COLUMN_JUMP = 8;

/** A table drawn with lines has its place among the texts around it. */
type Entry = StructuredTextItem & { readonly line?: PdfLine };

/** A page's text as lines from top to bottom, one column of text after the other; each drawn table is one line. */
export function pageLines(
  items: readonly StructuredTextItem[],
  tables: readonly RuledTable[] = [],
): PdfLine[] {
  const flows: Entry[][] = [];
  let lowest = Number.NaN;
  for (const item of withTables(items, tables)) {
    if (item.str.trim() === '' && !item.line) continue;
    const flow = flows.at(-1);
    if (flow && !(item.y - lowest > COLUMN_JUMP * item.fontSize)) {
      flow.push(item);
      lowest = Math.min(lowest, item.y);
    } else {
      flows.push([item]);
      lowest = item.y;
    }
  }
  return flows.flatMap(flowLines);
}

/** Each table stands where the first of its texts did. */
function withTables(items: readonly StructuredTextItem[], tables: readonly RuledTable[]): Entry[] {
  const put = new Set<RuledTable>();
  return items.flatMap((item): Entry[] => {
    const table = tables.find((each) => each.items.has(item));
    if (!table) return [item];
    if (put.has(table)) return [];
    put.add(table);
    return [{ ...item, y: table.line.y, line: table.line }];
  });
}

function flowLines(items: readonly Entry[]): PdfLine[] {
  const rows: Entry[][] = [];
  for (const item of [...items].sort((one, other) => other.y - one.y)) {
    const row = rows.at(-1);
    const base = row?.[0];
    const isBeside = base && Math.abs(base.y - item.y) < 0.4 * Math.max(base.fontSize, item.fontSize);
    if (row && isBeside && !base.line && !item.line) row.push(item);
    else rows.push([item]);
  }
  return rows.map((row) => {
    const ordered = row.sort((one, other) => one.x - other.x);
    const longest = ordered.reduce((most, item) => (item.str.length > most.str.length ? item : most));
    return longest.line ?? { segments: joinItems(ordered), y: longest.y, size: longest.fontSize };
  });
}

function joinItems(items: readonly StructuredTextItem[]): Segment[] {
  const segments: Segment[] = [];
  for (const item of items) {
    const last = segments.at(-1);
    const gap = last ? item.x - last.end : Number.POSITIVE_INFINITY;
    const end = item.x + item.width;
    if (!last || gap > COLUMN_GAP * item.fontSize) segments.push({ text: item.str, x: item.x, end });
    else {
      const space = gap > SPACE * item.fontSize ? ' ' : '';
      segments[segments.length - 1] = {
        text: last.text + space + item.str,
        x: last.x,
        end: Math.max(last.end, end),
      };
    }
  }
  return segments.map((segment) => ({ ...segment, text: tidy(segment.text) }));
}

const COUNTED = '년|월|일|시|분|초|명|개국|개|층|호선|호|번|인|원|차|회|주|박|점';
const AFTER_COUNTED =
  '(?![가-힣])|(?=(?:에|은|는|이|가|을|를|의|부터|까지|간|과|와|로|도|째|반|입)(?![가-힣]{3}))';

/** Printing to PDF parts Korean figures from their counting words: "3 월 15 일" was "3월 15일". */
export function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(new RegExp(`(\\d) (?=(?:${COUNTED})(?:${AFTER_COUNTED}))`, 'g'), '$1')
    .trim();
}
