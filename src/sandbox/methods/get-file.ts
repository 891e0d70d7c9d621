import type { File } from '@grammyjs/types';
import { extensionOf } from '../files/media-type.ts';
import { badRequest } from '../refusal.ts';
import type { Store } from '../store/store.ts';
import { type Call, textOf } from './call.ts';

const LARGEST_DOWNLOAD = 20 * 1024 * 1024;
const LINK_LIFE_MS = 60 * 60 * 1000;
const FOLDERS = { document: 'documents', photo: 'photos', voice: 'voice', sticker: 'stickers' } as const;

/** Makes a link to a file of up to 20 MB that works for an hour. */
export function getFile(store: Store, { params }: Call): File {
  const id = textOf(params, 'file_id');
  if (id === '') throw badRequest('file_id not specified');
  const file = store.files.get(id);
  if (file === undefined) throw badRequest('wrong file_id or the file is temporarily unavailable');
  if (file.bytes.byteLength > LARGEST_DOWNLOAD) throw badRequest('file is too big');
  const number = [...store.files.keys()].indexOf(id);
  const extension = extensionOf(file.name);
  const path = `${FOLDERS[file.kind]}/file_${number}${extension === '' ? '' : `.${extension}`}`;
  file.link = { path, until: store.clock.now() + LINK_LIFE_MS };
  const { file_id, file_unique_id } = file;
  return { file_id, file_unique_id, file_size: file.bytes.byteLength, file_path: path };
}
