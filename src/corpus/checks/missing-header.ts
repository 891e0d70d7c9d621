import { cleanLine } from '../clean-text.ts';
import type { Block, Place } from '../document.ts';
import { placeOf } from '../place-of.ts';
import type { Finding } from './finding.ts';

type Row = Extract<Block, { kind: 'row' }>;

interface Table {
  readonly rows: Row[];
  readonly place: Place;
}

/** What data look like that no column is named by; other cells are words. */
const KINDS: readonly (readonly [name: string, RegExp])[] = [
  ['time', /^(?:c\.? |ca\.? )?\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s*[-–—]\s*\d{1,2}[:.]\d{2})?(?:\s?[ap]\.?m\.?)?$/i],
  ['date', /^(?:(?:19|20)\d{2}[-./년]\s?\d{1,2}[-./월]\s?\d{1,2}[일.]?|\d{1,2}[./]\d{1,2}[./](?:(?:19|20)?\d{2}))(?: \d{2}:\d{2})?(?:\s?\(.{1,4}\))?$/],
  ['address', /^\S+@\S+\.\S+$|^https?:\/\/\S+$/],
  ['telephone', /^\+\d[\d\s()-]{6,}$/],
];
const LONGEST_OPENING = 80;

/**
 * Tables whose first row holds data where the names of the columns should stand: rows are then quoted without saying what
 * is what, or under wrong names. Told by columns whose first cell is of the same kind as the cells below it.
 */
export function missingHeaders(document: string, blocks: readonly Block[]): Finding[] {
  return tablesOf(blocks).flatMap(({ rows, place }): Finding[] => {
    const [first] = rows;
    if (!first) return [];
    const named = first.header.some((name) => name.trim() !== '');
    const cells = (named ? first.header : first.cells).map(cleanLine);
    const below = named ? rows : rows.slice(1);
    if (!startsWithData(cells, below, named)) return [];
    const row = named ? Math.max(1, first.row - 1) : first.row;
    const opening = cells.filter((cell) => cell !== '').join(' · ');
    const details = { opening: opening.length > LONGEST_OPENING ? `${opening.slice(0, LONGEST_OPENING)}…` : opening };
    return [{ severity: 'warning', code: 'missing-header', document, place: { ...place, row }, details }];
  });
}

function startsWithData(cells: readonly string[], below: readonly Row[], named: boolean): boolean {
  if (cells.filter((cell) => cell !== '').length < 2 || below.length === 0) return false;
  const kinds = cells.map(kindOf);
  // "Room | 09:00 | 10:00 | 11:00" names its columns by hours, and so may days.
  const rest = kinds.slice(1);
  if (rest.length > 1 && kinds[0] === undefined && rest.every((kind) => kind !== undefined)) return false;
  // "Police | 112" in two columns without names says what is what by itself.
  const columns = !named && cells.length === 2 ? [0] : cells.keys();
  for (const column of columns) {
    const kind = kinds[column];
    const values = below.map(({ cells: row }) => cleanLine(row[column] ?? '')).filter((cell) => cell !== '');
    const alike = values.filter((value) => kindOf(value) === kind).length;
    if (kind !== undefined && values.length > 0 && alike / values.length >= 0.6) return true;
  }
  return false;
}

function kindOf(cell: string): string | undefined {
  return KINDS.find(([, pattern]) => pattern.test(cell))?.[0];
}

/** Rows in a row with the same header, each table with the heading above it. */
function tablesOf(blocks: readonly Block[]): Table[] {
  const tables: Table[] = [];
  let headings: readonly { level: number; text: string }[] = [];
  let before: Block | undefined;
  for (const block of blocks) {
    if (before && (before.slide !== block.slide || before.sheet !== block.sheet)) headings = [];
    if (block.kind === 'heading') {
      headings = [...headings.filter(({ level }) => level < block.level), block];
    } else if (block.kind === 'row') {
      const open = before?.kind === 'row' && goesOn(before, block) ? tables.at(-1) : undefined;
      if (open) open.rows.push(block);
      else tables.push({ rows: [block], place: placeOf(block, headings.map(({ text }) => cleanLine(text))) });
    }
    before = block;
  }
  return tables;
}

function goesOn(one: Row, other: Row): boolean {
  return (
    other.row > one.row &&
    one.sheet === other.sheet &&
    one.slide === other.slide &&
    JSON.stringify(one.header) === JSON.stringify(other.header)
  );
}
