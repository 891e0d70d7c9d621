import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isLanguage, LANGUAGES, type Language } from '../languages/languages.ts';
import { AdviceError, errorCode, errorMessage } from '../shared/errors.ts';
import { isTimeZone } from '../shared/local-time.ts';
import type { Programme } from './programme.ts';
import { readYamlMap, type YamlValue } from './yaml-map.ts';

const KEYS = ['name', 'time-zone', 'contact', 'language'];

/** Reads `programme.yaml` of a corpus folder; without one the defaults hold. Throws `AdviceError` when it is faulty. */
export async function readProgramme(corpusDir: string): Promise<Programme> {
  const path = join(corpusDir, 'programme.yaml');
  const text = await readIfThere(path);
  const fault = (what: string): never => {
    throw new AdviceError(`${path}: ${what}`);
  };
  const map = await readYamlMap((text ?? '').replace(/^\uFEFF/, ''));
  if (map.kind === 'fault') return fault(`line ${map.line} is no valid YAML: ${map.message}. Correct it.`);
  for (const key of map.entries.keys()) {
    if (!KEYS.includes(key)) fault(`the key "${key}" means nothing here; use ${KEYS.join(', ')}.`);
  }
  const timeZone = map.entries.get('time-zone') || 'UTC';
  if (typeof timeZone !== 'string' || !isTimeZone(timeZone)) {
    return fault('"time-zone" is no time zone; write it like Asia/Seoul.');
  }
  const contact = map.entries.get('contact') ?? '';
  if (typeof contact !== 'string') return fault('"contact" must be one line of text.');
  const language = map.entries.get('language') ?? '';
  if (language !== '' && !isLanguage(language))
    return fault(`"language" is none of ${LANGUAGES.join(', ')}.`);
  const name = readName(map.entries.get('name') ?? '');
  if (typeof name === 'string') return fault(name);
  return { name, timeZone, contact: contact.trim(), ...(language === '' ? {} : { language }) };
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw new AdviceError(`${path} can't be read (${errorMessage(error)}). Mend or delete it.`, {
      cause: error,
    });
  }
}

/** The name by language, or what is wrong with it. */
function readName(value: YamlValue): Programme['name'] | string {
  if (value === '') return { en: 'the programme' };
  if (typeof value === 'string') return { en: value.trim() };
  if (Array.isArray(value))
    return '"name" must be one line of text, or one a language such as "en: Study visit".';
  const names: Partial<Record<Language, string>> = {};
  for (const [language, name] of Object.entries(value)) {
    if (!isLanguage(language)) {
      return `"name" knows no language "${language}"; use ${LANGUAGES.join(', ')}.`;
    }
    if (typeof name !== 'string' || name.trim() === '')
      return `"name" in "${language}" must be one line of text.`;
    names[language] = name.trim();
  }
  const { en } = names;
  return en === undefined ? '"name" needs a line "en:" with the English name.' : { ...names, en };
}
