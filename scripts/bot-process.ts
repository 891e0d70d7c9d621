import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { projectFolder } from '../src/shared/project-folder.ts';

/** The bot as a process of its own, as `npm start` starts it. */
export interface BotProcess {
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

/** Starts `src/main.ts` over the sample corpus, with nothing of this process's environment but the PATH and what is given. */
export function startBotProcess(env: Readonly<Record<string, string>>): BotProcess {
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
    },
  );
  let output = '';
  let seconds = 0;
  // 'close' rather than 'exit': by then everything it wrote has been read.
  const exited = new Promise<number | null>((resolve) => child.once('close', resolve));
  const pageUrl = new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const url = /Open (http:\/\/\S+)/.exec(output)?.[1];
      if (url === undefined || seconds > 0) return;
      seconds = (performance.now() - started) / 1000;
      resolve(url);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('close', () => reject(new Error(`the bot ended before it was ready:\n${output}`)));
  });
  // Who expects the bot to end waits for `exited` and never looks at the address.
  pageUrl.catch(() => undefined);
  return {
    pageUrl,
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
