import { GrammyError } from 'grammy';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLogger } from '../../shared/logger.ts';
import { systemTimers, type Timers } from '../../shared/timers.ts';
import { createDownloadFile, type FetchFile } from './download-file.ts';

const TOKEN = '123456:TEST-TOKEN-abcdefghijklmnopqrstuvwxyz';
const MB = 1024 * 1024;

/** A downloader on a server whose `getFile` names this path, with everything it fetched and logged. */
function setUp(options: {
  path?: string;
  apiRoot?: string;
  fetchFile?: FetchFile;
  timers?: Timers;
  getFile?: () => Promise<never>;
}) {
  const addresses: string[] = [];
  const lines: string[] = [];
  const { path = 'documents/file_1.pdf', apiRoot, timers = systemTimers } = options;
  const described = { file_id: 'id', file_unique_id: 'id', file_path: path };
  const download = createDownloadFile({
    api: { getFile: options.getFile ?? (() => Promise.resolve(described)) },
    token: TOKEN,
    fetchFile: (url, init) => {
      addresses.push(url);
      return (options.fetchFile ?? answer('bytes'))(url, init);
    },
    timers,
    logger: createLogger({ level: 'trace', write: (line) => lines.push(line) }),
    ...(apiRoot === undefined ? {} : { apiRoot }),
  });
  return { download, addresses, log: () => lines.join('') };
}

function answer(...chunks: readonly string[]): FetchFile {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(Buffer.from(chunk));
      controller.close();
    },
  });
  return () => Promise.resolve({ ok: true, status: 200, body });
}

it('fetches from the server that the bot talks to, and follows nobody elsewhere', async () => {
  let redirect = '';
  const { download, addresses } = setUp({
    path: 'documents/план #1.pdf',
    apiRoot: 'http://127.0.0.1:8081',
    fetchFile: (url, init) => {
      redirect = init.redirect;
      return answer('one ', 'two')(url, init);
    },
  });
  expect(await download({ file_id: 'id' })).toEqual({ kind: 'downloaded', bytes: Buffer.from('one two') });
  expect(addresses).toEqual([
    `http://127.0.0.1:8081/file/bot${TOKEN}/documents/${encodeURIComponent('план #1.pdf')}`,
  ]);
  expect(redirect).toBe('error');
});

describe('too large', () => {
  it('is what is above 20 MB on Telegram', async () => {
    const { download, addresses } = setUp({});
    expect(await download({ file_id: 'id', file_size: 20 * MB + 1 })).toEqual({ kind: 'too-large' });
    expect(addresses).toEqual([]);
    expect((await download({ file_id: 'id', file_size: 20 * MB })).kind).toBe('downloaded');
  });

  it('is what is above 50 MB on another server, also when it said nothing of it', async () => {
    const pulled: number[] = [];
    const endless: FetchFile = () =>
      Promise.resolve({
        ...{ ok: true, status: 200 },
        body: new ReadableStream<Uint8Array>({
          pull(controller) {
            pulled.push(1);
            controller.enqueue(new Uint8Array(MB));
          },
        }),
      });
    const { download } = setUp({ apiRoot: 'http://127.0.0.1:8081', fetchFile: endless });
    expect(await download({ file_id: 'id', file_size: 50 * MB + 1 })).toEqual({ kind: 'too-large' });
    expect(pulled).toEqual([]);
    expect(await download({ file_id: 'id', file_size: 21 * MB })).toEqual({ kind: 'too-large' });
    expect(pulled.length).toBeLessThan(55);
  });

  it('is what the server says is', async () => {
    const refused = { ok: false, error_code: 400, description: 'Bad Request: file is too big' } as const;
    const { download } = setUp({
      getFile: () => Promise.reject(new GrammyError('refused', refused, 'getFile', {})),
    });
    expect(await download({ file_id: 'id' })).toEqual({ kind: 'too-large' });
  });
});

describe('a fault', () => {
  it.each<[string, Parameters<typeof setUp>[0]]>([
    ['an address that is none', { apiRoot: 'http://[', fetchFile: fetch }],
    ['a refusal', { fetchFile: () => Promise.resolve({ ok: false, status: 404, body: null }) }],
    ['a dead line', { fetchFile: (url) => Promise.reject(new Error(`cannot reach ${url}`)) }],
    ['getFile that fails', { getFile: () => Promise.reject(new Error('no')) }],
  ])('%s: is logged without the token', async (_what, options) => {
    const { download, log } = setUp(options);
    expect(await download({ file_id: 'id' })).toEqual({ kind: 'failed' });
    expect(log()).toMatch(/a file (was refused|could not be fetched)/);
    expect(log()).not.toContain(TOKEN);
  });

  it('is a server that does not come to an end', async () => {
    const silent: FetchFile = (_url, { signal }) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(new Error('aborted')), { once: true });
      });
    const { download } = setUp({ fetchFile: silent, timers: { wait: () => Promise.resolve() } });
    expect(await download({ file_id: 'id' })).toEqual({ kind: 'failed' });
  });
});

describe('a Bot API server on this machine', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dragoman-'));
    await writeFile(join(folder, 'a.pdf'), 'on the disk');
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('names the file on the disk', async () => {
    const { download, addresses } = setUp({ path: join(folder, 'a.pdf'), apiRoot: 'http://127.0.0.1:8081' });
    expect(await download({ file_id: 'id' })).toEqual({
      kind: 'downloaded',
      bytes: Buffer.from('on the disk'),
    });
    expect(addresses).toEqual([]);
  });

  it('is not believed to be one when it is Telegram', async () => {
    const { download, addresses } = setUp({ path: join(folder, 'a.pdf') });
    await download({ file_id: 'id' });
    expect(addresses).toHaveLength(1);
  });

  it('that cannot be read from is a fault', async () => {
    const { download } = setUp({ path: join(folder, 'none.pdf'), apiRoot: 'http://127.0.0.1:8081' });
    expect(await download({ file_id: 'id' })).toEqual({ kind: 'failed' });
  });
});
