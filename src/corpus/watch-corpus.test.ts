import { appendFile, mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createLogger } from '../shared/logger.ts';
import { watchCorpus, type WatchTimers } from './watch-corpus.ts';

let folder = '';
let stop = () => Promise.resolve();
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dragoman-watch-'));
});
afterEach(async () => {
  await stop();
  await rm(folder, { recursive: true, force: true });
});

/** Time that passes when the test says so; `waits` tells when the watcher begins to wait. */
function handTimers() {
  let waiting: (() => void) | undefined;
  const waiters: (() => void)[] = [];
  const timers: WatchTimers = {
    set: (_milliseconds, callback) => {
      waiting = callback;
      for (const told of waiters.splice(0)) told();
      return () => {
        if (waiting === callback) waiting = undefined;
      };
    },
  };
  const waits = async () => {
    if (!waiting) await new Promise<void>((resolve) => waiters.push(resolve));
  };
  const pass = () => {
    const callback = waiting;
    waiting = undefined;
    callback?.();
  };
  return { timers, waits, pass };
}

/** A watcher whose `change` lets time pass until the change is told, doing something at the first look. */
async function watching(...outcomes: 'try-again'[]) {
  const { timers, waits, pass } = handTimers();
  let told: () => void = () => undefined;
  const sizes: number[] = [];
  stop = await watchCorpus({
    corpusDir: folder,
    logger: createLogger({ level: 'silent' }),
    timers,
    onChange: async () => {
      sizes.push((await stat(join(folder, 'file.md'))).size);
      if (outcomes.shift() === 'try-again') return 'try-again';
      told();
      return 'taken-up';
    },
  });
  const change = async (write: () => Promise<unknown>, atFirstLook = () => Promise.resolve()) => {
    let isTold = false;
    const telling = new Promise<void>((resolve) => {
      told = () => {
        isTold = true;
        resolve();
      };
    });
    await write();
    await waits();
    await atFirstLook();
    while (!isTold) {
      pass();
      await Promise.race([telling, waits()]);
      // What reads from the disk gets its turn.
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  return { change, sizes };
}

it('tells changes that come together once, when nothing moves any more', async () => {
  const { change, sizes } = await watching();
  await change(() =>
    Promise.all(['file.md', 'other.md', 'third.md'].map((name) => writeFile(join(folder, name), 'text'))),
  );
  expect(sizes).toEqual([4]);
});

it('waits for a file that is still being written', async () => {
  const { change, sizes } = await watching();
  await change(
    () => writeFile(join(folder, 'file.md'), 'part one'),
    () => appendFile(join(folder, 'file.md'), ', part two'),
  );
  expect(sizes).toEqual([18]);
});

it('sees what happens in new folders and to sidecars', async () => {
  const { change, sizes } = await watching();
  await change(() => writeFile(join(folder, 'file.md'), 'text'));
  await mkdir(join(folder, 'sub'));
  await change(() => writeFile(join(folder, 'sub', 'places.meta.yaml'), 'language: ko'));
  expect(sizes.length).toBeGreaterThanOrEqual(2);
});

it('tries again what was not taken up', async () => {
  const { change, sizes } = await watching('try-again', 'try-again');
  await change(() => writeFile(join(folder, 'file.md'), 'text'));
  expect(sizes).toEqual([4, 4, 4]);
});
