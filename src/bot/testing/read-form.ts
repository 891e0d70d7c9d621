/** A file as it arrives in a form. */
export interface FormFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Reads a form as Telegram does: the name of a file ends at a semicolon. */
export async function readForm(body: AsyncIterable<Uint8Array>): Promise<Record<string, unknown>> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString('latin1');
  const boundary = text.slice(0, text.indexOf('\r\n'));
  const parts = text
    .split(boundary)
    .slice(1, -1)
    .map((part) => part.replace(/^\r\n|\r\n$/g, ''));
  const files = new Map<string, FormFile>();
  const fields = new Map<string, string>();
  for (const part of parts) {
    const [head = ''] = part.split('\r\n\r\n', 1);
    const value = Buffer.from(part.slice(head.length + 4), 'latin1');
    const name = /name="([^"]+)"/.exec(head)?.[1] ?? '';
    const fileName = /filename=([^;\r\n]*)/.exec(head)?.[1];
    if (fileName === undefined) fields.set(name, value.toString());
    else files.set(name, { name: Buffer.from(fileName, 'latin1').toString(), bytes: value });
  }
  return Object.fromEntries(
    [...fields].map(([name, value]) => [
      name,
      value.startsWith('attach://') ? files.get(value.slice('attach://'.length)) : parse(value),
    ]),
  );
}

function parse(value: string): unknown {
  return /^[[{]|^-?\d+(\.\d+)?$/.test(value) ? (JSON.parse(value) as unknown) : value;
}
