import { FluentBundle, FluentResource } from '@fluent/bundle';
import { readFileSync } from 'node:fs';
import { AdviceError, errorMessage } from '../shared/errors.ts';
import type { Language } from './languages.ts';
import { inspectPattern } from './texts-pattern.ts';

/** One language's texts as read, with whatever is wrong in the file. */
export interface TextsFile {
  readonly bundle: FluentBundle;
  /** The variables of each text that could be read. */
  readonly variables: ReadonlyMap<string, ReadonlySet<string>>;
  /** Every key that the file begins, also of texts that could not be read. */
  readonly mentioned: ReadonlySet<string>;
  readonly faults: readonly string[];
}

/** Node has no data for Tajik numbers; Russian's separators are the ones in use there, not those of the machine's locale. */
const FALLBACKS: Readonly<Partial<Record<Language, string>>> = { tg: 'ru' };

/**
 * Reads one .ftl file strictly: Fluent itself skips what it does not understand, so every line is accounted for here.
 * @throws AdviceError when the file cannot be read.
 */
export function readTextsFile(path: string, language: Language): TextsFile {
  const source = read(path);
  const resource = new FluentResource(source);
  const fallback = FALLBACKS[language];
  const bundle = new FluentBundle(fallback ? [language, fallback] : [language], { useIsolating: false });
  const twice = bundle.addResource(resource).map(errorMessage);

  const variables = new Map<string, ReadonlySet<string>>();
  const faults: string[] = [...twice, ...strayLines(source)];
  for (const { id, value } of resource.body) {
    const { names, unusual } = inspectPattern(value);
    variables.set(id, names);
    if (unusual) faults.push(`"${id}" uses more of Fluent than variables and plural choices`);
  }
  const mentioned = new Set(Array.from(source.matchAll(/^(-?[a-zA-Z][\w-]*) *=/gm), ([, key = '']) => key));
  const unread = [...mentioned].filter((key) => !variables.has(key));
  faults.push(...unread.map((key) => `"${key}" cannot be parsed; is a brace or a default choice missing?`));
  return { bundle, variables, mentioned, faults };
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new AdviceError(`The texts cannot be read from ${path}: ${errorMessage(cause)}`, { cause });
  }
}

/** Lines that belong to no text, and so would be dropped in silence. */
function strayLines(source: string): string[] {
  let depth = 0;
  let inText = false;
  return source.split('\n').flatMap((line, index) => {
    const outside = depth === 0;
    const begins = outside && /^-?[a-zA-Z][\w-]* *=/.test(line);
    const comment = /^#{1,3}( |\r?$)/.test(line);
    const blank = line.trim() === '';
    if (begins) inText = true;
    else if (comment) inText = false;
    if (!comment) depth += count(line, '{') - count(line, '}');
    if (begins || comment || blank || !outside) return [];
    // Outside braces Fluent ends a text before a line that starts with one of these.
    const continues = inText && /^ +[^ .[*}]/.test(line);
    return continues ? [] : [`line ${index + 1} belongs to no text: ${line.trim().slice(0, 40)}`];
  });
}

function count(line: string, brace: string): number {
  return line.split(brace).length - 1;
}
