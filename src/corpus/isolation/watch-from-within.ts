import { Worker } from 'node:worker_threads';

/**
 * Plain JavaScript, since a thread would need a compiler of its own for more. It ends the whole group of the process:
 * programs that it started too.
 */
const WATCH = `
const { workerData } = require('node:worker_threads');
setInterval(() => {
  if (process.ppid === workerData.parent && process.memoryUsage.rss() <= workerData.bytes) return;
  try { process.kill(-process.pid, 'SIGKILL'); } catch { process.kill(process.pid, 'SIGKILL'); }
}, 25);
`;

/**
 * Kills this process at once when it takes up more than `bytes` of memory or its parent has gone. A thread looks, since
 * a process that is caught in a loop looks no more.
 */
export function watchFromWithin(options: { bytes: number }): void {
  new Worker(WATCH, {
    eval: true,
    execArgv: [],
    workerData: { bytes: options.bytes, parent: process.ppid },
    resourceLimits: { maxOldGenerationSizeMb: 16 },
  }).unref();
}
