import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Answer } from '../../answering/answer.ts';
import { listCorpus, type CorpusFile } from '../../corpus/list-corpus.ts';
import { readDocument } from '../../corpus/read-document.ts';
import { makeTestFolder, silentLogger, type TestDatabase } from '../../database/open-test-database.ts';
import { AdviceError } from '../../shared/errors.ts';
import { createCuration, type RunningCuration } from '../create-curation.ts';
import type { PublishedVersion } from '../curation.ts';
import type { CorpusView, CurationOptions, TriedChange } from '../curation-options.ts';

export const STAFF = { person: 7_000_000_001 };
export const OTHER_STAFF = { person: 7_000_000_002 };
/** Monday, 09:00 in Seoul. */
export const MONDAY = Date.UTC(2026, 8, 14);
const TIME_ZONE = 'Asia/Seoul';

/** A curation over a real folder, with an "index" that holds the documents and passages in memory. */
export interface CurationRig {
  readonly curation: RunningCuration;
  readonly corpusDir: string;
  readonly dataDir: string;
  /** Another process on the same folders and database. */
  readonly restart: (options?: Partial<CurationOptions>) => Promise<RunningCuration>;
  readonly index: () => CorpusView;
  /** Every file below the corpus folder with its text, hidden ones too. */
  readonly folder: () => Promise<Record<string, string>>;
  /** Every file of waiting drafts. */
  readonly uploads: () => Promise<string[]>;
  readonly write: (path: string, text: string) => Promise<void>;
  readonly pass: (milliseconds: number) => void;
  readonly ingest: () => Promise<{ version: number }>;
  /** How often a candidate version was built. */
  readonly tried: () => number;
  readonly remove: () => Promise<void>;
}

export async function openCuration(
  database: TestDatabase,
  files: Readonly<Record<string, string>>,
  overrides: Partial<CurationOptions> = {},
): Promise<CurationRig> {
  const { folder, remove } = await makeTestFolder();
  const [corpusDir, dataDir] = [join(folder, 'corpus'), join(folder, 'data')];
  await mkdir(dataDir);
  const write = async (path: string, text: string) => {
    await mkdir(dirname(join(corpusDir, path)), { recursive: true });
    await writeFile(join(corpusDir, path), text);
  };
  for (const [path, text] of Object.entries(files)) await write(path, text);

  let now = MONDAY;
  let tries = 0;
  let index = await build(await listCorpus(corpusDir), 1);
  const ingest = async () => {
    const files = await listCorpus(corpusDir);
    const isSame =
      JSON.stringify(files.map(({ hash }) => hash)) ===
      JSON.stringify([...index.documents.values()].map(({ hash }) => hash));
    if (!isSame) index = await build(files, index.manifest.version + 1);
    return { version: index.manifest.version };
  };
  const versions = (): Promise<PublishedVersion[]> =>
    Promise.resolve([
      {
        ...{ version: index.manifest.version, publishedAt: now, documents: index.documents.size },
        ...{ inForce: true, added: [], changed: [], removed: [] },
      },
    ]);
  const options: CurationOptions = {
    ...{ corpusDir, dataDir, timeZone: TIME_ZONE, logger: silentLogger, db: database.db },
    clock: { now: () => now },
    readDocument,
    index: () => index,
    answerFrom,
    tryOut: async (change, use) => {
      tries += 1;
      return use(await build(changed(await listCorpus(corpusDir), change), 0));
    },
    settle: () => Promise.resolve(),
    ingest,
    rollback: (version) => Promise.resolve({ version: version + 10 }),
    versions,
    ...overrides,
  };
  const restart = async (other: Partial<CurationOptions> = {}) => {
    const curation = createCuration({ ...options, ...other });
    await curation.resume();
    return curation;
  };
  return {
    curation: createCuration(options),
    ...{ corpusDir, dataDir, restart, write, ingest, remove },
    index: () => index,
    folder: async () => {
      const paths = await filesBelow(corpusDir);
      const texts = await Promise.all(paths.map((path) => readFile(join(corpusDir, path), 'utf8')));
      return Object.fromEntries(paths.map((path, place) => [path, texts[place] ?? '']));
    },
    uploads: () => filesBelow(join(dataDir, 'uploads')),
    pass: (milliseconds) => {
      now += milliseconds;
    },
    tried: () => tries,
  };
}

async function build(files: readonly CorpusFile[], version: number): Promise<CorpusView> {
  const outcomes = await Promise.all(files.map((file) => readDocument(file, { timeZone: TIME_ZONE })));
  const read = outcomes.flatMap((outcome) => (outcome.kind === 'read' ? [outcome] : []));
  if (read.length === 0) throw new AdviceError('There is no document in the folder.');
  return {
    manifest: { version, skipped: outcomes.flatMap((one) => (one.kind === 'skipped' ? [one] : [])) },
    documents: new Map(read.map(({ document }) => [document.path, document])),
    passages: read.flatMap(({ passages }) => passages),
  };
}

function changed(files: readonly CorpusFile[], { adding, removing }: TriedChange): CorpusFile[] {
  const gone = new Set([...removing, ...adding.map(({ path }) => path)]);
  return [...files.filter(({ path }) => !gone.has(path)), ...adding];
}

/** Answers with the first passage that holds the question's longest word. */
function answerFrom({ passages, documents }: CorpusView) {
  return ({ text }: { readonly text: string }): Promise<Answer> => {
    const [word = ''] = (text.toLowerCase().match(/\p{L}+/gu) ?? []).sort(
      (one, other) => other.length - one.length,
    );
    const found = passages.find((passage) => passage.text.toLowerCase().includes(word));
    const document = found && documents.get(found.document);
    if (!found || !document) return Promise.resolve({ status: 'not-known', language: 'en', related: [] });
    const { path, title, language, updated } = document;
    const source = { document: path, title, language, updated, place: found.place, quote: found.text };
    return Promise.resolve({
      ...{ status: 'answered', mode: 'quoted', language: 'en' },
      ...{ text: found.text, sources: [source] },
    });
  };
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

/** A file as it comes from Telegram. */
export function upload(name: string, text: string, caption?: string) {
  return { name, bytes: new TextEncoder().encode(text), ...(caption === undefined ? {} : { caption }) };
}
