import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { isLanguage, LANGUAGES, type Language } from '../../languages/languages.ts';
import { AdviceError } from '../../shared/errors.ts';

/** One way of naming a concept in one language: a word or a short phrase. */
export interface GlossaryEntry {
  readonly concept: string;
  readonly language: Language;
  readonly phrase: string;
}

export interface Glossary {
  readonly entries: readonly GlossaryEntry[];
  /** Hex; changes whenever a row changes, so that an index built with other rows is built again. */
  readonly hash: string;
}

/**
 * Reads the tables of a folder: `concept,en,ru,…`, one concept a row, alternatives parted by `|`.
 * @throws AdviceError naming file and line of a row with a wrong number of columns or an unknown language.
 */
export function readGlossary(directory: string): Glossary {
  const hash = createHash('sha256');
  const entries: GlossaryEntry[] = [];
  const files = readdirSync(directory).filter((name) => name.endsWith('.csv'));
  for (const name of files.sort()) {
    const text = readFileSync(join(directory, name), 'utf8');
    hash.update(text);
    entries.push(...parseTable(text, name));
  }
  return { entries, hash: hash.digest('hex').slice(0, 16) };
}

function parseTable(text: string, file: string): GlossaryEntry[] {
  const [header, ...rows] = parseRows(text, file);
  const languages = (header ?? []).slice(1);
  const unknown = languages.find((language) => !isLanguage(language));
  if (unknown !== undefined) {
    throw new AdviceError(
      `${file}, line 1: “${unknown}” is no language of ours. Use ${LANGUAGES.join(', ')}.`,
    );
  }
  return rows.flatMap(([concept = '', ...cells]) =>
    cells.flatMap((cell, column) => {
      const language = languages[column];
      if (!isLanguage(language)) return [];
      const phrases = cell.split('|').map((phrase) => phrase.trim());
      return phrases.filter(Boolean).map((phrase) => ({ concept, language, phrase }));
    }),
  );
}

function parseRows(text: string, file: string): string[][] {
  try {
    return parse(text, { bom: true, skip_empty_lines: true });
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    throw new AdviceError(
      `The glossary table ${file} cannot be read: ${problem}. Each row needs as many columns as the first.`,
      {
        cause: error,
      },
    );
  }
}
