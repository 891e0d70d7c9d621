import type { PdfLine } from './pdf-line.ts';
import { tableAt } from './pdf-tables.ts';

/** Lines at each edge of a page where headers and footers stand. */
const EDGE = 2;
/** A table has at least so many: two lines may be a page's header and the text below it. */
const LEAST_LINES = 3;
const PAGE_NUMBER =
  /^(?:[-–—\s]*\d{1,4}[-–—\s]*|(?:page|стр\.?|страница|бет|saҳifa|sahifa|səhifə|էջ|გვ\.?|쪽)?\s*\d{1,4}\s*(?:\/|of|из|-)\s*\d{1,4})$/i;

const NUMBERED_PAGE = /^(?:page|стр\.?|страница|бет|sahifa|səhifə|էջ|გვ\.?|쪽)\s*\d/i;

/** Takes away page numbers and what repeats at the top or bottom of most pages, whatever figures stand in it. Rows of tables stay. */
export function dropRunningLines(pages: readonly (readonly PdfLine[])[]): PdfLine[][] {
  const counts = new Map<string, number>();
  for (const lines of pages) {
    for (const pattern of new Set(edgeLines(lines).map(patternOf)))
      counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
  }
  const needed = Math.max(2, Math.ceil(pages.length * 0.6));
  return pages.map((lines) => {
    const running = new Set(
      edgeLines(lines).filter(
        (line) => PAGE_NUMBER.test(textOf(line)) || (counts.get(patternOf(line)) ?? 0) >= needed,
      ),
    );
    return lines.filter((line) => !running.has(line));
  });
}

function edgeLines(lines: readonly PdfLine[]): PdfLine[] {
  const byHeight = [...lines].sort((one, other) => other.y - one.y);
  const rows = tableLines(lines);
  return [...new Set([...byHeight.slice(0, EDGE), ...byHeight.slice(-EDGE)])].filter((line) => !line.table && !rows.has(line));
}

/** A header that each page repeats, and rows that differ in figures alone, look like running lines. */
function tableLines(lines: readonly PdfLine[]): Set<PdfLine> {
  const found = new Set<PdfLine>();
  for (let index = 0; index < lines.length; index += 1) {
    const table = tableAt(lines.slice(index));
    if (!table || table.taken < LEAST_LINES) continue;
    for (const line of lines.slice(index, index + table.taken)) {
      if (!line.segments.some(({ text }) => NUMBERED_PAGE.test(text))) found.add(line);
    }
    index += table.taken - 1;
  }
  return found;
}

function patternOf(line: PdfLine): string {
  return `${Math.round(line.y / 4)} ${textOf(line).replace(/\d+/g, '#')}`;
}

function textOf(line: PdfLine): string {
  return line.segments.map(({ text }) => text).join(' ');
}
