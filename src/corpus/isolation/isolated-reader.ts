import { fileURLToPath } from 'node:url';
import type { Logger } from '../../shared/logger.ts';
import { READ_LIMITS, type ReadLimits } from '../read-limits.ts';
import type { ReadDocument, ReadOutcome } from '../read-outcome.ts';
import { systemAlarms, type Alarms } from './alarms.ts';
import { breachReason } from './breach-reason.ts';
import { startReaderProcess, type ReaderProcess, type Reply } from './reader-process.ts';

/** Reads documents in processes of their own, so that no file can slow, swell or end the program. */
export interface IsolatedReader {
  /** Rejects only when the reader is closed, or when no process can be started: neither is the file's fault. */
  readonly read: ReadDocument;
  /** Starts a process for a file that is about to come, if none is there yet. */
  warm(): void;
  /** Ends the processes; what is being read is given up. */
  close(): Promise<void>;
}

export interface IsolatedReaderOptions {
  readonly logger: Logger;
  readonly limits?: Partial<ReadLimits>;
  /** How many files may be read at once; each process takes about 100 MB. 1 unless given. */
  readonly processes?: number;
  /** Where the processes find programs such as tesseract, as in PATH. */
  readonly path?: string;
  /** Milliseconds after which a process that has nothing to do is ended. */
  readonly idleMilliseconds?: number;
  readonly alarms?: Alarms;
  /** The TypeScript file that the processes run. */
  readonly entry?: string;
}

const USUAL_PATH = '/usr/local/bin:/usr/bin:/bin';
const IDLE_MS = 60_000;
/** A process that kept this share of its memory after a file is not trusted with the next one. */
const SWOLLEN = 0.5;

interface Slot {
  process?: ReaderProcess | undefined;
  cancelIdle?: (() => void) | undefined;
}

/** Nothing is started before the first file is read. */
export function createIsolatedReader(options: IsolatedReaderOptions): IsolatedReader {
  const { logger, processes = 1, path = USUAL_PATH, alarms = systemAlarms } = options;
  const limits = { ...READ_LIMITS, ...options.limits };
  const entry = options.entry ?? fileURLToPath(new URL('./reader-main.ts', import.meta.url));
  const free: Slot[] = Array.from({ length: processes }, () => ({}));
  const all = [...free];
  const waiting: ((slot: Slot) => void)[] = [];
  let isClosed = false;

  const take = async (): Promise<Slot> => {
    // A process that is warm before one that would have to be started.
    const warm = free.findIndex(({ process }) => process !== undefined);
    const [slot] = free.splice(Math.max(0, warm), 1);
    const taken = slot ?? (await new Promise<Slot>((resolve) => waiting.push(resolve)));
    taken.cancelIdle?.();
    return taken;
  };
  const giveBack = (slot: Slot): void => {
    const next = waiting.shift();
    if (next) return next(slot);
    free.push(slot);
    if (!slot.process) return;
    slot.cancelIdle = alarms.set(options.idleMilliseconds ?? IDLE_MS, () => void drop(slot));
  };
  const drop = async (slot: Slot): Promise<void> => {
    const { process } = slot;
    slot.process = undefined;
    await process?.end();
  };
  const checkOpen = () => {
    if (isClosed) throw new Error('The reader of documents is closed.');
  };
  const ask = async (slot: Slot, ...[file, readOptions]: Parameters<ReadDocument>): Promise<Reply> => {
    const milliseconds =
      readOptions.ocr ? limits.ocrMilliseconds : limits.milliseconds;
    for (;;) {
      checkOpen();
      const isFresh = slot.process === undefined;
      slot.process ??= startReaderProcess({ entry, path, limits, alarms });
      try {
        await slot.process.ready;
      } catch (error) {
        slot.process = undefined;
        checkOpen();
        throw error;
      }
      const reply = await slot.process.ask({ file, options: readOptions, most: limits }, milliseconds);
      if (reply.kind === 'outcome') {
        if (reply.resident > SWOLLEN * limits.residentMegabytes * 1024 * 1024) await drop(slot);
        return reply;
      }
      slot.process = undefined;
      checkOpen();
      // What a process is short of may be what earlier files left behind in it.
      if (isFresh || reply.by === 'time') return reply;
    }
  };

  return {
    async read(file, readOptions): Promise<ReadOutcome> {
      const slot = await take();
      try {
        const reply = await ask(slot, file, readOptions);
        if (reply.kind === 'outcome') return reply.outcome;
        logger.warn({ file: file.path, by: reply.by, detail: reply.lastWords }, 'reading a file was stopped');
        const refusal = breachReason(reply.by, limits, readOptions.ocr === true);
        return { kind: 'skipped', file: file.path, ...refusal, limit: reply.by };
      } finally {
        giveBack(slot);
      }
    },
    warm() {
      const [slot] = free;
      if (isClosed || !slot || free.some(({ process }) => process)) return;
      slot.process = startReaderProcess({ entry, path, limits, alarms });
      // Should it not start, the file that comes is told; here nobody waits for it.
      slot.process.ready.catch(() => (slot.process = undefined));
      slot.cancelIdle = alarms.set(options.idleMilliseconds ?? IDLE_MS, () => void drop(slot));
    },
    async close() {
      isClosed = true;
      for (const slot of all) slot.cancelIdle?.();
      await Promise.all(all.map(drop));
    },
  };
}
