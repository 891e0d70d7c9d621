/**
 * Decodes a text file: UTF-8 or UTF-16 by its mark, else UTF-8, else windows-1251 with a warning. UTF-8 in which only
 * some letters are damaged stays UTF-8.
 */
export function decodeText(bytes: Uint8Array): { text: string; warnings: string[] } {
  const text = new TextDecoder(encodingMark(bytes) ?? 'utf-8').decode(bytes);
  const damaged = text.match(/\uFFFD/g)?.length ?? 0;
  if (damaged === 0 || encodingMark(bytes) !== undefined) return { text, warnings: [] };
  const sound = text.match(/[^\0-\x7F\uFFFD]/g)?.length ?? 0;
  if (sound > 4 * damaged) {
    const warning = `${damaged} of its letters are damaged and were left out. Save it anew in UTF-8.`;
    return { text: text.replace(/\uFFFD/g, ''), warnings: [warning] };
  }
  return {
    text: new TextDecoder('windows-1251').decode(bytes),
    warnings: ['It is not in UTF-8 and was read as windows-1251. If letters look wrong, save it as UTF-8.'],
  };
}

function encodingMark(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}
