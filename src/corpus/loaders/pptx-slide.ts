import type { Block } from '../document.ts';
import { descendant, descendants, type XmlElement } from '../xml.ts';
import { looksLikeHeader } from './table-header.ts';

const TITLE = new Set(['title', 'ctrTitle']);
/** Numbers, dates and footers that a master repeats on each slide. */
const REPEATED = new Set(['sldNum', 'dt', 'ftr', 'hdr']);
const LONGEST_TITLE = 120;

interface Paragraph {
  readonly text: string;
  readonly bulleted: boolean;
}

interface Shape {
  readonly role: string;
  readonly paragraphs: readonly Paragraph[];
  /** The largest letters in it, in hundredths of a point; 0 when the master decides. */
  readonly size: number;
}

/** A slide's blocks: its title as a heading, then text and tables in their order. */
export function slideBlocks(root: XmlElement): Block[] {
  const tree = descendant(root, 'spTree');
  if (!tree) return [];
  const parts = shapesAndTables(tree);
  const shapes = parts.flatMap((part) => ('paragraphs' in part ? [part] : []));
  const title = shapes.find(({ role }) => TITLE.has(role)) ?? largestLine(shapes);
  const heading = title?.paragraphs
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ');
  const rest = parts.filter((part) => part !== title);
  return [
    ...(heading === undefined ? [] : [{ kind: 'heading', level: 1, text: heading } satisfies Block]),
    ...rest.flatMap((part) => ('paragraphs' in part ? shapeBlocks(part) : part.rows)),
  ];
}

/** What the speaker says to a slide. */
export function notesBlocks(root: XmlElement): Block[] {
  return descendants(root, 'sp')
    .map(readShape)
    .filter(({ role }) => role === 'body')
    .flatMap(({ paragraphs }) => paragraphs.map(({ text }): Block => ({ kind: 'paragraph', text })));
}

function shapesAndTables(tree: XmlElement): (Shape | { rows: Block[] })[] {
  return tree.children.flatMap((child) => {
    if (child.name === 'grpSp') return shapesAndTables(child);
    if (child.name === 'graphicFrame')
      return descendants(child, 'tbl').map((table) => ({ rows: tableBlocks(table) }));
    if (child.name !== 'sp') return [];
    const shape = readShape(child);
    return shape.paragraphs.length > 0 && !REPEATED.has(shape.role) ? [shape] : [];
  });
}

function readShape(shape: XmlElement): Shape {
  const placeholder = descendant(shape, 'ph');
  const role = placeholder ? (placeholder.attributes['type'] ?? 'body') : '';
  const body = descendant(shape, 'txBody');
  const sizes = body ? descendants(body, 'rPr').map(({ attributes }) => Number(attributes['sz'] ?? 0)) : [];
  const paragraphs = body
    ? descendants(body, 'p').map((paragraph) => readParagraph(paragraph, role === 'body'))
    : [];
  return {
    role,
    size: Math.max(0, ...sizes),
    paragraphs: paragraphs.filter(({ text }) => text.trim() !== ''),
  };
}

/** In a body placeholder the master puts a bullet before each paragraph unless the slide says otherwise. */
function readParagraph(paragraph: XmlElement, bulletedByMaster: boolean): Paragraph {
  const properties = paragraph.children.find(({ name }) => name === 'pPr')?.children ?? [];
  const has = (pattern: RegExp) => properties.some(({ name }) => pattern.test(name));
  const bulleted = has(/^bu(?:Char|AutoNum|Blip)$/) || (bulletedByMaster && !has(/^buNone$/));
  return { text: paragraphText(paragraph), bulleted };
}

function paragraphText(paragraph: XmlElement): string {
  return paragraph.children
    .map((child) => {
      if (child.name === 'br') return '\n';
      if (child.name === 'fld' && /^(?:slidenum|datetime)/.test(child.attributes['type'] ?? '')) return '';
      return descendants(child, 't')
        .map(({ text }) => text)
        .join('');
    })
    .join('');
}

function shapeBlocks({ paragraphs }: Shape): Block[] {
  return paragraphs.map(({ text, bulleted }): Block => ({ kind: bulleted ? 'item' : 'paragraph', text }));
}

/** Slides made without a layout have no title: a single line in the largest letters serves as one. */
function largestLine(shapes: readonly Shape[]): Shape | undefined {
  const largest = Math.max(0, ...shapes.map(({ size }) => size));
  const [shape, ...others] = shapes.filter(({ size }) => size === largest && size > 0);
  const [line, ...more] = shape?.paragraphs ?? [];
  if (!shape || !line || more.length > 0 || others.length > 0) return undefined;
  return line.text.length <= LONGEST_TITLE && !line.bulleted ? shape : undefined;
}

function tableBlocks(table: XmlElement): Block[] {
  const rows: string[][] = [];
  for (const row of descendants(table, 'tr')) {
    const above = rows.at(-1) ?? [];
    rows.push(
      descendants(row, 'tc').map((cell, column) => {
        // A cell over several rows counts in each of them.
        if (cell.attributes['vMerge'] === '1') return above[column] ?? '';
        return descendants(cell, 'p').map(paragraphText).join('\n').trim();
      }),
    );
  }
  const marked = descendant(table, 'tblPr')?.attributes['firstRow'] === '1' && rows.length > 1;
  const hasHeader = marked || looksLikeHeader(rows);
  const header = hasHeader ? (rows[0] ?? []) : [];
  return rows
    .map((cells, index): Block => ({ kind: 'row', header, cells, row: index + 1 }))
    .slice(hasHeader ? 1 : 0);
}
