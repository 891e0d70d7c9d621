import { createInterface } from 'node:readline';
import { isLanguage } from '../src/languages/languages.ts';
import type { Language } from '../src/languages/languages.ts';
import { UsageError } from './run-command.ts';

/** One question of a JSON Lines input. */
export interface QuestionLine {
  readonly id: string | number;
  readonly question: string;
  readonly language?: Language;
  readonly cohort?: string;
}

/** Reads `{"id", "question", "language"?, "cohort"?}` a line. @throws UsageError naming the line that has another form. */
export async function* readQuestionLines(input: NodeJS.ReadableStream): AsyncGenerator<QuestionLine> {
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() !== '') yield parseLine(line, number);
  }
}

function parseLine(line: string, number: number): QuestionLine {
  const value = parseJson(line, number);
  const { id, question, language, cohort } = value;
  if ((typeof id !== 'string' && typeof id !== 'number') || typeof question !== 'string') {
    throw new UsageError(`Line ${number} of the input needs "id" and "question".`);
  }
  if (language !== undefined && !isLanguage(language))
    throw new UsageError(`Line ${number}: "language" is none of ours.`);
  return {
    id,
    question,
    ...(language === undefined ? {} : { language }),
    ...(typeof cohort === 'string' ? { cohort } : {}),
  };
}

function parseJson(line: string, number: number): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  } catch (error) {
    throw new UsageError(`Line ${number} of the input is not JSON.`, { cause: error });
  }
  throw new UsageError(`Line ${number} of the input is not a JSON object.`);
}
