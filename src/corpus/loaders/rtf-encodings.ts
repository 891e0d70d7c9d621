/** Code pages by the labels of `decodeBytes`; RTF 1.9.1, "Character Set" and "Font Family". */
const CODE_PAGES: Readonly<Record<number, string>> = {
  437: 'windows-1252',
  850: 'windows-1252',
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  1361: 'euc-kr',
  10000: 'macintosh',
  10007: 'x-mac-cyrillic',
  20866: 'koi8-r',
  28595: 'iso-8859-5',
  65001: 'utf-8',
};
const CHARSETS: Readonly<Record<number, number>> = {
  77: 10000,
  128: 932,
  129: 949,
  130: 1361,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
};
/** Pictures in place of letters, such as Wingdings. */
const SYMBOLS = 2;

/** What a code page's bytes are decoded as; windows-1252 when it is unknown. */
export function encodingOfCodePage(codePage: number | undefined): string {
  if (codePage === undefined) return 'windows-1252';
  if (codePage >= 1250 && codePage <= 1258) return `windows-${codePage}`;
  return CODE_PAGES[codePage] ?? 'windows-1252';
}

/**
 * What the bytes in a font are decoded as; null for a font of symbols, undefined when the document's own encoding holds.
 * The charset 0 should be western, but programs that write a national code page say 0 too: the document's counts.
 */
export function encodingOfFont(charset: number | undefined): string | null | undefined {
  if (charset === SYMBOLS) return null;
  const codePage = charset === undefined ? undefined : CHARSETS[charset];
  return codePage === undefined ? undefined : encodingOfCodePage(codePage);
}
