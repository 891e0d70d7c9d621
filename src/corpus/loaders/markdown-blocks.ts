import type { Block } from '../document.ts';
import { plainInline, type References } from './markdown-inline.ts';
import { tooDeep } from '../check-xml.ts';
import { MAX_NESTING } from '../read-limits.ts';
import { markdownRows, startsTable } from './markdown-table.ts';

const HEADING = /^(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$/;
const UNDERLINE = /^(=+|-+)[ \t]*$/;
const RULE = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const FENCE = /^(`{3,}|~{3,})/;
const QUOTE = /^>[ \t]?/;
const ITEM = /^(?:[-*+]|(\d{1,9})[.)])[ \t]+(?:\[[ xX]\][ \t]+)?(?=\S)/;
const INDENTED_CODE = /^(?: {4}|\t)/;

interface Open {
  readonly kind: 'paragraph' | 'item';
  readonly lines: string[];
}

/** Parses lines of Markdown into blocks. Nested lists and quotes are told in reading order, without their nesting. */
export function parseMarkdownBlocks(lines: readonly string[], references: References, depth = 0): Block[] {
  if (depth > MAX_NESTING) throw tooDeep();
  const blocks: Block[] = [];
  let open: Open | undefined;
  let inList = false;
  const close = () => {
    if (open) blocks.push({ kind: open.kind, text: plainInline(joinLines(open.lines), references) });
    open = undefined;
  };
  const take = (from: number, belongs: (line: string) => boolean): string[] => {
    let end = from;
    while (end < lines.length && belongs(lines[end] ?? '')) end += 1;
    return lines.slice(from, end);
  };
  for (let index = 0; index < lines.length; index += 1) {
    const raw = lines[index] ?? '';
    const line = raw.trimStart();
    if (line.trim() === '') {
      close();
      continue;
    }
    if (!open && !/^\s/.test(raw) && !ITEM.test(line)) inList = false;
    if (INDENTED_CODE.test(raw) && !open && !inList) {
      blocks.push({ kind: 'paragraph', text: line.trimEnd() });
      continue;
    }
    const fence = FENCE.exec(line)?.[1];
    if (fence !== undefined) {
      close();
      const code = take(index + 1, (next) => !next.trimStart().startsWith(fence));
      blocks.push(...code.map((text): Block => ({ kind: 'paragraph', text: text.trim() })));
      index += code.length + 1;
      continue;
    }
    const heading = HEADING.exec(line);
    if (heading) {
      close();
      inList = false;
      const text = plainInline(heading[2] ?? '', references);
      blocks.push({ kind: 'heading', level: heading[1]?.length ?? 1, text });
      continue;
    }
    if (open?.kind === 'paragraph' && UNDERLINE.test(line)) {
      const text = plainInline(open.lines.join(' '), references);
      blocks.push({ kind: 'heading', level: line.startsWith('=') ? 1 : 2, text });
      open = undefined;
      continue;
    }
    if (RULE.test(line)) {
      close();
      continue;
    }
    if (QUOTE.test(line)) {
      close();
      const quoted = take(index, (next) => QUOTE.test(next.trimStart()));
      const inner = quoted.map((text) => text.trimStart().replace(QUOTE, ''));
      blocks.push(
        ...parseMarkdownBlocks(
          inner.filter((text) => !/^\[![A-Z]+\]\s*$/.test(text)),
          references,
          depth + 1,
        ),
      );
      index += quoted.length - 1;
      continue;
    }
    if (startsTable(line, lines[index + 1])) {
      close();
      const table = take(index, (next) => next.includes('|'));
      blocks.push(...markdownRows(table, references));
      index += table.length - 1;
      continue;
    }
    const item = ITEM.exec(line);
    // As in CommonMark, a wrapped line that happens to start with "2022." starts no list.
    if (item && !(open?.kind === 'paragraph' && !inList && item[1] !== undefined && item[1] !== '1')) {
      close();
      inList = true;
      const number = item[1] === undefined ? '' : `${item[1]}. `;
      open = { kind: 'item', lines: [number + line.slice(item[0].length)] };
      continue;
    }
    if (open) open.lines.push(line);
    else open = { kind: 'paragraph', lines: [line] };
  }
  close();
  return blocks;
}

/** Wrapped lines become one; two spaces or a backslash at a line's end keep the break. */
function joinLines(lines: readonly string[]): string {
  return lines
    .map((line, index) => {
      const text = line.trimEnd();
      if (index === lines.length - 1) return text;
      if (text.endsWith('\\')) return `${text.slice(0, -1)}<br>`;
      return / {2,}$/.test(line) ? `${text}<br>` : `${text} `;
    })
    .join('');
}
