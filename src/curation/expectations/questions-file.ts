import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Document, LineCounter, YAMLMap, YAMLSeq } from 'yaml';
import { z } from 'zod';
import { publishByRename, writeDurably } from '../../indexing/store/durable-files.ts';
import { LANGUAGES } from '../../languages/languages.ts';
import { AdviceError, errorCode } from '../../shared/errors.ts';
import { reasonOf } from '../../shared/reason.ts';
import type { Expectation } from '../expectation.ts';
import { sameQuestion } from './same-question.ts';

/** At the top of the corpus folder: the questions that its documents are expected to answer. */
export const QUESTIONS_FILE = 'questions.yaml';

const NOT_KNOWN = { 'not-known': 'true' } as const;

const entrySchema = z
  .strictObject({
    question: z.string().trim().min(1),
    language: z.enum(LANGUAGES),
    document: z.string().trim().min(1).optional(),
    'not-known': z.literal('true').optional(),
  })
  .refine((entry) => (entry.document === undefined) !== (entry['not-known'] === undefined));

const FORM = `"question", "language" (one of ${LANGUAGES.join(', ')}), and either "document" (its path below the folder) or "not-known: true"`;

/**
 * Reads the expected questions; none when there is no file.
 * @throws AdviceError naming the line that is faulty
 */
export async function readQuestions(corpusDir: string): Promise<Expectation[]> {
  const { entries } = await openQuestions(corpusDir);
  return entries.map(({ expectation }) => expectation);
}

/**
 * Writes a question down, or corrects what is expected of it; comments and order of the file stay. False when it says so
 * already.
 * @throws AdviceError when the file is faulty
 */
export async function addQuestion(corpusDir: string, expectation: Expectation): Promise<boolean> {
  const { document, list, entries } = await openQuestions(corpusDir);
  const known = entries.find((entry) => sameQuestion(entry.expectation, expectation));
  if (known && known.expectation.document === expectation.document) return false;
  const { question, language } = expectation;
  const expected = expectation.document === undefined ? NOT_KNOWN : { document: expectation.document };
  if (known) {
    for (const key of ['document', 'not-known']) known.item.delete(key);
    for (const [key, value] of Object.entries(expected)) known.item.set(key, value);
  } else list.add(document.createNode({ question, language, ...expected }));
  const part = join(corpusDir, `.${QUESTIONS_FILE}.part`);
  await writeDurably(part, document.toString({ lineWidth: 0 }));
  await publishByRename(part, join(corpusDir, QUESTIONS_FILE));
  return true;
}

/**
 * The file's text with documents called by their new paths; undefined when it names none of them.
 * @throws AdviceError when the file is faulty
 */
export async function questionsWithMoved(
  corpusDir: string,
  moved: ReadonlyMap<string, string>,
): Promise<string | undefined> {
  const { document, entries } = await openQuestions(corpusDir);
  const affected = entries.flatMap(({ item, expectation }) => {
    const path = moved.get(expectation.document ?? '');
    return path === undefined ? [] : [{ item, path }];
  });
  for (const { item, path } of affected) item.set('document', path);
  return affected.length === 0 ? undefined : document.toString({ lineWidth: 0 });
}

interface OpenQuestions {
  readonly document: Document;
  readonly list: YAMLSeq;
  readonly entries: readonly { readonly item: YAMLMap; readonly expectation: Expectation }[];
}

async function openQuestions(corpusDir: string): Promise<OpenQuestions> {
  const { isMap, isSeq, LineCounter, parseDocument, YAMLSeq } = await import('yaml');
  const text = await readText(join(corpusDir, QUESTIONS_FILE));
  const lineCounter = new LineCounter();
  const document: Document = parseDocument(text, { schema: 'failsafe', lineCounter, prettyErrors: false });
  const [error] = document.errors;
  if (error) throw faulty(lineAt(lineCounter, error.pos[0]), error.message);
  const { contents } = document;
  const isEmpty = contents === null || (!isSeq(contents) && document.toJS() === '');
  if (isEmpty) document.contents = new YAMLSeq();
  const list = document.contents;
  if (!isSeq(list)) throw faulty(1, 'it should be a list whose entries start with "- question:"');
  const entries = list.items.map((item) => {
    const parsed = isMap(item) ? entrySchema.safeParse(item.toJS(document)) : undefined;
    if (!isMap(item) || parsed?.success !== true) {
      const range: unknown =
        typeof item === 'object' && item !== null && 'range' in item ? item.range : undefined;
      const start: unknown = Array.isArray(range) ? range[0] : 0;
      throw faulty(lineAt(lineCounter, Number(start)), `an entry has to hold ${FORM}`);
    }
    const { question, language, document: path } = parsed.data;
    return { item, expectation: { question, language, ...(path === undefined ? {} : { document: path }) } };
  });
  return { document, list, entries };
}

function lineAt(lineCounter: LineCounter, offset: number): number {
  return lineCounter.linePos(offset).line;
}

function faulty(line: number, message: string): AdviceError {
  return new AdviceError(`Line ${line} of ${QUESTIONS_FILE} is faulty: ${message}. Correct that line.`, {
    told: reasonOf('questions-line', { file: QUESTIONS_FILE, line: String(line) }),
  });
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return '';
    throw error;
  }
}
