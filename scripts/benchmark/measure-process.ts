import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from '../../src/shared/project-folder.ts';

/** The bot as a process of its own, talking to its sandbox. */
export interface BotProcess {
  readonly pageUrl: string;
  /** From the start of the process to the line with the address. */
  readonly startSeconds: number;
  /** Resident memory now, in MB. */
  memory(): Promise<number>;
  stop(): Promise<void>;
}

/** Starts `src/main.ts` on a corpus and a data folder and waits for its address. */
export async function startBotProcess(corpusDir: string, dataDir: string): Promise<BotProcess> {
  const started = performance.now();
  const main = join(projectFolder('src'), 'main.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', main], {
    cwd: projectFolder('.'),
    env: { PATH: '/usr/bin:/bin', CORPUS_DIR: corpusDir, DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /http:\/\/\S+/.exec(line)?.[0];
    if (!url) continue;
    return {
      pageUrl: url,
      startSeconds: (performance.now() - started) / 1000,
      memory: () => residentMegabytes(child.pid ?? 0),
      stop: async () => {
        child.kill('SIGTERM');
        await exited;
      },
    };
  }
  throw new Error('the bot ended before it was ready');
}

async function residentMegabytes(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
}
