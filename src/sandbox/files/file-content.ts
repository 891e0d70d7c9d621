import type { PhotoSize } from '@grammyjs/types';
import type { MessageContent } from '../store/create-message.ts';
import type { StoredFile } from '../store/records.ts';
import type { Store } from '../store/store.ts';

const THUMBNAIL_PIXELS = 320;
const VOICE_SECONDS = 3;

/** The part of a message that shows a file, by its kind. */
export function fileContent(store: Store, file: StoredFile): MessageContent {
  const { file_id, file_unique_id, name, mime, width, height } = file;
  const common = { file_id, file_unique_id, file_size: file.bytes.byteLength };
  switch (file.kind) {
    case 'document':
      return { document: { ...common, file_name: name, mime_type: mime } };
    case 'photo':
      return { photo: photoSizes(store, file) };
    case 'voice':
      return { voice: { ...common, duration: VOICE_SECONDS, mime_type: 'audio/ogg' } };
    case 'sticker':
      return {
        sticker: { ...common, type: 'regular', width, height, is_animated: false, is_video: false },
      };
  }
}

/** A photo comes in several sizes, the largest last; here all of them are the same bytes. */
function photoSizes(store: Store, file: StoredFile): PhotoSize[] {
  const scale = Math.min(1, THUMBNAIL_PIXELS / Math.max(file.width, file.height));
  const small: StoredFile = {
    ...file,
    file_id: `${file.file_id}s`,
    file_unique_id: `${file.file_unique_id}s`,
    width: Math.max(1, Math.round(file.width * scale)),
    height: Math.max(1, Math.round(file.height * scale)),
  };
  store.files.set(small.file_id, small);
  return [small, file].map(({ file_id, file_unique_id, width, height, bytes }) => ({
    file_id,
    file_unique_id,
    width,
    height,
    file_size: bytes.byteLength,
  }));
}
