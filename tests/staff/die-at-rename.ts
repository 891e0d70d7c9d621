import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * The environment of a process that is killed just before it gives a file this path.
 * @param folder where the hook that does it is written
 */
export async function dieAtRename(folder: string, path: string): Promise<Readonly<Record<string, string>>> {
  const hook = join(folder, 'die-at-rename.mjs');
  await writeFile(hook, HOOK);
  return { NODE_OPTIONS: `--import=${pathToFileURL(hook).href}`, DIE_AT: path };
}

const HOOK = `
import files from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
const { rename } = files;
files.rename = async (from, to) => {
  if (to === process.env.DIE_AT) {
    process.kill(process.pid, 'SIGKILL');
    await new Promise(() => undefined);
  }
  return rename(from, to);
};
syncBuiltinESMExports();
`;
