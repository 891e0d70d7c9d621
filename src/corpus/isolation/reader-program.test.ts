import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, it, vi } from 'vitest';

function start(...paths: readonly string[]) {
  const program = fileURLToPath(new URL('./test-program.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), program, ...paths], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return { child, lines: createInterface({ input: child.stdout })[Symbol.asyncIterator]() };
}

it('keeps no program from ending, and ends with it', async () => {
  const { child, lines } = start('a');
  const reader = Number(((await lines.next()).value as string).slice('pid '.length));
  expect(await once(child, 'exit')).toEqual([0, null]);
  await vi.waitFor(() => expect(isThere(reader)).toBe(false), 10_000);
});

it('ends even in an endless loop when its program is killed', async () => {
  const { child, lines } = start('a', 'loop');
  const reader = Number(((await lines.next()).value as string).slice('pid '.length));
  expect(isThere(reader)).toBe(true);
  child.kill('SIGKILL');
  await vi.waitFor(() => expect(isThere(reader)).toBe(false), 10_000);
});

function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
