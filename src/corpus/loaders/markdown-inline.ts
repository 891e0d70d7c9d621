import { plainLink } from './plain-link.ts';

/** Addresses of reference links, by lower-case name. */
export type References = ReadonlyMap<string, string>;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  middot: '·',
  bull: '•',
  copy: '©',
};
/** Marks are looked for again from each place: what is longer than any paragraph would take minutes. */
const LONGEST_MARKED = 20_000;
/** Stands for a piece of text that later steps must leave alone: its number between two private-use characters. */
const KEPT = /\uE000(\d+)\uE001/g;

/** The text that a reader of rendered Markdown sees: no marks, a link's address in parentheses after its words. */
export function plainInline(markdown: string, references: References = new Map()): string {
  if (markdown.length > LONGEST_MARKED) return markdown.replace(/\s+/g, ' ').trim();
  const kept: string[] = [];
  const keep = (text: string) => `\uE000${kept.push(text) - 1}\uE001`;
  const link = (words: string, url: string) => `${words}${keep(plainLink(words, url).slice(words.length))}`;
  let text = markdown
    .replace(/[\uE000\uE001]/g, '')
    .replace(/(?<!\\)(`+)([^`]|[^`].*?[^`])\1(?!`)/gs, (_, _ticks: string, code: string) => keep(code.trim()))
    .replace(/\\([!-/:-@[-`{-~])/g, (_, escaped: string) => keep(escaped))
    .replace(/<((?:https?:\/\/|mailto:|tel:)[^\s<>]+)>/gi, (_, url: string) =>
      keep(url.replace(/^(?:mailto|tel):/i, '')),
    )
    .replace(/!\[([^\]]*)\](?:\([^()]*(?:\([^()]*\)[^()]*)*\)|\[[^\]]*\])?/g, '');
  text = text
    .replace(
      /\[((?:[^[\]]|\[[^[\]]*\])*)\]\(\s*<?([^\s()<>]*(?:\([^\s()]*\)[^\s()<>]*)*)>?(?:\s+["'(][^\n]*?["')])?\s*\)/g,
      (_, words: string, url: string) => link(words, url),
    )
    .replace(/\[\^[^\]\s]+\]:?/g, '')
    .replace(/\[([^[\]]+)\](?:\[([^[\]]*)\])?/g, (whole: string, words: string, name: string | undefined) => {
      const url = references.get((name || words).toLowerCase());
      return url === undefined ? whole : link(words, url);
    })
    // Addresses hold underscores and asterisks that mark nothing.
    .replace(/https?:\/\/[^\s<>\uE000]+/g, (url) => keep(url))
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi, decodeEntity);
  text = dropEmphasis(text);
  while (text.includes('\uE000')) text = text.replace(KEPT, (_, index: string) => kept[Number(index)] ?? '');
  return text.replace(/[ \t]+/g, ' ').trim();
}

function dropEmphasis(text: string): string {
  return text
    .replace(/(\*{1,3})(?=\S)([^*]*?\S)\1/g, '$2')
    .replace(/(\*{1,3})(?=\S)([^*]*?\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}_])(_{1,3})(?=\S)([^_]*?[^_\s])\1(?![\p{L}\p{N}_])/gu, '$2')
    .replace(/~~(?=\S)(.*?\S)~~/g, '$1');
}

function decodeEntity(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
