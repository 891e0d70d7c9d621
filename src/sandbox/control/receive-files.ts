import type { Message } from '@grammyjs/types';
import { newAlbumId } from '../files/album-id.ts';
import { fileContent } from '../files/file-content.ts';
import { keepFile } from '../files/keep-file.ts';
import { mediaTypeOf } from '../files/media-type.ts';
import type { MultipartPart } from '../http/multipart.ts';
import { PEOPLE_LIMITS } from '../people-limits.ts';
import type { MessageContent } from '../store/create-message.ts';
import type { FileKind, PersonRecord } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import { ControlError } from './control-error.ts';
import { receive, typedText } from './incoming.ts';

const KINDS: readonly FileKind[] = ['document', 'photo', 'voice', 'sticker'];
/** What Telegram joins to albums. */
const IN_ALBUMS: readonly FileKind[] = ['document', 'photo'];

/**
 * The files of a form as messages, one each, in albums of ten; the caption stands on the first. Throws ControlError
 * before anything is received when one of them can't be sent.
 */
export function receiveFiles(store: Store, person: PersonRecord, parts: readonly MultipartPart[]): Message[] {
  const text = (name: string): string =>
    Buffer.from(parts.find((part) => part.name === name)?.bytes ?? []).toString('utf8');
  const number = (name: string): number | undefined => (text(name) === '' ? undefined : Number(text(name)));
  const kind = KINDS.find((each) => each === text('kind'));
  if (kind === undefined) throw new ControlError(400, `The kind must be one of ${KINDS.join(', ')}.`);
  const files = parts.filter((part) => part.name === 'file' && part.filename !== undefined).map(sentFile);
  if (files.length === 0) throw new ControlError(400, 'The form has no file.');
  for (const file of files) requireSendable(file);
  const caption = captioned(text('caption'));

  const replyTo = number('reply_to_message_id');
  const thread = number('message_thread_id');
  const where = {
    chat_id: Number(text('chat_id')),
    ...(replyTo === undefined ? {} : { reply_to_message_id: replyTo }),
    ...(thread === undefined ? {} : { message_thread_id: thread }),
  };
  return albumsOf(files, kind).flatMap((album, albumIndex) => {
    const group = album.length > 1 ? { media_group_id: newAlbumId() } : {};
    return album.map((file, index) => {
      const content = fileContent(store, keepFile(store, { kind, ...file }));
      const isFirst = albumIndex === 0 && index === 0;
      return receive(store, person, where, { ...content, ...group, ...(isFirst ? caption : {}) });
    });
  });
}

interface SentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly mime: string;
}

function sentFile({ filename = '', bytes, contentType }: MultipartPart): SentFile {
  // Browsers write quotes and line breaks of a name as these; everything else goes as it is.
  const name = filename.replace(/%(?:22|0A|0D)/gi, decodeURIComponent) || 'file';
  const isType = /^[\w.+-]+\/[\w.+-]+$/.test(contentType);
  return { name, bytes, mime: mediaTypeOf(name) ?? (isType ? contentType : 'application/octet-stream') };
}

function requireSendable({ name, bytes }: SentFile): void {
  if (bytes.byteLength === 0)
    throw new ControlError(400, `“${name}” is empty; Telegram sends no empty files.`);
  if (bytes.byteLength > PEOPLE_LIMITS.file_bytes) {
    const megabytes = PEOPLE_LIMITS.file_bytes / 1e6;
    throw new ControlError(413, `“${name}” is larger than ${megabytes} MB, the most the sandbox takes.`);
  }
}

function albumsOf(files: readonly SentFile[], kind: FileKind): readonly (readonly SentFile[])[] {
  const size = IN_ALBUMS.includes(kind) ? PEOPLE_LIMITS.album_files : 1;
  const count = Math.ceil(files.length / size);
  return Array.from({ length: count }, (_, index) => files.slice(index * size, (index + 1) * size));
}

function captioned(caption: string): MessageContent {
  if (caption.trim() === '') return {};
  const { text, entities } = typedText(caption);
  if ([...(text ?? '')].length > PEOPLE_LIMITS.caption_length)
    throw new ControlError(400, `The caption is longer than ${PEOPLE_LIMITS.caption_length} characters.`);
  return {
    ...(text === undefined ? {} : { caption: text }),
    ...(entities === undefined ? {} : { caption_entities: entities }),
  };
}
