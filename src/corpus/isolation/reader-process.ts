import { fork } from 'node:child_process';
import { tmpdir } from 'node:os';
import { projectFolder } from '../../shared/project-folder.ts';
import type { ReadLimits } from '../read-limits.ts';
import type { Alarms } from './alarms.ts';
import type { ReaderMessage, ReadRequest } from './messages.ts';

/** What came of a request: an answer, or the end of the process, with the last words that it wrote. */
export type Reply =
  | Extract<ReaderMessage, { kind: 'outcome' }>
  | { readonly kind: 'ended'; readonly by: 'time' | 'memory' | 'crash'; readonly lastWords: string };

/** A process that reads documents, one at a time. */
export interface ReaderProcess {
  /** Settles when it can be asked; rejects when it ended before. */
  readonly ready: Promise<void>;
  /** Never rejects. The process is killed when it does not answer within the milliseconds. */
  ask(request: ReadRequest, milliseconds: number): Promise<Reply>;
  /** Lets it go, at once even if it is reading; resolves when it is gone. */
  end(): Promise<void>;
}

const START_MS = 60_000;
const LAST_WORDS = 2000;

/**
 * Starts a process that runs the TypeScript file `entry`. It knows nothing of this program's environment but where
 * programs are found (`path`), and is the head of a process group, so that what it starts ends with it.
 */
export function startReaderProcess(options: {
  readonly entry: string;
  readonly path: string;
  readonly limits: ReadLimits;
  readonly alarms: Alarms;
}): ReaderProcess {
  const { limits, alarms } = options;
  const child = fork(options.entry, [String(limits.residentMegabytes)], {
    cwd: projectFolder('.'),
    execArgv: ['--import', import.meta.resolve('tsx'), `--max-old-space-size=${limits.heapMegabytes}`],
    env: { PATH: options.path, LANG: 'C.UTF-8', TZ: 'UTC', TMPDIR: tmpdir() },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    detached: true,
  });
  let lastWords = '';
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    lastWords = (lastWords + chunk).slice(-LAST_WORDS);
  });
  let isLate = false;
  const gone = new Promise<Extract<Reply, { kind: 'ended' }>>((resolve) => {
    const end = (signal: NodeJS.Signals | null, words: string) => {
      // Whoever else kills it is short of memory: its own watch, the engine, or the system.
      const isMemory = signal === 'SIGKILL' || signal === 'SIGABRT';
      resolve({ kind: 'ended', by: isLate ? 'time' : isMemory ? 'memory' : 'crash', lastWords: words });
    };
    child.once('error', (error) => end(null, error.message));
    child.once('close', (code, signal) =>
      end(code === 134 ? 'SIGABRT' : signal, `${lastWords}\nexit ${signal ?? code}`.trim()),
    );
  });
  const kill = () => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    } catch {
      // There are no process groups, or it has gone already.
      child.kill('SIGKILL');
    }
  };
  const within = async <T>(milliseconds: number, answer: Promise<T>) => {
    const cancel = alarms.set(milliseconds, () => {
      isLate = true;
      kill();
    });
    const first = await Promise.race([answer, gone]);
    cancel();
    return first;
  };
  const nextMessage = () =>
    new Promise<ReaderMessage>((resolve) => child.once('message', (message) => resolve(message as ReaderMessage)));
  const holdProgram = (hold: boolean) => {
    for (const part of [child, child.channel, child.stderr as { ref?(): void; unref?(): void } | null]) {
      if (hold) part?.ref?.();
      else part?.unref?.();
    }
  };
  const ready = within(START_MS, nextMessage()).then((first) => {
    holdProgram(false);
    if (first.kind === 'ended') {
      throw new Error(`The process that reads documents could not start: ${first.lastWords}`);
    }
  });
  // Whoever asks learns of it; nobody may be waiting yet.
  ready.catch(() => undefined);
  return {
    ready,
    async ask(request, milliseconds) {
      holdProgram(true);
      const answer = nextMessage();
      // A process that is gone can't be written to: `gone` tells of it.
      child.send(request, () => undefined);
      const reply = await within(milliseconds, answer);
      holdProgram(false);
      return reply.kind === 'ready' ? { kind: 'ended', by: 'crash', lastWords: 'It started twice.' } : reply;
    },
    async end() {
      holdProgram(true);
      kill();
      await gone;
    },
  };
}
