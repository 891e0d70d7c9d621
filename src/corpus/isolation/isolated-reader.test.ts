import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createLogger } from '../../shared/logger.ts';
import type { Alarms } from './alarms.ts';
import { createIsolatedReader, type IsolatedReader, type IsolatedReaderOptions } from './isolated-reader.ts';

const entry = fileURLToPath(new URL('./test-reader-main.ts', import.meta.url));
const logger = createLogger({ level: 'silent' });
let reader: IsolatedReader | undefined;
afterEach(() => reader?.close());

function open(options: Partial<IsolatedReaderOptions> = {}) {
  reader = createIsolatedReader({ logger, entry, ...options });
  const { read } = reader;
  return (path: string, absolutePath = '/') =>
    read({ path, absolutePath, size: 1, modified: 0, hash: '' }, { timeZone: 'Asia/Seoul' });
}

describe('the isolated reader', () => {
  it('reads one file after the other in the same process', async () => {
    const read = open();
    const [first, second] = await Promise.all([read('a'), read('b')]);
    expect(first).toMatchObject({ kind: 'skipped', reason: expect.stringMatching(/^pid \d+$/) as string });
    expect(second).toEqual({ ...first, file: 'b' });
  });

  it('hands over the reason of a file so that it can be told in any language', async () => {
    const read = open({ entry: fileURLToPath(new URL('./reader-main.ts', import.meta.url)) });
    expect(await read('letter.doc')).toEqual({
      ...{ kind: 'skipped', file: 'letter.doc' },
      reason: 'Files of the kind .doc are not read. Save it as .docx or .pdf.',
      told: { code: 'old-kind', details: { kind: '.doc', better: '.docx, .pdf' } },
    });
  });

  it('reads several at once when it may', async () => {
    const read = open({ processes: 2 });
    const [first, second] = await Promise.all([read('a'), read('b')]);
    expect(reasonOf(first)).not.toBe(reasonOf(second));
  });

  it('gives up a file that takes too long, and reads the next one', async () => {
    const read = open({ limits: { milliseconds: 500 } });
    expect(await read('loop')).toEqual({
      kind: 'skipped',
      file: 'loop',
      reason: 'It takes longer than 1 s to read and was given up. Split it, or export it anew.',
      told: { code: 'too-slow', details: { limit: 1 } },
      limit: 'time',
    });
    expect(reasonOf(await read('a'))).toMatch(/^pid/);
  });

  it('ends what a file made it start', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'dragoman-isolation-'));
    const read = open({ limits: { milliseconds: 500 } });
    expect(await read('spawn', join(folder, 'pid'))).toMatchObject({ limit: 'time' });
    const pid = Number(await readFile(join(folder, 'pid'), 'utf8'));
    await rm(folder, { recursive: true });
    await vi.waitFor(() => expect(() => process.kill(pid, 0)).toThrow('ESRCH'), 10_000);
  });

  it.each([
    ['objects', 'memory', /more than 200 MB of memory.*Split it/],
    ['bytes', 'memory', /more than 200 MB of memory.*Split it/],
    ['exit', 'crash', /Reading it broke off\. Open it, save it anew/],
    ['throw', 'crash', /Reading it broke off/],
  ])('outlives %s', async (path, limit, reason) => {
    const read = open({ limits: { heapMegabytes: 60, residentMegabytes: 200 } });
    expect(await read(path)).toMatchObject({
      kind: 'skipped',
      limit,
      reason: expect.stringMatching(reason) as string,
    });
    expect(reasonOf(await read('a'))).toMatch(/^pid/);
  });

  it('reads a file again in a new process when the old one had read others before', async () => {
    const read = open();
    const first = reasonOf(await read('once'));
    const second = reasonOf(await read('once'));
    expect(second).toMatch(/^pid/);
    expect(second).not.toBe(first);
  });

  it('tells the process nothing of its own environment', async () => {
    expect(reasonOf(await open()('env'))).toBe('LANG PATH TMPDIR TZ');
  });

  it('lets nothing be fetched', async () => {
    let calls = 0;
    const server = createServer((_, response) => {
      calls += 1;
      response.end();
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    expect(reasonOf(await open()(`http://127.0.0.1:${port}/`))).toMatch(/without a network/);
    expect(calls).toBe(0);
    server.close();
  });

  it('ends an idle process, and starts another when there is something to read', async () => {
    const rings: (() => void)[] = [];
    const alarms: Alarms = {
      set: (milliseconds, ring) => {
        if (milliseconds === 7) rings.push(ring);
        return () => rings.splice(0);
      },
    };
    const read = open({ alarms, idleMilliseconds: 7 });
    const first = reasonOf(await read('a'));
    expect(rings).toHaveLength(1);
    rings[0]?.();
    expect(reasonOf(await read('a'))).not.toBe(first);
  });

  it('rejects what is read when it is closed, and what comes after', async () => {
    const read = open();
    await read('a');
    const under = expect(read('loop')).rejects.toThrow('closed');
    const waiting = expect(read('b')).rejects.toThrow('closed');
    await reader?.close();
    await under;
    await waiting;
    await expect(read('c')).rejects.toThrow('closed');
  });

  it('blames no file when the process can not be started', async () => {
    const read = open({ entry: fileURLToPath(new URL('./missing.ts', import.meta.url)) });
    await expect(read('a')).rejects.toThrow(/could not start.*Cannot find module/s);
  });
});

function reasonOf(outcome: Awaited<ReturnType<IsolatedReader['read']>>): string {
  return outcome.kind === 'skipped' ? outcome.reason : 'read';
}
