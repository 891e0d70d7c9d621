import { createHash } from 'node:crypto';
import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { AdviceError, errorCode, errorMessage } from '../shared/errors.ts';
import { reasonOf, toldOf, type Reason } from '../shared/reason.ts';
import { asUnreadable } from './as-unreadable.ts';
import { hashFiles, type HashFiles } from './hash-memory.ts';
import { sidecarsOf } from './sidecars.ts';

/** Files above this size are listed, but neither hashed nor read. */
export const MAX_FILE_BYTES = 50 * 1024 * 1024;

/** A document file as found on disk, not yet read. */
export interface CorpusFile {
  /** Below the corpus folder, with forward slashes, in NFC. */
  readonly path: string;
  readonly absolutePath: string;
  /** Bytes. */
  readonly size: number;
  /** Milliseconds UTC. */
  readonly modified: number;
  /** SHA-256 of the file's bytes followed by its sidecars', in hex. */
  readonly hash: string;
  /** Why it can't be read at all: `readDocument` skips it for this reason. */
  readonly problem?: string;
  /** The problem for people who read another language. */
  readonly told?: Reason;
}

/** At the top of the corpus these files serve the program; they are no documents. */
const OWN_FILES = new Set(['programme.yaml', 'questions.yaml', 'glossary.csv']);
const IGNORED = /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$)|\.meta\.yaml$/i;
const HASHED_AT_ONCE = 8;

/** True for files that are no documents: the program's own, metadata, and what systems and offices leave behind. */
export function isLeftOut(path: string): boolean {
  return IGNORED.test(path.slice(path.lastIndexOf('/') + 1)) || OWN_FILES.has(path);
}

/**
 * Lists the document files below a folder, sorted by path. Files and links that can't be followed come with a `problem`.
 * With a hash memory, files that did not change since the last listing are not read.
 * Throws `AdviceError` when the folder itself can't be listed.
 */
export async function listCorpus(directory: string, hash: HashFiles = hashFiles): Promise<CorpusFile[]> {
  const root = await openFolder(directory);
  const found: Found[] = [];
  await walk({ root, folder: '', found });
  const files: CorpusFile[] = [];
  for (let first = 0; first < found.length; first += HASHED_AT_ONCE) {
    const batch = found.slice(first, first + HASHED_AT_ONCE);
    files.push(...(await Promise.all(batch.map((entry) => describe(root, entry, hash)))));
  }
  return files.sort((one, other) => (one.path < other.path ? -1 : 1));
}

interface Found {
  /** Below the root, with the system's separators. */
  readonly name: string;
  /** All names in its folder. */
  readonly beside?: ReadonlySet<string>;
  readonly problem?: string;
  readonly told?: Reason;
}

async function openFolder(directory: string): Promise<string> {
  const told = reasonOf('folder-unreadable');
  const advice = 'Name the folder that holds the documents with CORPUS_DIR in .env or with --corpus.';
  try {
    const root = await realpath(directory);
    if (!(await stat(root)).isDirectory()) {
      throw new AdviceError(`The corpus "${directory}" is a file, not a folder. ${advice}`, { told });
    }
    return root;
  } catch (error) {
    if (error instanceof AdviceError) throw error;
    if (errorCode(error) === 'ENOENT') {
      throw new AdviceError(`The corpus folder "${directory}" does not exist. Create it, or: ${advice}`, {
        told,
        cause: error,
      });
    }
    throw cannotList(directory, error);
  }
}

function cannotList(folder: string, error: unknown): AdviceError {
  return new AdviceError(
    `The corpus folder "${folder}" can't be read (${errorMessage(error)}). Give the account that runs this program ` +
      'the right to list and read it, or name another folder with CORPUS_DIR in .env or with --corpus.',
    { told: reasonOf('folder-unreadable'), cause: error },
  );
}

async function walk(options: { root: string; folder: string; found: Found[] }): Promise<void> {
  const { root, folder, found } = options;
  let entries: Dirent[];
  try {
    entries = await readdir(join(root, folder), { withFileTypes: true });
  } catch (error) {
    throw cannotList(join(root, folder), error);
  }
  const beside = new Set(entries.map((entry) => entry.name));
  for (const entry of entries) {
    const name = join(folder, entry.name);
    if (isLeftOut(name)) continue;
    if (entry.isDirectory()) await walk({ root, folder: name, found });
    else if (entry.isFile()) found.push({ name, beside });
    else if (entry.isSymbolicLink()) found.push(...(await followLink(root, name)));
    else
      found.push({ name, problem: 'It is not a regular file. Put a plain file in its place or delete it.' });
  }
}

/** A link to a file inside the corpus counts as that file; a link to a folder inside adds nothing: the folder is listed itself. */
async function followLink(root: string, name: string): Promise<Found[]> {
  const told = reasonOf('link');
  try {
    const target = await realpath(join(root, name));
    if (!target.startsWith(root + sep)) {
      const problem =
        'It is a link that leads outside the corpus folder. Copy the file itself into the folder.';
      return [{ name, problem, told }];
    }
    return (await stat(target)).isFile() ? [{ name }] : [];
  } catch (error) {
    return [
      { name, problem: `It is a link that leads nowhere (${errorMessage(error)}). Delete or mend it.`, told },
    ];
  }
}

function describe(root: string, { name, ...found }: Found, hash: HashFiles): Promise<CorpusFile> {
  const path = name.split(sep).join('/').normalize('NFC');
  return describeFile({ absolutePath: join(root, name), path, ...found }, hash);
}

/** Describes one file, wherever it stands, as the document that it is or would be at `path` below the corpus folder. */
export async function describeFile(
  file: {
    readonly absolutePath: string;
    readonly path: string;
    readonly problem?: string;
    readonly told?: Reason;
    /** All names in its folder, if they are known. */
    readonly beside?: ReadonlySet<string>;
  },
  hash: HashFiles = hashFiles,
): Promise<CorpusFile> {
  const { absolutePath, path, problem, told, beside } = file;
  const unread = (problem: string, told?: Reason, size = 0, modified = 0): CorpusFile => {
    const hash = createHash('sha256').update(`${problem}\n${size}\n${modified}`).digest('hex');
    return { path, absolutePath, size, modified, hash, problem, ...toldOf({ told }) };
  };
  if (problem !== undefined) return unread(problem, told);
  try {
    const { size, mtimeMs } = await stat(absolutePath);
    const modified = Math.trunc(mtimeMs);
    if (size > MAX_FILE_BYTES) {
      const limit = MAX_FILE_BYTES / 1024 / 1024;
      return unread(tooLarge(size), reasonOf('too-large', { limit }), size, modified);
    }
    const parts = [absolutePath, ...(await sidecarsOf(absolutePath, beside))];
    return { path, absolutePath, size, modified, hash: await hash(parts) };
  } catch (error) {
    const { message, told } = asUnreadable(error);
    return unread(message, told);
  }
}

/** SHA-256 of a file and of the sidecars beside it, in hex. */
export async function hashOf(absolutePath: string): Promise<string> {
  return hashFiles([absolutePath, ...(await sidecarsOf(absolutePath))]);
}

function tooLarge(size: number): string {
  const megabytes = (bytes: number) => Math.ceil(bytes / 1024 / 1024);
  return `It is too large (${megabytes(size)} MB; the limit is ${megabytes(MAX_FILE_BYTES)} MB). Split it, or make its pictures smaller.`;
}
