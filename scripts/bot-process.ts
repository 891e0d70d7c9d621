import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { projectFolder } from '../src/shared/project-folder.ts';

/** The bot as a process of its own, as `npm start` starts it. */
export interface BotProcess {
  readonly pid: number;
  /** It takes messages; rejects when the process ends before. */
  readonly running: Promise<void>;
  /** Address of the sandbox's page; rejects when the process ends before it shows one. */
  readonly pageUrl: Promise<string>;
  /** Seconds from the start of the process to the line with the address. */
  startSeconds(): number;
  /** All it wrote so far: stdout and stderr. */
  output(): string;
  /** Resident memory now, in MB (Linux). */
  memory(): Promise<number>;
  kill(signal: 'SIGTERM' | 'SIGINT' | 'SIGKILL'): void;
  /** Its exit code, null when a signal ended it. */
  readonly exited: Promise<number | null>;
}

/**
 * Starts `src/main.ts` over the sample corpus, with nothing of this process's environment but the PATH and what is given.
 * @param user the account it runs under; this process's own if not given
 */
export function startBotProcess(
  env: Readonly<Record<string, string>>,
  user: { readonly uid?: number; readonly gid?: number } = {},
): BotProcess {
  const started = performance.now();
  const child = spawn(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), projectFolder('src/main.ts')],
    {
      // Not the project's own folder: a `.env` with a real token may lie there.
      cwd: projectFolder('src'),
      env: {
        PATH: '/usr/local/bin:/usr/bin:/bin',
        PORT: '0',
        CORPUS_DIR: projectFolder('corpus'),
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...user,
    },
  );
  let output = '';
  let seconds = 0;
  // 'close' rather than 'exit': by then everything it wrote has been read.
  const exited = new Promise<number | null>((resolve) => child.once('close', resolve));
  // With a sandbox of its own it shows its address.
  const ready = new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const line = /^(?:The sandbox is running\. Open (http:\/\/\S+) |The bot is running)/m.exec(output);
      if (line === null || seconds > 0) return;
      seconds = (performance.now() - started) / 1000;
      resolve(line[1] ?? '');
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('close', () => reject(new Error(`the bot ended before it was ready:\n${output}`)));
  });
  // Who expects the bot to end waits for `exited` and never for this.
  ready.catch(() => undefined);
  return {
    pid: child.pid ?? 0,
    get running() {
      return ready.then(() => undefined);
    },
    pageUrl: ready,
    startSeconds: () => seconds,
    output: () => output,
    memory: async () => {
      const status = await readFile(`/proc/${child.pid}/status`, 'utf8');
      return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
    },
    kill: (signal) => child.kill(signal),
    exited,
  };
}
