import { isLanguage, LANGUAGES, type Language } from '../languages/languages.ts';
import { reasonOf } from '../shared/reason.ts';
import { parseMoment } from './parse-moment.ts';
import { UnreadableFile } from './unreadable-file.ts';
import type { YamlValue } from './yaml-map.ts';

/** What the keeper of the corpus says of a document; each part may be left out. Times in milliseconds UTC. */
export interface Metadata {
  readonly title?: string;
  readonly language?: Language;
  readonly audience?: string;
  readonly validFrom?: number;
  readonly validUntil?: number;
  readonly sourceUrl?: string;
  readonly updated?: number;
  readonly sample?: boolean;
}

const KEYS = 'title, language, audience, valid-from, valid-until, source-url, updated, sample';
const AUDIENCE = /^(?:all|cohort:\S(?:.*\S)?|role:(?:participant|organiser|staff|owner))$/;

/** True for `all`, `cohort:NAME` and `role:` with one of the roles. */
export function isAudience(value: string): boolean {
  return AUDIENCE.test(value);
}

/** Checks the keys and values of a document's metadata. Throws `UnreadableFile`, which names the faulty key and `name`. */
export function readMetadata(options: {
  entries: ReadonlyMap<string, YamlValue>;
  name: string;
  timeZone: string;
}): { metadata: Metadata; warnings: string[] } {
  const { entries, name, timeZone } = options;
  const warnings: string[] = [];
  let metadata: Metadata = {};
  for (const [key, value] of entries) {
    if (value === '') continue;
    const text = typeof value === 'string' ? value.trim() : undefined;
    const read = text === undefined ? faulty('one line of text') : readKey(key, text, timeZone);
    if (read === undefined)
      warnings.push(`The key "${key}" in ${name} means nothing here; known are ${KEYS}.`);
    else if ('expected' in read) {
      const found = text === undefined ? 'a list or a map' : `"${text}"`;
      const { expected, example = `${key}: …` } = read;
      throw new UnreadableFile(`The key "${key}" in ${name} is ${found}; it must be ${expected}.`, {
        told: reasonOf('metadata-value', { key, found: text ?? '…', expected: example }),
      });
    } else metadata = { ...metadata, ...read.part };
  }
  const { validFrom, validUntil } = metadata;
  if (validFrom !== undefined && validUntil !== undefined && validUntil < validFrom) {
    throw new UnreadableFile(
      `The key "valid-until" in ${name} lies before "valid-from". Correct one of them.`,
      { told: reasonOf('metadata-order', { from: 'valid-from', until: 'valid-until' }) },
    );
  }
  return { metadata, warnings };
}

type ReadKey =
  | { readonly part: Metadata }
  /** `example`: values that would do, free of words in any language. */
  | { readonly expected: string; readonly example?: string };

const DAY_EXAMPLE = '2022-09-20, 2022-09-20T18:00:00+09:00';
const DAY = 'a day such as 2022-09-20, or a day with a time such as 2022-09-20T18:00:00+09:00';

function readKey(key: string, value: string, timeZone: string): ReadKey | undefined {
  const moment = (edge: 'start' | 'end', part: (time: number) => Metadata): ReadKey => {
    const time = parseMoment(value, { timeZone, edge });
    return time === undefined ? faulty(DAY, DAY_EXAMPLE) : { part: part(time) };
  };
  switch (key) {
    case 'title':
      return { part: { title: value } };
    case 'language':
      return isLanguage(value) ? { part: { language: value } } : faulty(`one of ${LANGUAGES.join(', ')}`, LANGUAGES.join(', '));
    case 'audience':
      return isAudience(value)
        ? { part: { audience: value } }
        : faulty(
            '"all", "cohort:NAME", or "role:" with participant, organiser, staff or owner, without a space after the colon',
            'all, cohort:…, role:participant, role:organiser, role:staff, role:owner',
          );
    case 'valid-from':
      return moment('start', (validFrom) => ({ validFrom }));
    case 'valid-until':
      return moment('end', (validUntil) => ({ validUntil }));
    case 'updated':
      return moment('start', (updated) => ({ updated }));
    case 'source-url':
      return /^https?:\/\/\S+$/i.test(value) && URL.canParse(value)
        ? { part: { sourceUrl: value } }
        : faulty('a web address that starts with https:// or http://', 'https://…');
    case 'sample':
      return value === 'true' || value === 'false'
        ? { part: { sample: value === 'true' } }
        : faulty('true or false', 'true, false');
    default:
      return undefined;
  }
}

function faulty(expected: string, example?: string): ReadKey {
  return { expected, ...(example === undefined ? {} : { example }) };
}
