import { spawn } from 'node:child_process';
import { projectFolder } from '../../src/shared/project-folder.ts';
import type { Command } from './operation.ts';
import type { StaffWorld } from './staff-world.ts';

/** Starts a command of `scripts/` on the folders of a running bot. */
export function startCommand(
  { corpusDir, dataDir }: Pick<StaffWorld, 'corpusDir' | 'dataDir'>,
  [name = '', ...args]: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Command {
  const script = projectFolder(`scripts/${name}.ts`);
  const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), script, ...args], {
    // Away from any `.env`.
    cwd: projectFolder('scripts'),
    env: { PATH: '/usr/local/bin:/usr/bin:/bin', CORPUS_DIR: corpusDir, DATA_DIR: dataDir, ...env },
    stdio: 'ignore',
  });
  return {
    kill: () => child.kill('SIGKILL'),
    exited: new Promise((resolve) => child.once('exit', (code) => resolve(code))),
  };
}
