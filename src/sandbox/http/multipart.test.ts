import { describe, expect, it } from 'vitest';
import { parseMultipart } from './multipart.ts';

const body = (...lines: string[]): Uint8Array => Buffer.from(lines.join('\r\n'));

describe('parseMultipart', () => {
  it('reads names without quotes, in raw UTF-8, as grammY sends them', () => {
    const parts = parseMultipart(
      body(
        '--xyz',
        'content-disposition:form-data;name="chat_id"',
        '',
        '1001',
        '--xyz',
        'content-disposition:form-data;name="abc";filename=программа визита.pdf',
        'content-type:application/octet-stream',
        '',
        'line one',
        '',
        'line two',
        '--xyz--',
        '',
      ),
      'multipart/form-data; boundary=xyz',
    );
    expect(parts.map((part) => [part.name, part.filename, Buffer.from(part.bytes).toString()])).toEqual([
      ['chat_id', undefined, '1001'],
      ['abc', 'программа визита.pdf', 'line one\r\n\r\nline two'],
    ]);
  });

  it('reads what browsers send', async () => {
    const form = new FormData();
    form.set('kind', 'document');
    form.append('file', new File(['hello'], 'a "b"; c.txt', { type: 'text/plain' }));
    const request = new Request('http://localhost/', { method: 'POST', body: form });
    const parts = parseMultipart(
      new Uint8Array(await request.arrayBuffer()),
      request.headers.get('content-type') ?? '',
    );
    expect(parts[1]).toMatchObject({ name: 'file', contentType: 'text/plain' });
    expect(Buffer.from(parts[1]?.bytes ?? []).toString()).toBe('hello');
  });

  it('refuses a body that breaks off', () => {
    expect(() =>
      parseMultipart(body('--xyz', 'content-disposition:x'), 'multipart/form-data; boundary=xyz'),
    ).toThrow('in the middle of a part');
  });
});
