import type { Message } from '@grammyjs/types';
import { Hono } from 'hono';
import { fileContent } from '../files/file-content.ts';
import { keepFile } from '../files/keep-file.ts';
import { type MultipartPart, parseMultipart } from '../http/multipart.ts';
import { readBody } from '../http/read-body.ts';
import type { MessageContent } from '../store/create-message.ts';
import type { FileKind, PersonRecord } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import { ControlError } from './control-error.ts';
import { personOf } from './find-records.ts';
import { receive, typedText } from './incoming.ts';

const LARGEST_UPLOAD = 256 * 1024 * 1024;
const KINDS: readonly FileKind[] = ['document', 'photo', 'voice', 'sticker'];
/** Shown in the page; everything else is offered for download, so that no upload runs as a page of this address. */
const SHOWN = /^(image\/(png|jpeg|gif|webp)|audio\/)/;

/** Files that people send, and the bytes of all files. */
export function createFileRoutes(store: Store): Hono {
  const routes = new Hono();
  routes.post('/people/:id/files', async (context) => {
    const person = personOf(store, context);
    const body = await readBody(context.req.raw, LARGEST_UPLOAD);
    if (body === 'too-large') throw new ControlError(413, 'The files are larger than 256 MB.');
    const parts = readParts(body, context.req.header('content-type') ?? '');
    return context.json({ messages: receiveFiles(store, person, parts) });
  });
  routes.get('/files/:file_id', (context) => {
    const file = store.files.get(context.req.param('file_id'));
    if (file === undefined) throw new ControlError(404, 'There is no such file.');
    const disposition = SHOWN.test(file.mime) ? 'inline' : 'attachment';
    return context.body(new Uint8Array(file.bytes), 200, {
      'content-type': file.mime,
      'content-disposition': `${disposition}; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    });
  });
  return routes;
}

function readParts(body: Uint8Array, contentType: string): MultipartPart[] {
  try {
    return parseMultipart(body, contentType);
  } catch (error) {
    const refusal = new ControlError(400, 'The body is not a multipart form.');
    refusal.cause = error;
    throw refusal;
  }
}

/** One message a file; several files are an album, whose first one carries the caption. */
function receiveFiles(store: Store, person: PersonRecord, parts: readonly MultipartPart[]): Message[] {
  const text = (name: string): string =>
    Buffer.from(parts.find((part) => part.name === name)?.bytes ?? []).toString('utf8');
  const number = (name: string): number | undefined => (text(name) === '' ? undefined : Number(text(name)));
  const kind = KINDS.find((each) => each === text('kind'));
  const files = parts.filter((part) => part.name === 'file' && part.filename !== undefined);
  if (kind === undefined) throw new ControlError(400, `The kind must be one of ${KINDS.join(', ')}.`);
  if (files.length === 0) throw new ControlError(400, 'The form has no file.');

  const replyTo = number('reply_to_message_id');
  const thread = number('message_thread_id');
  const where = {
    chat_id: Number(text('chat_id')),
    ...(replyTo === undefined ? {} : { reply_to_message_id: replyTo }),
    ...(thread === undefined ? {} : { message_thread_id: thread }),
  };
  const album = files.length > 1 ? { media_group_id: `${store.clock.now()}${person.user.id}` } : {};
  return files.map((part, index) => {
    const file = keepFile(store, { kind, bytes: part.bytes, name: part.filename ?? 'file' });
    const caption = index === 0 && text('caption') !== '' ? captioned(text('caption')) : {};
    return receive(store, person, where, { ...fileContent(store, file), ...album, ...caption });
  });
}

function captioned(caption: string): MessageContent {
  const { text, entities } = typedText(caption);
  return {
    ...(text === undefined ? {} : { caption: text }),
    ...(entities === undefined ? {} : { caption_entities: entities }),
  };
}
