import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ReadOutcome } from './read-outcome.ts';
import { listCorpus } from './list-corpus.ts';
import { readDocument } from './read-document.ts';

/** A corpus folder for one test, by path and content. Remove it with `remove`. */
export async function writeCorpus(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<{ directory: string; remove: () => Promise<void> }> {
  const directory = await mkdtemp(join(tmpdir(), 'corpus-'));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), content);
  }
  return { directory, remove: () => rm(directory, { recursive: true, force: true }) };
}

/** Reads what would be one file of a corpus, with its sidecars if any. */
export async function readSample(
  path: string,
  content: string | Uint8Array,
  beside: Readonly<Record<string, string | Uint8Array>> = {},
): Promise<ReadOutcome> {
  const corpus = await writeCorpus({ [path]: content, ...beside });
  try {
    const file = (await listCorpus(corpus.directory)).find((found) => found.path === path);
    if (!file) throw new Error(`${path} is not listed`);
    return await readDocument(file, { timeZone: 'Asia/Seoul' });
  } finally {
    await corpus.remove();
  }
}

/** The reason for which a file is skipped; fails when it is read. */
export async function skipReason(
  path: string,
  content: string | Uint8Array,
  beside?: Readonly<Record<string, string | Uint8Array>>,
) {
  const outcome = await readSample(path, content, beside);
  if (outcome.kind !== 'skipped') throw new Error(`${path} was read`);
  return outcome.reason;
}

/** A document that is read; fails with the reason when it is skipped. */
export async function readWell(path: string, content: string | Uint8Array, beside?: Readonly<Record<string, string | Uint8Array>>) {
  const outcome = await readSample(path, content, beside);
  if (outcome.kind === 'skipped') throw new Error(outcome.reason);
  return outcome;
}
