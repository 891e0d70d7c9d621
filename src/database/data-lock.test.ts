import { mkdir, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { AdviceError } from '../shared/errors.ts';
import { lockDataFolder } from './data-lock.ts';
import { makeTestFolder } from './open-test-database.ts';
import { startProcess, type TestProcess } from './test-process.ts';

let folder: string;
let remove: () => Promise<void>;
const started: TestProcess[] = [];

beforeEach(async () => {
  ({ folder, remove } = await makeTestFolder());
});
afterEach(async () => {
  for (const process of started.splice(0)) await process.kill();
  await remove();
});

async function holdElsewhere(name: 'bot' | 'ingest'): Promise<TestProcess> {
  const holder = startProcess('./test-lock-holder.ts', [folder, name]);
  started.push(holder);
  expect(await holder.lines.next()).toMatchObject({ value: 'held' });
  return holder;
}

it('refuses a second bot and names the first one, until that one is killed', async () => {
  const holder = await holdElsewhere('bot');

  const refused = lockDataFolder(folder, { name: 'bot' });
  await expect(refused).rejects.toThrow(AdviceError);
  await expect(refused).rejects.toThrow(
    `Another bot (process ${holder.pid}) runs on the data folder ${folder}`,
  );

  await holder.kill();
  const lock = await lockDataFolder(folder, { name: 'bot' });
  await lock.release();
});

it('trusts no process id: a file that names a living process stops nobody', async () => {
  await writeFile(join(folder, 'bot.pid'), `${process.ppid}\n`);
  const lock = await lockDataFolder(folder, { name: 'bot' });
  await lock.release();
});

it('gives the lock to one of many who ask at the same moment', async () => {
  const asked = await Promise.allSettled([1, 2, 3, 4, 5].map(() => lockDataFolder(folder, { name: 'bot' })));
  const held = asked.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  expect(held).toHaveLength(1);
  for (const lock of held) await lock.release();
});

it('waits for an ingestion that ends in time', async () => {
  const first = await lockDataFolder(folder, { name: 'ingest' });
  const second = lockDataFolder(folder, { name: 'ingest', waitMs: 20_000 });
  const inTurn: string[] = [];
  void second.then(() => inTurn.push('second taken'));
  await expect(lockDataFolder(folder, { name: 'ingest', waitMs: 120 })).rejects.toThrow('Another ingestion');
  inTurn.push('first released');
  await first.release();
  await (await second).release();
  expect(inTurn).toEqual(['first released', 'second taken']);
});

it('lets an ingestion run beside the bot', async () => {
  await holdElsewhere('bot');
  const lock = await lockDataFolder(folder, { name: 'ingest' });
  await lock.release();
});

it('lets go again when it cannot write who holds it', async () => {
  await mkdir(join(folder, 'bot.pid'));
  await expect(lockDataFolder(folder, { name: 'bot' })).rejects.toThrow('EISDIR');
  await rmdir(join(folder, 'bot.pid'));
  const lock = await lockDataFolder(folder, { name: 'bot' });
  await lock.release();
});

it('says so when the data folder is a file', async () => {
  const file = join(folder, 'data');
  await writeFile(file, '');
  await expect(lockDataFolder(file, { name: 'bot' })).rejects.toThrow('Set DATA_DIR to a folder');
});
