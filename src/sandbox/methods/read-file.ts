import { keepFile } from '../files/keep-file.ts';
import { pictureSize } from '../files/picture-size.ts';
import { badRequest, Refusal } from '../refusal.ts';
import type { FileKind, StoredFile } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import { type Call, textOf, type Upload } from './call.ts';

const LARGEST_DOCUMENT = 50 * 1024 * 1024;
const LARGEST_PHOTO = 10 * 1024 * 1024;

/** The file a parameter names: uploaded with the call, or known by its file_id. Throws a Refusal. */
export function readFile(store: Store, call: Call, kind: FileKind, value: string, field: string): StoredFile {
  const attached = /^attach:\/\/(.+)$/.exec(value)?.[1];
  const upload = call.uploads.get(attached ?? (value === '' ? field : ''));
  if (upload !== undefined) return takeUpload(store, kind, upload);
  if (value === '' || attached !== undefined) throw badRequest(`there is no ${kind} in the request`);
  const known = store.files.get(value);
  // Addresses are refused as well: nothing on this machine goes out to the web for a bot.
  if (known === undefined) throw badRequest('wrong file identifier/HTTP URL specified');
  if (known.kind !== kind) throw badRequest(`can't use file of type ${title(known.kind)} as ${title(kind)}`);
  return known;
}

/** The file of the parameter called like its kind. */
export function readOwnFile(store: Store, call: Call, kind: FileKind): StoredFile {
  return readFile(store, call, kind, textOf(call.params, kind), kind);
}

function takeUpload(store: Store, kind: FileKind, upload: Upload): StoredFile {
  const size = upload.bytes.byteLength;
  if (size === 0) throw badRequest('file must be non-empty');
  if (size > LARGEST_DOCUMENT) throw new Refusal(413, 'Request Entity Too Large');
  if (kind === 'photo') {
    if (size > LARGEST_PHOTO)
      throw badRequest(
        `file of size ${size} bytes is too big for a photo; the maximum size is ${LARGEST_PHOTO} bytes`,
      );
    const pixels = pictureSize(upload.bytes);
    if (pixels === undefined) throw badRequest('IMAGE_PROCESS_FAILED');
    const ratio = Math.max(pixels.width / pixels.height, pixels.height / pixels.width);
    if (pixels.width + pixels.height > 10_000 || !(ratio <= 20)) throw badRequest('PHOTO_INVALID_DIMENSIONS');
  }
  // Telegram cuts a name at the first semicolon and takes the last part of a path.
  const name = upload.name.replace(/^.*[/\\]/, '') || 'file';
  return keepFile(store, { kind, bytes: upload.bytes, name });
}

function title(kind: FileKind): string {
  return kind.charAt(0).toUpperCase() + kind.slice(1);
}
