/** Tokens that parsers stumble over, put in where they stand least expected. */
const STUMBLES = [
  '<', '>', '&', '&#0;', '&#xFFFFFFFF;', ']]>', '<!--', '<![CDATA[', '"', '{', '}', '\\', '\\bin99999999 ', '\\u-1 ',
  '0', '-1', '99999999999999999999', 'NaN', '1e308', '../../x', '\0', '\uFEFF', '\uFFFF', '\uD800', '\u202E',
  '\r\n', '\r\n\r\n', '---\n', '|', '```', 'endobj', 'stream\n', 'BEGIN:VEVENT\r\n', 'http://127.0.0.1:9/', '=?utf-8?B?/w==?=',
]; // prettier-ignore

/** Damages bytes in one of the ways that disks, networks and people do, and in ways that only an enemy does. */
export function mutate(bytes: Uint8Array, others: readonly Uint8Array[], random: () => number): Uint8Array {
  const source = Buffer.from(bytes);
  const below = (limit: number) => Math.floor(random() * limit);
  const at = below(source.length);
  const length = 1 + below(Math.min(400, source.length));
  const around = (middle: Uint8Array, from = at, to = at) =>
    Buffer.concat([source.subarray(0, from), middle, source.subarray(to)]);
  const ways: readonly (() => Uint8Array)[] = [
    () => source.subarray(0, at),
    () => flipped(source, 1 + below(12), below),
    () => around(Buffer.from(Array.from({ length: 1 + below(30) }, () => below(256))), at, at + below(30)),
    () => around(source.subarray(at, at + length)),
    () => around(Buffer.concat(Array.from({ length: below(60) }, () => source.subarray(at, at + length)))),
    () => around(chunkOf(others[below(others.length)] ?? source, below)),
    () => around(Buffer.alloc(length), at, at + length),
    () => around(Buffer.alloc(0), at, at + length),
    () => around(source.subarray(below(source.length)), at, source.length),
    () => around(Buffer.from(STUMBLES[below(STUMBLES.length)] ?? '')),
    () => withOtherNumber(source, STUMBLES[14 + below(5)] ?? '', at),
    () => withTagsSwapped(source, at),
  ];
  return (ways[below(ways.length)] ?? (() => source))();
}

function flipped(source: Buffer, count: number, below: (limit: number) => number): Uint8Array {
  const bytes = Buffer.from(source);
  for (let done = 0; done < count; done += 1) {
    const at = below(bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << below(8));
  }
  return bytes;
}

function chunkOf(other: Uint8Array, below: (limit: number) => number): Uint8Array {
  const start = below(other.length);
  return other.subarray(start, start + below(400));
}

/** Replaces the first number after a place. */
function withOtherNumber(source: Buffer, number: string, from: number): Uint8Array {
  const text = source.toString('latin1');
  return Buffer.from(text.slice(0, from) + text.slice(from).replace(/\d+/, number), 'latin1');
}

/** Swaps two elements or words that follow each other. */
function withTagsSwapped(source: Buffer, from: number): Uint8Array {
  const text = source.toString('latin1');
  return Buffer.from(
    text.slice(0, from) + text.slice(from).replace(/(<[^>]*>|\\\w+|\w+)(\W*?)(<[^>]*>|\\\w+|\w+)/, '$3$2$1'),
    'latin1',
  );
}
