import { reasonOf } from '../shared/reason.ts';
import { decodeBytes } from './decode-bytes.ts';
import { guessEncoding } from './guess-encoding.ts';
import { UnreadableFile } from './unreadable-file.ts';
import { utf16Order } from './utf16-order.ts';

/**
 * Decodes a text file: by its mark, else UTF-8 or UTF-16 if it is such, else in the encoding it names itself (`named`,
 * such as a web page's), else in the one that its letters speak for, with a warning. UTF-8 in which only some letters
 * are damaged stays UTF-8. Throws `UnreadableFile` when the bytes are letters in no encoding known here.
 */
export function decodeText(bytes: Uint8Array, named?: string): { text: string; warnings: string[] } {
  const mark = encodingMark(bytes);
  if (mark !== undefined) return { text: new TextDecoder(mark).decode(bytes), warnings: [] };
  const order = utf16Order(bytes);
  if (order !== undefined) return { text: new TextDecoder(order).decode(bytes), warnings: [notUtf8('UTF-16')] };
  const text = new TextDecoder().decode(bytes);
  const damaged = text.match(/\uFFFD/g)?.length ?? 0;
  if (damaged === 0) return { text, warnings: [] };
  const asNamed = named === undefined ? undefined : decodeAs(bytes, named);
  if (asNamed !== undefined && !asNamed.includes('\uFFFD')) return { text: asNamed, warnings: [] };
  const sound = text.match(/[^\0-\x7F\uFFFD]/g)?.length ?? 0;
  if (sound > 4 * damaged) return { text: withoutDamage(text), warnings: [damage(damaged)] };
  const guessed = guessEncoding(bytes);
  if (!guessed) {
    throw new UnreadableFile(
      "Its letters can't be made out: it is in no encoding known here, or damaged. Open it and save it anew as UTF-8.",
      { told: reasonOf('unknown-encoding', { encoding: 'UTF-8' }) },
    );
  }
  const read = decodeBytes(bytes, guessed.encoding);
  const lost = read.match(/\uFFFD/g)?.length ?? 0;
  return {
    text: withoutDamage(read),
    warnings: [notUtf8(guessed.name), ...(lost === 0 ? [] : [damage(lost)])],
  };
}

function encodingMark(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

function decodeAs(bytes: Uint8Array, name: string): string | undefined {
  try {
    return decodeBytes(bytes, name);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function withoutDamage(text: string): string {
  return text.replace(/\uFFFD/g, '');
}

function notUtf8(name: string): string {
  return `It is not in UTF-8 and was read as ${name}. If letters look wrong, save it as UTF-8.`;
}

function damage(letters: number): string {
  return `${letters} of its letters are damaged and were left out. Save it anew in UTF-8.`;
}
