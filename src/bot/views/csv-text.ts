import type { Language } from '../../languages/languages.ts';

/** By this mark spreadsheets know that a text is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';
/** Spreadsheets split at the comma only where it is not the decimal sign. */
const COMMA_LANGUAGES: readonly Language[] = ['en', 'ko'];

/** Rows of cells as CSV that spreadsheets open in the reader's language. */
export function csvText(rows: readonly (readonly string[])[], language: Language): string {
  const separator = COMMA_LANGUAGES.includes(language) ? ',' : ';';
  const lines = rows.map((cells) => cells.map((text) => csvCell(text, separator)).join(separator));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

/**
 * A cell that begins like a formula would be carried out by the spreadsheet, so an apostrophe goes before it; a plain number is
 * harmless. See https://owasp.org/www-community/attacks/CSV_Injection
 */
function csvCell(text: string, separator: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) && !/^-\d+$/.test(text) ? `'${text}` : text;
  return harmless.includes(separator) || /["\r\n]/.test(harmless)
    ? `"${harmless.replaceAll('"', '""')}"`
    : harmless;
}
