const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };
const REFERENCE = /&(?:#x([0-9a-f]*)|#(\d*)|([a-z]*));?/iy;

/** The character that a reference like &amp; or &#8470; stands for, and where the text goes on behind it. */
export function readCharacterReference(
  source: string,
  index: number,
): { readonly character: string; readonly end: number } | undefined {
  REFERENCE.lastIndex = index;
  const match = REFERENCE.exec(source);
  if (match === null) return undefined;
  const [whole, hex, decimal, name] = match;
  const character =
    name === undefined
      ? fromCode(hex === undefined ? Number(decimal) : parseInt(hex, 16), whole)
      : NAMED[name];
  return character === undefined ? undefined : { character, end: index + whole.length };
}

function fromCode(code: number, whole: string): string | undefined {
  if (!(code > 0 && code < 0x10ffff) || whole.replace(';', '').length >= 10) return undefined;
  return String.fromCodePoint(code);
}
