import { inflateRawSync } from 'node:zlib';
import { errorCode } from '../shared/errors.ts';
import { reasonOf } from '../shared/reason.ts';
import { checkXml } from './check-xml.ts';
import { crc32 } from './crc32.ts';
import { MAX_UNPACKED_BYTES, MAX_ZIP_ENTRIES } from './read-limits.ts';
import { UnreadableFile, withPassword } from './unreadable-file.ts';
import { zipEntries, type ZipEntry } from './zip-directory.ts';

/**
 * Unpacks the wanted parts of an Office file (a zip), by name. What the zip says of itself is not believed: sizes are
 * those really unpacked, and each part must have its checksum. Zips within it stay packed, and names lead nowhere, since
 * nothing is written. Throws `UnreadableFile` when it is damaged, has a password, or unpacks to too much.
 */
export async function openOfficeFile(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const parts = new Map<string, Uint8Array>();
  let entries = 0;
  let promised = 0;
  let unpacked = 0;
  try {
    for (const entry of zipEntries(bytes)) {
      entries += 1;
      if (entries > MAX_ZIP_ENTRIES) {
        throw new UnreadableFile(
          `It holds more than ${MAX_ZIP_ENTRIES} parts, which no document does. Export it anew.`,
          { told: reasonOf('too-many-parts', { limit: MAX_ZIP_ENTRIES }) },
        );
      }
      promised += entry.size;
      if (promised > MAX_UNPACKED_BYTES) throw tooMuch();
      if (!wanted(entry.name)) continue;
      const part = unpack(entry, MAX_UNPACKED_BYTES - unpacked);
      unpacked += part.length;
      parts.set(entry.name, part);
    }
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw damaged(error);
  }
  return Promise.resolve(parts);
}

/** A zip of these parts alone, for libraries that want one. Its XML has been looked at. */
export async function packParts(parts: ReadonlyMap<string, Uint8Array>): Promise<Buffer> {
  const { zipSync } = await import('fflate');
  for (const [name, part] of parts) if (/\.(?:xml|rels)$/.test(name)) checkXml(part);
  const bytes = zipSync(Object.fromEntries(parts), { level: 0 });
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function unpack(entry: ZipEntry, most: number): Uint8Array {
  if (entry.isEncrypted) throw withPassword();
  const bytes = entry.method === 0 ? entry.packed : inflate(entry, most);
  if (bytes.length > most) throw tooMuch();
  if (bytes.length !== entry.size || crc32(bytes) !== entry.checksum) throw damaged();
  return bytes;
}

function inflate({ method, packed, size }: ZipEntry, most: number): Uint8Array {
  if (method !== 8) throw damaged(`method ${method}`);
  if (size > most) throw tooMuch();
  try {
    // One byte more than it says it has, so that a lie comes out.
    return inflateRawSync(packed, { maxOutputLength: size + 1 });
  } catch (error) {
    if (errorCode(error) === 'ERR_BUFFER_TOO_LARGE') throw damaged(error);
    throw error;
  }
}

function tooMuch(): UnreadableFile {
  return new UnreadableFile('It unpacks to more than 200 MB. Make its pictures smaller or split it.', {
    told: reasonOf('unpacks-too-much', { limit: 200 }),
  });
}

function damaged(cause?: unknown): UnreadableFile {
  return new UnreadableFile('It is cut short or damaged. Copy the file here again, or save it anew.', {
    told: reasonOf('damaged'),
    cause,
  });
}
