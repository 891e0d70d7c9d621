import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { hashOf } from '../../corpus/list-corpus.ts';
import { sidecarsOf } from '../../corpus/sidecars.ts';
import { errorCode } from '../../shared/errors.ts';
import { originalFolder } from '../originals/originals-layout.ts';
import { copyDurably, syncPath } from '../store/durable-files.ts';
import type { RestoreStep } from './restore-plan.ts';

export interface Folders {
  readonly corpusDir: string;
  readonly dataDir: string;
}

/**
 * Puts one file of the folder, and the sidecars beside it, back as they were: the kept original, or nothing. What is so
 * already stays untouched, so that nothing is needed to undo what a folder that cannot be written did not allow.
 */
export async function restoreFile(step: RestoreStep, { corpusDir, dataDir }: Folders): Promise<void> {
  const target = join(corpusDir, step.path);
  if (step.to === undefined) {
    await rm(target, { force: true });
    await rm(`${target}.meta.yaml`, { force: true });
    return;
  }
  if ((await hashInFolder(step.path, corpusDir)) === step.to) return;
  const original = join(originalFolder(dataDir, step.to), basename(step.path));
  const sidecars = (await sidecarsOf(original)).map((path) => basename(path));
  await mkdir(dirname(target), { recursive: true });
  if (!sidecars.includes(`${basename(target)}.meta.yaml`)) await rm(`${target}.meta.yaml`, { force: true });
  // The document comes last, so that nobody reads it with the sidecar of another version for longer than it takes.
  for (const name of [...sidecars, basename(target)])
    await copyWhole(join(dirname(original), name), join(dirname(target), name));
  await syncPath(dirname(target));
}

/** Copies through a name that the corpus ignores, so that no half file is ever seen; with the time of its last change. */
async function copyWhole(from: string, to: string): Promise<void> {
  const part = join(dirname(to), `.${basename(to)}.part`);
  try {
    await copyDurably(from, part);
    await rename(part, to);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

/** The hash of what stands at a path of the folder; undefined when nothing does. */
export async function hashInFolder(path: string, corpusDir: string): Promise<string | undefined> {
  const absolute = join(corpusDir, path);
  try {
    if (!(await stat(absolute)).isFile()) return undefined;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
  return hashOf(absolute);
}

/** True when the original that a step needs is there whole. */
export async function hasOriginal(step: RestoreStep, dataDir: string): Promise<boolean> {
  if (step.to === undefined) return true;
  const original = join(originalFolder(dataDir, step.to), basename(step.path));
  try {
    await stat(original);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false;
    throw error;
  }
  return (await hashOf(original)) === step.to;
}
