import { Hono } from 'hono';
import { contentDisposition } from '../files/content-disposition.ts';
import { type MultipartPart, parseMultipart } from '../http/multipart.ts';
import { readBody } from '../http/read-body.ts';
import type { Store } from '../store/store.ts';
import { ControlError } from './control-error.ts';
import { personOf } from './find-records.ts';
import { receiveFiles } from './receive-files.ts';

/** Of all files of one form together. */
const LARGEST_UPLOAD = 256_000_000;
/** Shown in the page; everything else is offered for download, so that no upload runs as a page of this address. */
const SHOWN = /^(image\/(png|jpeg|gif|webp)|audio\/)/;

/** Files that people send, and the bytes of all files. */
export function createFileRoutes(store: Store): Hono {
  const routes = new Hono();
  routes.post('/people/:id/files', async (context) => {
    const person = personOf(store, context);
    const body = await readBody(context.req.raw, LARGEST_UPLOAD);
    if (body === 'too-large')
      throw new ControlError(413, 'The files are larger than 256 MB together; send them in turns.');
    const parts = readParts(body, context.req.header('content-type') ?? '');
    return context.json({ messages: receiveFiles(store, person, parts) });
  });
  routes.get('/files/:file_id', (context) => {
    const file = store.files.get(context.req.param('file_id'));
    if (file === undefined) throw new ControlError(404, 'There is no such file.');
    return context.body(new Uint8Array(file.bytes), 200, {
      'content-type': file.mime,
      'content-disposition': contentDisposition(SHOWN.test(file.mime) ? 'inline' : 'attachment', file.name),
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
