import { createHash, randomBytes } from 'node:crypto';
import type { FileKind, StoredFile } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import { mediaTypeOf } from './media-type.ts';
import { pictureSize } from './picture-size.ts';

/** How Telegram's file ids of a kind begin. */
const PREFIXES: Record<FileKind, string> = {
  document: 'BQACAgI',
  photo: 'AgACAgI',
  voice: 'AwACAgI',
  sticker: 'CAACAgI',
};
/** For pictures whose size can't be read. */
const UNKNOWN_SIZE = { width: 800, height: 600 };

/** Keeps a file; equal bytes share their file_unique_id, never their file_id. */
export function keepFile(
  store: Store,
  file: {
    readonly kind: FileKind;
    readonly bytes: Uint8Array;
    readonly name: string;
    readonly mime?: string;
  },
): StoredFile {
  const size =
    file.kind === 'photo' || file.kind === 'sticker' ? (pictureSize(file.bytes) ?? UNKNOWN_SIZE) : undefined;
  const stored: StoredFile = {
    file_id: `${PREFIXES[file.kind]}${randomBytes(36).toString('base64url')}`,
    file_unique_id: createHash('sha256')
      .update(file.kind)
      .update(file.bytes)
      .digest('base64url')
      .slice(0, 16),
    kind: file.kind,
    bytes: file.bytes,
    name: file.name,
    mime: file.mime ?? mediaTypeOf(file.name) ?? 'application/octet-stream',
    ...(size ?? { width: 0, height: 0 }),
  };
  store.files.set(stored.file_id, stored);
  return stored;
}
