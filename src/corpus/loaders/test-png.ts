import { deflateSync } from 'node:zlib';
import { crc32 } from '../crc32.ts';

/** A PNG of grey dots, `width` by `height`, without any text in it. */
export function samplePng(options: { width?: number; height?: number } = {}): Uint8Array {
  const { width = 8, height = 8 } = options;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a dot, grey.
  header.set([8, 0, 0, 0, 0], 8);
  const rows = Buffer.alloc(Math.min(64, height) * (Math.min(64, width) + 1), 0x80);
  for (let row = 0; row < Math.min(64, height); row += 1) rows[row * (Math.min(64, width) + 1)] = 0;
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind), data]);
  const length = Buffer.alloc(4);
  const checksum = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  checksum.writeUInt32BE(crc32(body) >>> 0);
  return Buffer.concat([length, body, checksum]);
}
