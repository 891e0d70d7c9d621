import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { AdviceError } from '../shared/errors.ts';
import { databaseAdvice, isBusy } from './database-advice.ts';

/** What only one process at a time may do with a data folder. */
export type LockName = 'bot' | 'ingest';

export interface Lock {
  release(): Promise<void>;
}

/**
 * Takes a lock on a data folder for as long as this process lives or until it is released.
 * It is SQLite's lock on a file of its own, `<name>.lock`, so the operating system takes it back when the process
 * dies in whatever way: nothing stale is left behind, and no process id is trusted. The id in `<name>.pid` is for the
 * message alone. Nobody else may open the lock file in this process: closing it there would free the lock.
 * @param options.waitMs for how long to wait for another holder, in milliseconds; 0 if not given
 * @throws AdviceError when another one holds it, naming its process, or when the folder cannot be written
 */
export async function lockDataFolder(
  dataDir: string,
  options: { name: LockName; waitMs?: number },
): Promise<Lock> {
  const { name, waitMs = 0 } = options;
  const file = join(dataDir, `${name}.lock`);
  const pidFile = join(dataDir, `${name}.pid`);
  try {
    await mkdir(dataDir, { recursive: true, mode: 0o700 });
    const free = await waitFor(() => hold(file), waitMs);
    if (free === undefined) throw new AdviceError(refusal(name, dataDir, await holder(pidFile)));
    try {
      await writeFile(pidFile, `${process.pid}\n`);
    } catch (error) {
      free();
      throw error;
    }
    return {
      async release() {
        await rm(pidFile, { force: true });
        free();
      },
    };
  } catch (error) {
    throw databaseAdvice(error, file) ?? error;
  }
}

/** Connections that hold a lock: unless something refers to it, one that nobody keeps would be collected, and its lock freed. */
const holding = new Set<object>();

/** Holds the file in an exclusive transaction that is never committed; returns how to let go, or nothing when it is held. */
async function hold(file: string): Promise<(() => void) | undefined> {
  const { default: Libsql } = await import('libsql');
  const connection = new Libsql(file, { timeout: 0 });
  try {
    connection.exec('PRAGMA journal_mode = MEMORY');
    connection.exec('BEGIN EXCLUSIVE');
    holding.add(connection);
    return () => {
      holding.delete(connection);
      connection.close();
    };
  } catch (error) {
    connection.close();
    if (isBusy(error)) return undefined;
    throw error;
  }
}

const POLL_MS = 50;

async function waitFor<T>(attempt: () => Promise<T | undefined>, waitMs: number): Promise<T | undefined> {
  const deadline = performance.now() + waitMs;
  for (;;) {
    const result = await attempt();
    const left = deadline - performance.now();
    if (result !== undefined || left <= 0) return result;
    await pause(Math.min(POLL_MS, left));
  }
}

/** The holder's process id, unless it has not written it yet. */
async function holder(pidFile: string): Promise<string> {
  const pid = await readFile(pidFile, 'utf8').catch(() => '');
  return pid.trim() === '' ? '' : ` (process ${pid.trim()})`;
}

function refusal(name: LockName, dataDir: string, process: string): string {
  switch (name) {
    case 'bot':
      return `Another bot${process} runs on the data folder ${dataDir}. Stop it first, or give this one its own folder with DATA_DIR.`;
    case 'ingest':
      return `Another ingestion${process} is at work in the data folder ${dataDir}. Wait until it is done, or stop it.`;
  }
}
