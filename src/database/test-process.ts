import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export interface TestProcess {
  readonly pid: number;
  /** What it prints, line by line. */
  readonly lines: AsyncIterableIterator<string>;
  /** SIGKILL: the process gets no chance to tidy up. */
  kill(): Promise<void>;
}

/** Starts a TypeScript file of this folder as a process of its own. */
export function startProcess(file: string, args: readonly string[]): TestProcess {
  const path = fileURLToPath(new URL(file, import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', path, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const closed = once(child, 'close');
  return {
    pid: child.pid ?? 0,
    lines: createInterface({ input: child.stdout })[Symbol.asyncIterator](),
    async kill() {
      child.kill('SIGKILL');
      await closed;
    },
  };
}
