import type { File } from 'grammy/types';
import type { FetchFile } from '../receiving/download-file.ts';

export interface FakeFiles {
  /** What stands behind the files that people send, by `file_id`; a file of another id cannot be fetched. */
  readonly contents: Map<string, Uint8Array>;
  /** The addresses that were fetched. */
  readonly fetched: readonly string[];
  readonly fetch: FetchFile;
  /** What `getFile` gives. */
  describe(id: string): File;
}

/** Telegram's store of files: hands out the bytes that a test put in, in small pieces. */
export function createFakeFiles(): FakeFiles {
  const contents = new Map<string, Uint8Array>();
  const fetched: string[] = [];
  return {
    contents,
    fetched,
    describe: (id) => ({ file_id: id, file_unique_id: id, file_path: `documents/${id}` }),
    fetch(url) {
      fetched.push(url);
      const bytes = contents.get(url.slice(url.lastIndexOf('/') + 1));
      if (!bytes) return Promise.resolve({ ok: false, status: 404, body: null });
      return Promise.resolve({ ok: true, status: 200, body: inPieces(bytes) });
    },
  };
}

async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += 8)
    yield await Promise.resolve(bytes.subarray(start, start + 8));
}
