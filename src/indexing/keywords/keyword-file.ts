import type { KeywordTables } from './keyword-index.ts';

/** Numbers at the beginning of the file. */
const HEAD = 6;

/**
 * The tables of one field as bytes: five lengths and the width of a passage's number as 32-bit numbers, then the arrays, little
 * endian, the wider ones first.
 */
export function encodeKeywordTables({
  lengths,
  hashes,
  offsets,
  passages,
  weights,
}: KeywordTables): Uint8Array {
  const counts = [lengths, hashes, offsets, passages, weights].map(({ length }) => length);
  const head = Uint32Array.of(...counts, passages.BYTES_PER_ELEMENT);
  const parts = [head, lengths, hashes, offsets, passages, weights];
  return Buffer.concat(parts.map((part) => new Uint8Array(part.buffer, part.byteOffset, part.byteLength)));
}

/** Reads what `encodeKeywordTables` wrote, without copying. The checksum of the file was compared before. */
export function decodeKeywordTables(bytes: Uint8Array): KeywordTables {
  // Typed arrays of 32-bit numbers must start at a multiple of 4, which a pooled Buffer need not.
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  const { buffer, byteOffset } = aligned;
  const head = new Uint32Array(buffer, byteOffset, HEAD);
  const [lengths = 0, hashes = 0, offsets = 0, passages = 0, weights = 0, width = 0] = head;
  let at = byteOffset + head.byteLength;
  const numbers = (count: number) => {
    const array = new Uint32Array(buffer, at, count);
    at += count * 4;
    return array;
  };
  const passageNumbers = () => {
    if (width === 4) return numbers(passages);
    const array = new Uint16Array(buffer, at, passages);
    at += passages * 2;
    return array;
  };
  const first = new Float32Array(buffer, at, lengths);
  at += lengths * 4;
  return {
    lengths: first,
    hashes: numbers(hashes),
    offsets: numbers(offsets),
    passages: passageNumbers(),
    weights: new Uint8Array(buffer, at, weights),
  };
}
