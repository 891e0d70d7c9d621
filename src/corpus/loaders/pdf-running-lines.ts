import type { PdfLine } from './pdf-lines.ts';

/** Lines at each edge of a page where headers and footers stand. */
const EDGE = 2;
const PAGE_NUMBER =
  /^(?:[-–—\s]*\d{1,4}[-–—\s]*|(?:page|стр\.?|страница|бет|saҳifa|sahifa|səhifə|էջ|გვ\.?|쪽)?\s*\d{1,4}\s*(?:\/|of|из|-)\s*\d{1,4})$/i;

/** Takes away page numbers and what repeats at the top or bottom of most pages, whatever figures stand in it. */
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
  return [...new Set([...byHeight.slice(0, EDGE), ...byHeight.slice(-EDGE)])];
}

function patternOf(line: PdfLine): string {
  return `${Math.round(line.y / 4)} ${textOf(line).replace(/\d+/g, '#')}`;
}

function textOf(line: PdfLine): string {
  return line.segments.map(({ text }) => text).join(' ');
}
