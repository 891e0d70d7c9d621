import type { Language } from '../../languages/languages.ts';
import type { Block, Passage } from '../document.ts';
import { addressesAssistant } from './addresses-assistant.ts';
import { documentDates } from './document-dates.ts';
import { documentLanguage } from './document-language.ts';
import type { Finding } from './finding.ts';
import { invisibleCharacters } from './invisible-characters.ts';
import { languageShares } from './language-shares.ts';
import { missingHeaders } from './missing-header.ts';
import { picturePages } from './picture-pages.ts';
import { wrongWeekdays } from './wrong-weekday.ts';

/** A document as it is being read. */
export interface ReadingDocument {
  readonly path: string;
  readonly title: string;
  readonly language: Language;
  /** What its keeper says of it, as far as it matters here. */
  readonly declared: {
    readonly language?: Language;
    /** Milliseconds UTC. */
    readonly updated?: number;
  };
  /** As the loader made them, with whatever invisible characters the file holds. */
  readonly blocks: readonly Block[];
  readonly pagesWithoutText: readonly number[];
  readonly passages: readonly Passage[];
}

/** What is wrong within one document, whatever the day and the other documents. */
export function checkDocument(reading: ReadingDocument): Finding[] {
  const { path, title, language, declared, blocks, pagesWithoutText, passages } = reading;
  return [
    ...addressesAssistant(path, title, passages),
    ...invisibleCharacters(path, blocks),
    ...wrongWeekdays(path, documentDates({ path, title, language }, passages, declared.updated)),
    ...missingHeaders(path, blocks),
    ...picturePages(path, pagesWithoutText),
    ...documentLanguage(path, language, {
      shares: languageShares(passages, language),
      declared: declared.language !== undefined,
    }),
  ];
}
