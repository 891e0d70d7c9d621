import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder of shell scripts by their names that stands for PATH. Remove it with `remove`. */
export async function writePrograms(
  scripts: Readonly<Record<string, string>>,
): Promise<{ path: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'programs-'));
  for (const [name, script] of Object.entries(scripts)) {
    await writeFile(join(folder, name), `#!/bin/sh\n${script}\n`);
    await chmod(join(folder, name), 0o755);
  }
  return { path: folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** One line of tesseract's table: a word with its box, in block 1, and how sure it is. */
export function tsvWord(
  text: string,
  box: { line: number; left: number; top: number; width: number; page?: number },
  confidence = 95,
): string {
  const { line, left, top, width, page = 1 } = box;
  return [5, page, 1, 1, line, 1, left, top, width, 40, confidence, text].join('\t');
}
