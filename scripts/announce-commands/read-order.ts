import type { LanguageVersion } from '../../src/announcements/content/content.ts';
import { detectLanguage } from '../../src/languages/detect-language.ts';
import { isLanguage, LANGUAGES, type Language } from '../../src/languages/languages.ts';
import { AdviceError } from '../../src/shared/errors.ts';
import { UsageError } from '../run-command.ts';
import type { DraftOrder } from './draft-announcement.ts';
import { readAnnouncedAudience } from './read-announced-audience.ts';
import { readButtons } from './read-buttons.ts';
import { readTextFile } from './read-text-file.ts';
import { readTime } from './read-time.ts';

/** The options of `announce draft`, as they were given. */
export interface GivenOrder {
  readonly file?: string | undefined;
  readonly language?: string | undefined;
  readonly text?: readonly string[] | undefined;
  readonly audience?: string | undefined;
  readonly at?: string | undefined;
  readonly until?: string | undefined;
  readonly urgent?: boolean | undefined;
  readonly button?: readonly string[] | undefined;
}

/**
 * Reads what is to be drafted; `tell` hears what the caller should know.
 * @throws UsageError when an option is missing or no language is named where one should be
 * @throws AdviceError when a file, the audience or a time cannot be read
 */
export async function readOrder(
  given: GivenOrder,
  { timeZone, now }: { readonly timeZone: string; readonly now: number },
  tell: (line: string) => void,
): Promise<DraftOrder> {
  if (given.file === undefined) throw new UsageError('Name the file with the text: --file F.');
  if (given.audience === undefined) throw new UsageError('Say whom it is for: --audience A.');
  const named = given.language === undefined ? undefined : readLanguage(given.language);
  const audience = readAnnouncedAudience(given.audience);
  const time = (option: string, text: string) => readTime(text, { option, timeZone, now }, tell);
  const sendAt = given.at === undefined ? null : time('--at', given.at);
  const until = given.until === 'none' ? null : given.until && time('--until', given.until);
  if (typeof until === 'number' && sendAt !== null && until <= sendAt)
    throw new AdviceError('--until: that is before it goes out. Choose a time after --at.');
  const text = await readTextFile(given.file, tell);
  const language = named ?? detectLanguage(text.text);
  const versions = await readVersions(given.text ?? [], language, tell);
  return {
    content: {
      language,
      parts: [{ kind: 'text', text }],
      versions,
      buttons: readButtons(given.button ?? []),
    },
    settings: {
      ...{ audience, urgent: given.urgent ?? false, sendAt },
      ...(until === undefined || until === '' ? {} : { usefulUntil: until }),
    },
  };
}

async function readVersions(
  texts: readonly string[],
  own: Language,
  tell: (line: string) => void,
): Promise<Partial<Record<Language, LanguageVersion>>> {
  const versions: Partial<Record<Language, LanguageVersion>> = {};
  for (const given of texts) {
    const [, code = '', path = ''] = /^([^=]*)=(.+)$/s.exec(given) ?? [];
    if (path === '') throw new UsageError(`“${given}” should name a language and a file: --text kk=FILE.`);
    const language = readLanguage(code);
    if (language === own) throw new UsageError(`The text of --file is in “${own}” itself (see --language).`);
    if (versions[language]) throw new UsageError(`There are two texts in “${language}”.`);
    versions[language] = { texts: [await readTextFile(path, tell)], by: 'person', approved: true };
  }
  return versions;
}

function readLanguage(code: string): Language {
  if (isLanguage(code)) return code;
  throw new UsageError(`“${code}” is none of the languages ${LANGUAGES.join(', ')}.`);
}
