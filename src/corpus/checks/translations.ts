import type { Language } from '../../languages/languages.ts';
import type { CorpusDocument } from '../document.ts';

/** How files say in their names or folders which language they are in. */
const TAGS: Readonly<Record<Language, string>> = {
  en: 'en eng english',
  ru: 'ru rus russian',
  kk: 'kk kz kaz kazakh',
  ky: 'ky kg kir kgz kyrgyz',
  tg: 'tg tj tgk tjk tajik',
  uz: 'uz uzb uzbek',
  hy: 'hy arm hye armenian',
  az: 'az aze azerbaijani',
  ka: 'ka geo kat georgian',
  ko: 'ko kr kor korean',
};

/**
 * What the translations of one document share: its path without extension and without the sign of its own language, as in
 * `agenda.ru.docx`, `agenda-ru.md` or `ru/agenda.md`.
 */
export function baseName({ path, language }: CorpusDocument): string {
  const tags = new Set(TAGS[language].split(' '));
  const parts = path.toLowerCase().replace(/\.[^./]+$/, '').split(/[/._\-() ]+/);
  return parts.filter((part) => part !== '' && !tags.has(part)).join(' ');
}

/** Documents that are translations of each other, by their names; those without one stand alone. */
export function translationGroups(documents: readonly CorpusDocument[]): CorpusDocument[][] {
  const groups = new Map<string, CorpusDocument[]>();
  for (const document of documents) {
    const base = baseName(document);
    const group = groups.get(base);
    if (group) group.push(document);
    else groups.set(base, [document]);
  }
  return [...groups.values()];
}

export function languagesOf(documents: readonly CorpusDocument[]): Set<Language> {
  return new Set(documents.map(({ language }) => language));
}
