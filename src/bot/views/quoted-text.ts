import { bold, joinRich, rich, type RichText } from './rich-text.ts';

/** What stands between the cells of a table row that was written as one line. */
const BETWEEN_CELLS = ' · ';
const CELL = /^([^:\n]{1,40}):\s+(\S[^]*)$/;

/** A document's words, word for word; a table row takes a line for each cell, since a phone is narrow. */
export function quotedText(text: string): RichText {
  return joinRich(text.trim().split('\n').map(quotedLine), '\n');
}

function quotedLine(line: string): RichText {
  const cells = line.split(BETWEEN_CELLS);
  const named = cells.filter((cell) => CELL.test(cell)).length;
  // Prose uses the same dot now and then: a row has names in front of most of its cells.
  if (cells.length < 2 || named * 2 <= cells.length) return rich(line);
  return joinRich(cells.map(cellLine), '\n');
}

function cellLine(cell: string): RichText {
  const parts = CELL.exec(cell);
  return parts ? rich(bold(`${parts[1]}:`), ` ${parts[2]}`) : rich(cell);
}
