/** A file inside a zip, as the zip's directory tells of it. */
export interface ZipEntry {
  readonly name: string;
  /** 0 for stored, 8 for deflated. */
  readonly method: number;
  readonly isEncrypted: boolean;
  /** CRC-32 of the unpacked bytes. */
  readonly checksum: number;
  /** Bytes it unpacks to, if the directory tells the truth. */
  readonly size: number;
  readonly packed: Uint8Array;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
/** A field of 32 or 16 bits that says so has its value in the part for large files. */
const ELSEWHERE = 0xffffffff;
const ELSEWHERE_SHORT = 0xffff;

/**
 * Lists what a zip holds, by its directory (APPNOTE 6.3, 4.3.12 and 4.3.16), without unpacking anything.
 * @throws RangeError when the zip is cut short or damaged.
 */
export function* zipEntries(bytes: Uint8Array): Generator<ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, start } = findDirectory(view);
  let at = start;
  for (let index = 0; index < count; index += 1) {
    expectMark(view, at, ENTRY);
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const nameEnd = at + 46 + nameLength;
    const { size, packedSize, offset } = sizesOf(view, at, nameEnd, nameEnd + extraLength);
    expectMark(view, offset, LOCAL);
    const data = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    if (data + packedSize > bytes.length) throw new RangeError('an entry reaches beyond the end');
    yield {
      name: new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)),
      method: view.getUint16(at + 10, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      checksum: view.getUint32(at + 16, true),
      size,
      packed: bytes.subarray(data, data + packedSize),
    };
    at = nameEnd + extraLength + view.getUint16(at + 32, true);
  }
}

function findDirectory(view: DataView): { count: number; start: number } {
  // A comment of up to 65,535 bytes may follow.
  let at = view.byteLength - 22;
  while (at >= 0 && view.getUint32(at, true) !== END) at -= 1;
  if (at < 0 || view.byteLength - at > 22 + 65_535) throw new RangeError('the directory is missing');
  const count = view.getUint16(at + 10, true);
  const start = view.getUint32(at + 16, true);
  if (count !== ELSEWHERE_SHORT && start !== ELSEWHERE) return { count, start };
  expectMark(view, at - 20, LOCATOR_64);
  const large = Number(view.getBigUint64(at - 12, true));
  expectMark(view, large, END_64);
  return {
    count: Number(view.getBigUint64(large + 32, true)),
    start: Number(view.getBigUint64(large + 48, true)),
  };
}

function sizesOf(view: DataView, at: number, extra: number, end: number) {
  let size = view.getUint32(at + 24, true);
  let packedSize = view.getUint32(at + 20, true);
  let offset = view.getUint32(at + 42, true);
  for (let field = extra; field + 4 <= end; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let part = field + 4;
    const next = () => Number(view.getBigUint64((part += 8) - 8, true));
    if (size === ELSEWHERE) size = next();
    if (packedSize === ELSEWHERE) packedSize = next();
    if (offset === ELSEWHERE) offset = next();
  }
  return { size, packedSize, offset };
}

function expectMark(view: DataView, at: number, mark: number): void {
  if (view.getUint32(at, true) !== mark) throw new RangeError('a mark is missing');
}
