const LONGEST_NAME = 40;

/**
 * Tells whether the first row of a table without marked header names its columns: short words without figures, one for
 * each column, none of them twice. A table of two columns whose first ends in colons holds facts in its first row too;
 * so does a first row that differs from the second in figures alone, as "Bus 1" does from "Bus 2".
 */
export function looksLikeHeader(rows: readonly (readonly string[])[]): boolean {
  const first = rows[0] ?? [];
  if (rows.length < 2 || first.length < 2) return false;
  const named = first.map((cell) => cell.trim());
  if (named.slice(1).some((name) => name === '')) return false;
  if (named.some((name) => name.length > LONGEST_NAME || /\d.*\d|[@]|https?:|[.!?]$/.test(name)))
    return false;
  if (new Set(named).size < named.length) return false;
  const shape = (cell: string | undefined) => (cell ?? '').trim().replace(/\d+/g, '#');
  if (named.some((name, column) => /\d/.test(name) && shape(name) === shape(rows[1]?.[column]))) return false;
  return !(first.length === 2 && rows.every((row) => /:\s*$/.test(row[0] ?? '')));
}
