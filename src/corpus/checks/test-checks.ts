import { listCorpus } from '../list-corpus.ts';
import { readDocument } from '../read-document.ts';
import { readWell, writeCorpus } from '../test-corpus.ts';
import { checkCorpus, type ReadCorpus } from './check-corpus.ts';
import type { Finding, FindingCode } from './finding.ts';

/** 1 September 2026 in Seoul. */
export const NOW = Date.UTC(2026, 7, 31, 15);
export const TIME = { now: NOW, timeZone: 'Asia/Seoul' };

/** What is found within one document, of one kind. */
export async function findingsOf(
  code: FindingCode,
  path: string,
  content: string | Uint8Array,
  beside?: Record<string, string>,
): Promise<Finding[]> {
  const { findings } = await readWell(path, content, beside);
  return findings.filter((finding) => finding.code === code);
}

/** Documents and passages of files, as a corpus. */
export async function readFiles(files: Readonly<Record<string, string>>): Promise<ReadCorpus> {
  const corpus = await writeCorpus(files);
  try {
    const outcomes = await Promise.all(
      (await listCorpus(corpus.directory)).map((file) => readDocument(file, TIME)),
    );
    const read = outcomes.flatMap((outcome) => (outcome.kind === 'read' ? [outcome] : []));
    return {
      documents: read.map(({ document }) => document),
      passages: read.flatMap(({ passages }) => passages),
    };
  } finally {
    await corpus.remove();
  }
}

/** What is found among documents, of one kind. */
export async function foundAmong(
  code: FindingCode,
  files: Readonly<Record<string, string>>,
  now = NOW,
): Promise<Finding[]> {
  const found = checkCorpus({ ...(await readFiles(files)), ...TIME, now });
  return found.filter((finding) => finding.code === code);
}
