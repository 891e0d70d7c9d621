const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': ' ',
};

/** What Markdown and HTML add to a line or a piece of it, and what is left of it; in the order of the work. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/^ *(?:```|~~~).*$/gm, ''],
  [/^ *\[[^\]\n]+\]:[ \t]*\S.*$/gm, ''],
  [/<br *\/?>/gi, '\n'],
  [/<[!/]?[a-z][^<>]{0,2000}>/gi, ''],
  [/!?\[([^\]\n]*)\]\([^)\n]*\)/g, '$1'],
  [/!?\[([^\]\n]*)\]\[[^\]\n]*\]/g, '$1'],
  [/^ *([-*_=])(?: *\1){2,} *$/gm, ''],
  [/^ *#{1,6} +(.*?) *#* *$/gm, '$1'],
  [/^ *(?:> ?)+/gm, ''],
  [/^ *[*+-] +/gm, '– '],
  [/(\*\*|__|~~)(?=\S)([^\n]+?)(?<=\S)\1/g, '$2'],
  [/(?<![\p{L}\p{N}*])\*(?=[^\s*])([^*\n]+?)(?<=\S)\*(?![\p{L}\p{N}*])/gu, '$1'],
  [/(?<![\p{L}\p{N}_])_(?=[^\s_])([^_\n]+?)(?<=\S)_(?![\p{L}\p{N}_])/gu, '$1'],
  [/`+/g, ''],
  [/\*\*+/g, ''],
  [/\\([\\`*_{}[\]()#+.!|>~-])/g, '$1'],
];

/** Turns Markdown and HTML into plain text: what they would show, without addresses of links. */
export function stripMarkup(text: string): string {
  const lines = text.split('\n').flatMap(tableLine).join('\n');
  const plain = RULES.reduce((rest, [pattern, left]) => rest.replace(pattern, left), lines);
  return plain.replace(/&(?:amp|lt|gt|quot|#39|nbsp);/g, (entity) => ENTITIES[entity] ?? entity);
}

/** A row of a Markdown table becomes its cells with dashes between; the line under its header goes. */
function tableLine(line: string): string[] {
  const row = /^\s*\|(.+)\|\s*$/.exec(line)?.[1];
  if (row === undefined) return [line];
  if (/^[\s:|-]+$/.test(row)) return [];
  const cells = row.split('|').map((cell) => cell.trim());
  return [cells.filter(Boolean).join(' – ')];
}
