import { execFile } from 'node:child_process';
import { errorCode } from '../../shared/errors.ts';

export type ProgramOutcome =
  | { readonly kind: 'done'; readonly output: Buffer; readonly notes: string }
  | { readonly kind: 'missing' | 'slow' }
  | { readonly kind: 'failed'; readonly reason: string };

/** Bytes that a program may answer with: a page as a picture is a few of these at most. */
const MOST_OUTPUT = 64 * 1024 * 1024;

/** Runs a program of the system, hands it `input` and takes what it says. It is killed after `milliseconds`. */
export function runProgram(options: {
  command: string;
  args: readonly string[];
  input?: Uint8Array;
  milliseconds: number;
  /** Folders to look for it in, as in PATH; by default those of this process. */
  path?: string;
}): Promise<ProgramOutcome> {
  const { command, args, input, milliseconds, path } = options;
  return new Promise((resolve) => {
    const child = execFile(
      command,
      args,
      {
        encoding: 'buffer',
        timeout: milliseconds,
        killSignal: 'SIGKILL',
        maxBuffer: MOST_OUTPUT,
        ...(path === undefined ? {} : { env: { PATH: path } }),
      },
      (error, output, notes) => {
        if (!error) resolve({ kind: 'done', output, notes: notes.toString() });
        else if (errorCode(error) === 'ENOENT') resolve({ kind: 'missing' });
        else if (error.killed === true && errorCode(error) === undefined) resolve({ kind: 'slow' });
        else resolve({ kind: 'failed', reason: lastLine(notes.toString()) || error.message });
      },
    );
    // A program that ends before it took all of its input closes the pipe; its exit tells why.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input ?? new Uint8Array());
  });
}

function lastLine(notes: string): string {
  return notes.trim().split('\n').at(-1)?.slice(0, 160) ?? '';
}
