import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createHashMemory, hashFiles } from './hash-memory.ts';

let folder = '';
let file = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dragoman-hash-'));
  file = join(folder, 'a.md');
  await writeFile(file, 'one');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it.each([
  ['long after', 60_000],
  ['in the very moment of the change', 0],
])('tells a change of the same length that keeps the time, hashed %s', async (_when, later) => {
  const hash = createHashMemory(() => Date.now() + later);
  const before = await hash([file]);
  const time = new Date(1_600_000_000_000);
  await utimes(file, time, time);
  expect(await hash([file])).toBe(before);
  await writeFile(file, 'two');
  await utimes(file, time, time);
  expect(await hash([file])).not.toBe(before);
  expect(await hash([file])).toBe(await hashFiles([file]));
});

it('hashes a file with its sidecars, small ones and large ones', async () => {
  const sidecar = join(folder, 'a.md.meta.yaml');
  await writeFile(sidecar, 'language: ko');
  await writeFile(join(folder, 'both'), 'onelanguage: ko');
  expect(await hashFiles([file, sidecar])).toBe(await hashFiles([join(folder, 'both')]));
  await writeFile(file, Buffer.alloc((1 << 20) + 7, 'x'));
  const large = await hashFiles([file]);
  await writeFile(file, Buffer.alloc((1 << 20) + 7, 'x'));
  expect(await createHashMemory(() => 0)([file])).toBe(large);
});
