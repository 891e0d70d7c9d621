import { errorMessage } from '../shared/errors.ts';
import { reasonOf } from '../shared/reason.ts';
import { decodeText } from './decode-text.ts';
import { MAX_SHEET_ROWS } from './read-limits.ts';
import { UnreadableFile } from './unreadable-file.ts';

const DELIMITERS = [',', ';', '\t'] as const;

/**
 * The rows of a table of comma, semicolon or tab separated values, empty lines among them, each cell trimmed.
 * @throws UnreadableFile when it is no such table, or too long a one
 */
export async function csvRows(bytes: Uint8Array): Promise<{ rows: string[][]; warnings: string[] }> {
  const { text, warnings } = decodeText(bytes);
  const { parse } = await import('csv-parse/sync');
  // Excel writes the delimiter it used into a first line of its own.
  const named = /^sep=([,;\t])\r?\n/i.exec(text);
  const body = named ? text.slice(named[0].length) : text;
  try {
    const rows: string[][] = parse(body, {
      delimiter: named?.[1] ?? delimiterOf(body),
      relaxColumnCount: true,
      relaxQuotes: true,
      skipEmptyLines: false,
      trim: true,
      to: MAX_SHEET_ROWS + 1,
    });
    if (rows.length > MAX_SHEET_ROWS) {
      throw new UnreadableFile(
        `It has more than ${MAX_SHEET_ROWS} rows. Put in the rows that people ask for, or split it.`,
        { told: reasonOf('too-many-rows', { limit: MAX_SHEET_ROWS }) },
      );
    }
    return { rows, warnings };
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile(
      `Its table can't be read (${errorMessage(error)}). Check the quotation marks there.`,
      { told: reasonOf('damaged'), cause: error },
    );
  }
}

/** The delimiter that stands most often outside quotation marks in the first lines. */
function delimiterOf(text: string): string {
  const sample = text
    .slice(0, 20_000)
    .replace(/"(?:[^"]|"")*"/g, '')
    .split('\n')
    .slice(0, 20);
  const counts = DELIMITERS.map((delimiter) => ({
    delimiter,
    count: sample.reduce((sum, line) => sum + line.split(delimiter).length - 1, 0),
  }));
  return counts.reduce((most, next) => (next.count > most.count ? next : most)).delimiter;
}
