/** An RTF file around these contents, with fonts 0 (western), 1 (Cyrillic), 2 (Korean), 3 (symbols) and the styles 1 and 2. */
export function makeRtf(contents: string, options: { codePage?: number; title?: string } = {}): Uint8Array {
  const { codePage = 1252, title } = options;
  const source =
    `{\\rtf1\\ansi\\ansicpg${codePage}\\deff0\\uc1` +
    '{\\fonttbl{\\f0\\froman\\fcharset0 Times{\\*\\falt Serif};}{\\f1\\fcharset204 Arial;}{\\f2\\fcharset129 Batang;}{\\f3\\fcharset2 Symbol;}}' +
    '{\\colortbl;\\red0\\green0\\blue0;}' +
    '{\\stylesheet{\\ql \\snext0 Normal;}{\\s1\\outlinelevel0\\b \\sbasedon0 heading 1;}{\\s2 Heading 2;}{\\*\\cs10 Default Font;}}' +
    `{\\info${title === undefined ? '' : `{\\title ${title}}`}{\\author Nobody}}` +
    `${contents}}`;
  return Buffer.from(source, 'latin1');
}

/** A file with all that `loadRtf` reads: headings, a list, a table, escapes of three kinds, hidden text and a field. */
export function sampleRtf(): Uint8Array {
  return makeRtf(
    '\\pard\\plain\\s1 Your hotel\\par\\pard\\plain Check-in is at 14:00.{\\v not to be seen}\\par' +
      '{\\listtext\\pard\\plain\\f3 \\\'b7\\tab}\\pard\\ls1 Bring your passport\\par' +
      "\\pard\\plain\\f1 \\'c0\\'e2\\'f2\\'ee\\'e1\\'f3\\'f1 2\\par\\f2 \\'b9\\'f6\\'bd\\'ba 2\\par\\f0\\u1179?\\u1072?\\par" +
      '{\\field{\\*\\fldinst HYPERLINK "https://example.org"}{\\fldrslt The map}}\\par' +
      '\\trowd\\trhdr\\cellx2000\\cellx4000\\pard\\intbl Time\\cell Session\\cell\\row' +
      '\\trowd\\cellx2000\\cellx4000\\pard\\intbl 09:00\\cell Opening\\cell\\row' +
      '\\trowd\\cellx2000\\cellx4000\\pard\\intbl 10:30\\cell Coffee\\cell\\row\\pard After the table.\\par',
    { title: 'Hotel guide' },
  );
}
