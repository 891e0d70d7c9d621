import { readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { errorCode } from '../../shared/errors.ts';
import { publishByRename, syncPath, writeDurably } from '../store/durable-files.ts';
import { indexFolder } from '../store/index-layout.ts';

/** A rollback under way. It is written down before the first file is touched, and carried through after a crash. */
export interface RollbackJournal {
  readonly from: number;
  readonly to: number;
}

function journalFile(dataDir: string): string {
  return join(indexFolder(dataDir), 'rollback.json');
}

export async function writeJournal(dataDir: string, journal: RollbackJournal): Promise<void> {
  const file = journalFile(dataDir);
  await writeDurably(`${file}.next`, JSON.stringify(journal));
  await publishByRename(`${file}.next`, file);
}

export async function readJournal(dataDir: string): Promise<RollbackJournal | undefined> {
  try {
    return JSON.parse(await readFile(journalFile(dataDir), 'utf8')) as RollbackJournal;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

export async function removeJournal(dataDir: string): Promise<void> {
  const file = journalFile(dataDir);
  await rm(file, { force: true });
  await syncPath(dirname(file));
}
