import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AdviceError } from '../src/shared/errors.ts';
import { startSandbox } from '../src/sandbox/start-sandbox.ts';
import { type OpenSandbox, openSandbox } from './open-sandbox.ts';

let open: OpenSandbox;
const folder = mkdtempSync(join(tmpdir(), 'sandbox-page-'));
const page = join(folder, 'page');

beforeAll(async () => {
  writeFileSync(join(folder, 'secret.js'), 'secret');
  mkdirSync(page);
  writeFileSync(join(page, 'index.html'), '<!doctype html><title>Sandbox</title>');
  writeFileSync(join(page, 'app.js'), 'export {};');
  open = await openSandbox({ pageDirectory: page });
});
afterAll(async () => {
  await open.close();
  rmSync(folder, { recursive: true });
});

/** A request whose path and headers no client tidies up; gives status, headers and body. */
function raw(path: string, headers: Record<string, string> = {}): Promise<[number, string, string]> {
  const { hostname, port } = new URL(open.sandbox.url);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, headers }, (response) => {
      let body = '';
      response.on('data', (chunk) => (body += String(chunk)));
      const policy = String(response.headers['content-security-policy'] ?? '');
      response.on('end', () => resolve([response.statusCode ?? 0, policy, body]));
    })
      .on('error', reject)
      .end();
  });
}

describe('startSandbox', () => {
  it('stays on this machine and takes no real token', async () => {
    await expect(startSandbox({ host: '0.0.0.0' })).rejects.toBeInstanceOf(AdviceError);
    const token = `1234567890:${'A'.repeat(35)}`;
    await expect(startSandbox({ token })).rejects.toThrow('looks like a real bot token');
  });

  it('names a port that is taken', async () => {
    const port = Number(new URL(open.sandbox.url).port);
    await expect(startSandbox({ port })).rejects.toThrow(
      `Port ${port} on 127.0.0.1 is taken. Stop what is using it, or choose another port.`,
    );
  });
});

describe('requests from elsewhere', () => {
  it('are refused when they come by another name, or from another page', async () => {
    expect((await raw('/control/state', { host: 'evil.example' }))[0]).toBe(403);
    expect((await raw('/control/state', { origin: 'http://evil.example' }))[0]).toBe(403);
    expect((await raw('/control/state', { 'sec-fetch-site': 'cross-site' }))[0]).toBe(403);
    expect((await raw('/control/state', { origin: new URL(open.sandbox.url).origin }))[0]).toBe(200);
  });
});

describe('the page', () => {
  it('is served with a strict policy, at the root and under /page/', async () => {
    const [status, policy, body] = await raw('/');
    expect([status, body]).toEqual([200, '<!doctype html><title>Sandbox</title>']);
    expect(policy).toContain("default-src 'self'");
    expect((await raw('/page/app.js'))[0]).toBe(200);
    expect((await raw('/app.js'))[0]).toBe(200);
  });

  it.each([
    '/../secret.js',
    '/page/../../secret.js',
    '/%2e%2e/secret.js',
    '/..%2fsecret.js',
    '/none.js',
    '/page',
  ])('gives nothing from outside its folder for %s', async (path) => {
    expect((await raw(path))[2]).not.toContain('secret');
  });

  it('never serves an upload as a page of its own', async () => {
    const html = '<script>alert(1)</script>';
    const [message] = await open.client.person(1001).sendFiles('document', [{ name: 'x.html', bytes: html }]);
    const response = await fetch(`${open.sandbox.url}control/files/${message?.document?.file_id ?? ''}`);
    expect(response.headers.get('content-disposition')).toContain('attachment');
    expect(response.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
  });
});

describe('the control plane', () => {
  it('says what is wrong with a request', async () => {
    const post = async (path: string, body: object): Promise<unknown> => {
      const url = `${open.sandbox.url}control/${path}`;
      const response = await fetch(url, { method: 'POST', body: JSON.stringify(body) });
      return [response.status, ((await response.json()) as { error: string }).error];
    };
    expect(await post('people/7/start', {})).toEqual([404, 'There is no person 7.']);
    expect(await post('people/1001/send', { chat_id: 1002, text: 'x' })).toEqual([
      403,
      'A private chat with the bot is open to its own person only.',
    ]);
    expect(await post('people/1001/press', { chat_id: 1001, message_id: 1, data: 'x' })).toEqual([
      404,
      'Aigerim sees no message 1 in this chat.',
    ]);
    expect(await post('clock', { advance_ms: -1 })).toEqual([400, expect.stringContaining('advance_ms')]);
    expect(await post('nothing', {})).toEqual([404, 'The control plane has no such route.']);
  });
});
