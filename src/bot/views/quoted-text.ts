import { bold, joinRich, rich, type RichPart, type RichText } from './rich-text.ts';

/** What stands between the cells of a table row that was written as one line. */
const BETWEEN_CELLS = ' · ';
const CELL = /^([^:\n]{1,40}):\s+(\S[^]*)$/;

/**
 * A document's words, word for word; a table row takes a line for each cell, since a phone is narrow, and stands apart
 * from the rows around it.
 */
export function quotedText(text: string): RichText {
  const lines = text.trim().split('\n');
  const parts = lines.flatMap((line, index): RichPart[] => {
    const before = lines[index - 1];
    if (before === undefined) return [quotedLine(line)];
    const apart = before.trim() !== '' && line.trim() !== '' && (isRow(before) || isRow(line));
    return [apart ? '\n\n' : '\n', quotedLine(line)];
  });
  return rich(...parts);
}

/** Prose uses the same dot now and then: a row has names in front of most of its cells. */
function isRow(line: string): boolean {
  const cells = line.split(BETWEEN_CELLS);
  return cells.length > 1 && cells.filter((cell) => CELL.test(cell)).length * 2 > cells.length;
}

function quotedLine(line: string): RichPart {
  return isRow(line) ? joinRich(line.split(BETWEEN_CELLS).map(quotedCell), '\n') : line;
}

function quotedCell(cell: string): RichPart {
  const parts = CELL.exec(cell);
  return parts ? rich(bold(`${parts[1]}:`), ` ${parts[2]}`) : cell;
}
