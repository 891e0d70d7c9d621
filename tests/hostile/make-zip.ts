import { deflateRawSync } from 'node:zlib';
import { crc32 } from '../../src/corpus/crc32.ts';

export interface ZipPart {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** What the directory says it unpacks to, when that is a lie. */
  readonly claimedSize?: number;
  /** CRC-32, when it matters not and would take long. */
  readonly checksum?: number;
}

/** A zip whose directory may lie. `times` repeats the directory's entry of the last part, which stays one in the file. */
export function makeZip(parts: readonly ZipPart[], options: { times?: number } = {}): Uint8Array {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [index, { name, content, claimedSize, checksum }] of parts.entries()) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes, { level: 1 });
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(checksum ?? crc32(bytes), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(claimedSize ?? bytes.length, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    const entry = Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), fields, place, Buffer.from(name)]);
    const count = index === parts.length - 1 ? (options.times ?? 1) : 1;
    for (let time = 0; time < count; time += 1) directory.push(entry);
    local.push(Buffer.from('PK\x03\x04'), fields, Buffer.from(name), packed);
    offset += 4 + fields.length + Buffer.byteLength(name) + packed.length;
  }
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(
    directory.reduce((sum, entry) => sum + entry.length, 0),
    12,
  );
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, ...directory, end]);
}
