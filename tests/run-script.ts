import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { projectFolder } from '../src/shared/project-folder.ts';

export interface ScriptRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface ScriptOptions {
  readonly args?: readonly string[];
  /** What it reads on stdin. */
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a command of `scripts/` as `npm run` does, over the sample corpus and away from any `.env`. */
export async function runScript(
  name: 'ask' | 'retrieve' | 'ingest' | 'announce',
  { args = [], input = '', env = {} }: ScriptOptions = {},
): Promise<ScriptRun> {
  const child = spawn(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), projectFolder(`scripts/${name}.ts`), ...args],
    {
      cwd: projectFolder('scripts'),
      env: { PATH: '/usr/local/bin:/usr/bin:/bin', CORPUS_DIR: projectFolder('corpus'), ...env },
      stdio: 'pipe',
    },
  );
  // A command that does not read its input closes it; what was not read is of no concern.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const closed = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
  return { code, stdout, stderr };
}
