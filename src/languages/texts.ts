import { join } from 'node:path';
import { AdviceError } from '../shared/errors.ts';
import { LANGUAGES, type Language } from './languages.ts';
import { readTextsFile, type TextsFile } from './texts-file.ts';

/** A number is a count: it chooses the plural and is written with the language's separators. Years, pages and ids come as text. */
export type Variables = Readonly<Record<string, string | number>>;

/** The words of a key in one language. Throws when there is no such key or a variable is missing. */
export type Say = (language: Language, key: string, variables?: Variables) => string;

/**
 * Reads `<directory>/<language>.ftl` of all ten languages, once, while the program starts.
 * @throws AdviceError that names every file and key that is broken, missing, or has other variables than in English.
 */
export function loadTexts(directory: string): Say {
  const files = new Map<Language, TextsFile>(
    LANGUAGES.map((language) => [language, readTextsFile(join(directory, `${language}.ftl`), language)]),
  );
  const english = fileOf(files, 'en');
  const faults = LANGUAGES.flatMap((language) => {
    const file = fileOf(files, language);
    return [...file.faults, ...differences(english, file)].map((fault) => `  ${language}.ftl: ${fault}`);
  });
  if (faults.length > 0) {
    throw new AdviceError(`The texts in ${directory} have faults; mend these lines:\n${faults.join('\n')}`);
  }
  return (language, key, variables = {}) => {
    const { bundle } = fileOf(files, language);
    const pattern = bundle.getMessage(key)?.value;
    if (pattern === undefined || pattern === null) throw new Error(`There is no text "${key}" in locales`);
    try {
      return bundle.formatPattern(pattern, variables);
    } catch (cause) {
      throw new Error(`The text "${key}" cannot be said in "${language}"`, { cause });
    }
  };
}

function fileOf(files: ReadonlyMap<Language, TextsFile>, language: Language): TextsFile {
  const file = files.get(language);
  if (file === undefined) throw new Error(`No texts were loaded for "${language}"`);
  return file;
}

/** What a translation lacks or has too much, measured by English. */
function differences(english: TextsFile, file: TextsFile): string[] {
  const missing = [...english.variables.keys()].filter((key) => !file.mentioned.has(key));
  const unknown = [...file.variables.keys()].filter((key) => !english.mentioned.has(key));
  const changed = [...file.variables].flatMap(([key, names]) => {
    const expected = english.variables.get(key);
    if (expected === undefined || list(names) === list(expected)) return [];
    return [`"${key}" has the variables ${list(names)}, but in English ${list(expected)}`];
  });
  return [
    ...missing.map((key) => `"${key}" is missing`),
    ...unknown.map((key) => `"${key}" is not a text of en.ftl`),
    ...changed,
  ];
}

function list(names: ReadonlySet<string>): string {
  return names.size === 0 ? '(none)' : [...names].sort().join(', ');
}
