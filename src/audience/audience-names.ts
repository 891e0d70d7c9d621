/** What opens a quoted name, and what may close it: keyboards of phones turn straight quotes into others. */
const QUOTES: Readonly<Record<string, string>> = { '"': '"', '“': '”“', '„': '“”', '”': '”', '«': '»' };
/** A name without quotes ends where something else could begin. */
const BARE = /[^\s(),;"“”„«»]+/uy;
const BARE_ALONE = /^[^\s(),;"“”„«»]+$/u;

/** A name as it stands in a text, and where what follows it begins. */
export type ReadName =
  | { readonly kind: 'name'; readonly name: string; readonly end: number }
  | { readonly kind: 'none' }
  /** The closing quote is missing. */
  | { readonly kind: 'open' };

/** Reads the name that begins at a place of the text: a quoted one, in which `\` takes the next sign as it is, or a single word. */
export function readName(text: string, at: number): ReadName {
  const closing = QUOTES[text.charAt(at)];
  if (closing !== undefined) return readQuoted(text, at + 1, closing);
  BARE.lastIndex = at;
  const [name] = BARE.exec(text) ?? [];
  return name === undefined ? { kind: 'none' } : found(name, at + name.length);
}

/** A name as `readName` reads it back. */
export function writeName(name: string): string {
  return BARE_ALONE.test(name) ? name : `"${name.replace(/["\\]/g, '\\$&')}"`;
}

function readQuoted(text: string, start: number, closing: string): ReadName {
  let name = '';
  for (let at = start; at < text.length; at++) {
    const sign = text.charAt(at);
    if (closing.includes(sign)) return found(name, at + 1);
    name += sign === '\\' ? text.charAt(++at) : sign;
  }
  return { kind: 'open' };
}

function found(name: string, end: number): ReadName {
  const tidy = name.normalize('NFC').replace(/\s+/gu, ' ').trim();
  return tidy === '' ? { kind: 'none' } : { kind: 'name', name: tidy, end };
}
