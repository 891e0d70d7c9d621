import { badRequest, Refusal } from '../refusal.ts';
import type { Params, Upload } from '../methods/call.ts';
import { parseMultipart } from './multipart.ts';
import { readBody } from './read-body.ts';

const LARGEST_UPLOAD = 50 * 1024 * 1024;
/** What may stand around an uploaded file: captions, keyboards, headers. */
const ENVELOPE = 1024 * 1024;

/** The parameters of a Bot API request as they came: from the address, and from a JSON, urlencoded or multipart body. */
export async function readCall(
  request: Request,
): Promise<{ readonly params: Params; readonly uploads: ReadonlyMap<string, Upload> }> {
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const body = await readBody(request, LARGEST_UPLOAD + ENVELOPE);
  if (body === 'too-large') throw new Refusal(413, 'Request Entity Too Large');
  const uploads = new Map<string, Upload>();
  if (body.byteLength === 0) return { params: query, uploads };

  const contentType = request.headers.get('content-type') ?? '';
  if (contentType.startsWith('application/json')) return { params: { ...query, ...readJson(body) }, uploads };
  if (contentType.startsWith('multipart/form-data')) {
    const fields: Record<string, unknown> = { ...query };
    for (const part of readMultipart(body, contentType)) {
      if (part.filename === undefined) fields[part.name] = Buffer.from(part.bytes).toString('utf8');
      else uploads.set(part.name, { name: part.filename, bytes: part.bytes });
    }
    return { params: fields, uploads };
  }
  const text = Buffer.from(body).toString('utf8');
  return { params: { ...query, ...Object.fromEntries(new URLSearchParams(text)) }, uploads };
}

function readJson(body: Uint8Array): Params {
  const fault = badRequest("can't parse request body as a JSON object");
  try {
    const value: unknown = JSON.parse(Buffer.from(body).toString('utf8'));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Params;
  } catch (error) {
    fault.cause = error;
  }
  throw fault;
}

function readMultipart(body: Uint8Array, contentType: string): ReturnType<typeof parseMultipart> {
  try {
    return parseMultipart(body, contentType);
  } catch (error) {
    const fault = badRequest("can't parse multipart/form-data request body");
    fault.cause = error;
    throw fault;
  }
}
