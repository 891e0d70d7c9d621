import { decodeBytes } from './decode-bytes.ts';

/** The bytes of a text in an encoding that `decodeBytes` knows. Fails on a letter that the encoding lacks. */
export function encode(text: string, encoding: string): Uint8Array {
  const table = tableOf(encoding);
  const bytes = [...text].flatMap((char) => {
    const found = char <= '\x7F' ? [char.charCodeAt(0)] : table.get(char);
    if (!found) throw new Error(`${encoding} has no "${char}"`);
    return found;
  });
  return Uint8Array.from(bytes);
}

function tableOf(encoding: string): Map<string, number[]> {
  const table = new Map<string, number[]>();
    const add = (bytes: number[]) => {
    const char = decodeBytes(Uint8Array.from(bytes), encoding);
    if ([...char].length === 1 && char !== '\uFFFD' && !table.has(char)) table.set(char, bytes);
  };
  for (let first = 0x80; first < 0x100; first += 1) {
    add([first]);
    if (encoding !== 'euc-kr') continue;
    for (let second = 0x41; second < 0xff; second += 1) add([first, second]);
  }
  return table;
}
