import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { watch } from 'chokidar';
import { errorCode, errorMessage } from '../shared/errors.ts';
import type { Logger } from '../shared/logger.ts';

/** Nothing may have changed for so long before the folder is read. */
const QUIET_MS = 500;
/** A large file is copied in pieces with longer pauses between them. */
const LARGE_BYTES = 5 * 1024 * 1024;
const LARGE_QUIET_MS = 2000;
const AGAIN_AFTER_MS = 60_000;

export interface WatchTimers {
  /** Calls back once after so many milliseconds; returns how to take that back. */
  set(milliseconds: number, callback: () => void): () => void;
}

export interface WatchCorpusOptions {
  readonly corpusDir: string;
  /**
   * Called when something changed and everything is written whole; not again before it has settled. What was not taken up (a
   * full disk) is tried again after a minute.
   */
  readonly onChange: () => Promise<'taken-up' | 'try-again'>;
  /** Called at the first sign of a change, before anything is known of it. */
  readonly onStir?: () => void;
  readonly logger: Logger;
  readonly timers?: WatchTimers;
}

const systemTimers: WatchTimers = {
  set: (milliseconds, callback) => {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  },
};

/**
 * Watches a folder of documents. Changes that come close together are told once, and files that are still being written are
 * waited for: their size and time must stay as they are for a moment. Resolves when it watches; returns how to stop.
 */
export async function watchCorpus(options: WatchCorpusOptions): Promise<() => Promise<void>> {
  const { corpusDir, onChange, logger, timers = systemTimers } = options;
  const changed = new Map<string, string>();
  let cancel: (() => void) | undefined;
  let running: Promise<void> | undefined;

  const wait = (quiet: number) => {
    cancel?.();
    cancel = timers.set(quiet, () => void settle());
  };

  async function settle(): Promise<void> {
    cancel = undefined;
    if (running) return wait(QUIET_MS);
    let quiet = 0;
    for (const [path, before] of changed) {
      const { print, bytes } = await fingerprintOf(path);
      if (print !== before) quiet = Math.max(quiet, bytes > LARGE_BYTES ? LARGE_QUIET_MS : QUIET_MS);
      changed.set(path, print);
    }
    if (quiet > 0) return wait(quiet);
    changed.clear();
    running = takeUp().finally(() => {
      running = undefined;
    });
  }

  async function takeUp(): Promise<void> {
    try {
      if ((await onChange()) === 'taken-up') return;
    } catch (error) {
      logger.error({ reason: errorMessage(error) }, 'a change was not taken up');
    }
    cancel ??= timers.set(AGAIN_AFTER_MS, () => void settle());
  }

  const watcher = watch(corpusDir, {
    ignoreInitial: true,
    // Half-written copies and the lock files of Office.
    ignored: (path) => path !== corpusDir && /^(?:\.|~\$)/.test(basename(path)),
  });
  watcher.on('all', (_event, path) => {
    options.onStir?.();
    changed.set(path, '');
    // What it is like now is compared with what it is like when all has been quiet.
    void fingerprintOf(path).then(({ print }) => changed.set(path, print));
    wait(QUIET_MS);
  });
  watcher.on('error', (error) =>
    logger.warn({ reason: errorMessage(error) }, 'the corpus folder cannot be watched'),
  );
  await new Promise<void>((resolve) => watcher.once('ready', resolve));
  return async () => {
    cancel?.();
    await watcher.close();
    await running;
  };
}

async function fingerprintOf(path: string): Promise<{ print: string; bytes: number }> {
  try {
    const { size, mtimeMs } = await stat(path);
    return { print: `${size} ${mtimeMs}`, bytes: size };
  } catch (error) {
    // It is gone, or cannot be read: either way the listing that follows says so.
    return { print: errorCode(error) ?? 'unknown', bytes: 0 };
  }
}
