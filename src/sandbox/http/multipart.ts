export interface MultipartPart {
  readonly name: string;
  /** Absent on plain fields. */
  readonly filename?: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

const BLANK_LINE = Buffer.from('\r\n\r\n');

/**
 * Splits a multipart/form-data body, as tolerantly as Telegram does: names may go without quotes and be raw
 * UTF-8, and anything behind a semicolon is cut off them. Throws Error for a body without its boundary.
 */
export function parseMultipart(body: Uint8Array, contentType: string): MultipartPart[] {
  const boundary = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType);
  if (boundary === null) throw new Error('The multipart body has no boundary.');
  const source = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const delimiter = Buffer.from(`--${boundary[1] ?? boundary[2] ?? ''}`);

  const parts: MultipartPart[] = [];
  let begin = source.indexOf(delimiter);
  if (begin < 0) throw new Error('The multipart body does not hold its boundary.');
  for (;;) {
    begin += delimiter.length;
    if (source.toString('latin1', begin, begin + 2) === '--') return parts;
    const head = source.indexOf(BLANK_LINE, begin);
    const end = head < 0 ? -1 : source.indexOf(Buffer.concat([Buffer.from('\r\n'), delimiter]), head);
    if (end < 0) throw new Error('The multipart body ends in the middle of a part.');
    const part = readPart(source.toString('utf8', begin, head), source.subarray(head + 4, end));
    if (part !== undefined) parts.push(part);
    begin = end + 2;
  }
}

function readPart(head: string, bytes: Buffer): MultipartPart | undefined {
  const headers = new Map<string, string>();
  for (const line of head.split('\r\n')) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  const disposition = headers.get('content-disposition') ?? '';
  const name = parameter(disposition, 'name');
  if (name === undefined) return undefined;
  const filename = parameter(disposition, 'filename');
  return {
    name,
    ...(filename === undefined ? {} : { filename }),
    contentType: headers.get('content-type') ?? '',
    bytes,
  };
}

function parameter(disposition: string, name: string): string | undefined {
  const found = new RegExp(`;\\s*${name}=("(?:[^"\\\\]|\\\\.)*"|[^;]*)`, 'i').exec(disposition)?.[1]?.trim();
  return found?.startsWith('"') === true && found.endsWith('"')
    ? found.slice(1, -1).replace(/\\(["\\])/g, '$1')
    : found;
}
