import { Readable } from 'node:stream';
import { reasonOf } from '../../shared/reason.ts';
import { UnreadableFile } from '../unreadable-file.ts';

/** A piece of RTF: the start or end of a group, a control word with its number, or the bytes of text. */
export type RtfToken =
  | { readonly kind: 'open' | 'close' }
  | { readonly kind: 'word'; readonly word: string; readonly param: number | undefined }
  | { readonly kind: 'text'; readonly bytes: Uint8Array };

/** As the library has them; its own type is not exported. */
interface RawToken {
  readonly type: number;
  readonly word?: string;
  readonly param?: number;
  readonly data?: Uint8Array;
}

const CHUNK = 64 * 1024;

/** Takes RTF apart, and hands each piece to `take` in order. An escaped byte (`\'e9`) counts as text. */
export async function readRtfTokens(bytes: Uint8Array, take: (token: RtfToken) => void): Promise<void> {
  const { Tokenize } = await import('rtf-stream-parser');
  const tokens = Readable.from(chunksOf(guarded(bytes))).pipe(new Tokenize());
  for await (const raw of tokens as AsyncIterable<RawToken>) {
    const token = toToken(raw);
    if (token) take(token);
  }
}

/**
 * What the library would trip over: it sets aside as much memory as a file says its binary data is long, and writes of
 * each faulty escape to the terminal.
 */
function guarded(bytes: Uint8Array): Buffer {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  for (const [, length] of source.matchAll(/\\bin(\d+)/g)) {
    if (Number(length) > bytes.length) {
      throw new UnreadableFile('It is cut short or damaged: a part is longer than the file. Save it anew.', {
        told: reasonOf('damaged'),
      });
    }
  }
  const mended = source.replace(/\\(?:\\|'(?![0-9a-f]{2}))/gi, (found) => (found === '\\\\' ? found : '  '));
  return Buffer.from(mended, 'latin1');
}

function* chunksOf(bytes: Buffer): Generator<Buffer> {
  for (let start = 0; start < bytes.length; start += CHUNK) yield bytes.subarray(start, start + CHUNK);
}

function toToken({ type, word, param, data }: RawToken): RtfToken | undefined {
  if (type === 0) return { kind: 'open' };
  if (type === 1) return { kind: 'close' };
  if (type === 3) return { kind: 'text', bytes: data ?? new Uint8Array() };
  if (word === "'") return { kind: 'text', bytes: data ?? new Uint8Array() };
  return word === undefined || word === 'bin' ? undefined : { kind: 'word', word, param };
}
