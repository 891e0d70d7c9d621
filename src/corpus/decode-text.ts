/** Decodes a text file: UTF-8 or UTF-16 by its mark, else UTF-8, else windows-1251 with a warning. */
export function decodeText(bytes: Uint8Array): { text: string; warnings: string[] } {
  const marked = encodingMark(bytes);
  if (marked) return { text: new TextDecoder(marked).decode(bytes), warnings: [] };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), warnings: [] };
  } catch {
    return {
      text: new TextDecoder('windows-1251').decode(bytes),
      warnings: ['It is not in UTF-8 and was read as windows-1251. If letters look wrong, save it as UTF-8.'],
    };
  }
}

function encodingMark(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}
