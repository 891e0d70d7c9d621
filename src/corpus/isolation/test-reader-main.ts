import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import type { ReadOutcome } from '../read-outcome.ts';
import { serveReading } from './serve-reading.ts';

/** Stands for a parser that goes wrong in the way the file's name says. */
serveReading(async (file) => {
  if (file.path === 'spawn') startAnother(file.absolutePath);
  if (file.path === 'loop' || file.path === 'spawn') for (;;) Math.random();
  if (file.path === 'objects') for (const all: object[] = []; ; ) all.push({ at: Math.random() });
  if (file.path === 'bytes') {
    const all: Buffer[] = [];
    for (let count = 0; count < 100; count += 1) {
      all.push(Buffer.alloc(10_000_000, 1));
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
  if (file.path === 'exit') process.exit(3);
  if (file.path === 'throw') await throwElsewhere();
  if (file.path === 'once') await onlyWhenFresh();
  const words = file.path.startsWith('http') ? await tryToFetch(file.path) : await tellOfItself(file.path);
  return skipped(file.path, words);
});

/** A program that it leaves behind; its number is written into a file. */
function startAnother(file: string): void {
  const { pid } = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)']);
  writeFileSync(file, String(pid));
}

/** As an event handler does that nobody waits for. */
function throwElsewhere(): Promise<void> {
  setImmediate(() => {
    throw new Error('out of nowhere');
  });
  return new Promise(() => undefined);
}

let reads = 0;
/** As if what it read before had used up its memory. */
async function onlyWhenFresh(): Promise<void> {
  reads += 1;
  if (reads > 1) process.abort();
  await Promise.resolve();
}

async function tryToFetch(url: string): Promise<string> {
  try {
    return `status ${(await fetch(url)).status}`;
  } catch (error) {
    return String((error as Error).cause ?? error);
  }
}

function tellOfItself(path: string): Promise<string> {
  return Promise.resolve(path === 'env' ? Object.keys(process.env).sort().join(' ') : `pid ${process.pid}`);
}

function skipped(file: string, reason: string): ReadOutcome {
  return { kind: 'skipped', file, reason };
}
