import { isAudience } from '../../corpus/metadata.ts';
import { parseMoment } from '../../corpus/parse-moment.ts';
import type { DraftSettings, SettingFault } from '../curation.ts';
import { languageByName } from './language-by-name.ts';

/** What a caption says, and the parts of it that mean nothing. */
export interface ReadCaption {
  readonly settings: DraftSettings;
  readonly faults: readonly SettingFault[];
}

type Setting = SettingFault['expected'];
const ORDER: readonly Setting[] = ['title', 'language', 'audience', 'validUntil'];
const LONGEST_TITLE = 200;

/**
 * Reads `title; language; audience; valid until`. Each part may be left out. A part that is clearly a language, an audience
 * or a moment counts as that wherever it stands; one that does not fit its place is named, and the rest still counts.
 */
export function readCaption(caption: string, options: { timeZone: string }): ReadCaption {
  const parts = caption.split(/[;；\n]/).map((part) => part.trim());
  let settings: DraftSettings = {};
  const faults: SettingFault[] = [];
  for (const [place, part] of parts.entries()) {
    if (part === '') continue;
    const clear = clearMeaning(part, options.timeZone);
    if (clear === 'faulty-audience') faults.push({ part, expected: 'audience' });
    else if (clear === 'faulty-moment') faults.push({ part, expected: 'validUntil' });
    else if (clear) {
      const isTaken = Object.keys(clear).some((key) => key in settings);
      // "Korean; ko": the first of two languages was a title after all.
      if (isTaken && settings.title === undefined) settings = { ...settings, title: parts[0] ?? part };
      settings = { ...settings, ...clear };
    } else if (settings.title === undefined && canBeTitle(part, parts.slice(0, place)))
      settings = { ...settings, title: part };
    else faults.push({ part, expected: expectedAt(place, settings) });
  }
  return { settings, faults };
}

/** A title stands first; after something else it is still one, unless its place was left empty. */
function canBeTitle(part: string, before: readonly string[]): boolean {
  return part.length <= LONGEST_TITLE && before.every((earlier) => earlier !== '');
}

function expectedAt(place: number, settings: DraftSettings): Setting {
  const own = ORDER[place];
  if (own !== undefined && !(own in settings)) return own;
  return ORDER.slice(1).find((setting) => !(setting in settings)) ?? 'title';
}

function clearMeaning(
  part: string,
  timeZone: string,
): DraftSettings | 'faulty-audience' | 'faulty-moment' | undefined {
  const language = languageByName(part);
  if (language) return { language };
  const audience = toAudience(part);
  if (audience !== undefined) return isAudience(audience) ? { audience } : 'faulty-audience';
  const moment = isoMoment(part);
  if (moment === undefined) return undefined;
  const validUntil = parseMoment(moment, { timeZone, edge: 'end' });
  return validUntil === undefined ? 'faulty-moment' : { validUntil };
}

function toAudience(part: string): string | undefined {
  if (/^all$/i.test(part)) return 'all';
  const match = /^(cohort|role)\s*:\s*(.*)$/i.exec(part);
  if (!match) return undefined;
  const [, kind = '', name = ''] = match;
  return kind.toLowerCase() === 'role' ? `role:${name.toLowerCase()}` : `cohort:${name}`;
}

/** `2026-09-20`, `20.09.2026` or `20/09/2026`, each with or without a time, in the form that `parseMoment` reads. */
function isoMoment(part: string): string | undefined {
  if (/^\d{4}-\d{1,2}-\d{1,2}(?!\d)/.test(part)) return part;
  const match = /^(\d{1,2})[./](\d{1,2})[./](\d{4})\.?(?:,?\s+(\d{1,2}):(\d{2}))?$/.exec(part);
  if (!match) return undefined;
  const [, day = '', month = '', year = '', hour, minute = ''] = match;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return hour === undefined ? date : `${date} ${hour.padStart(2, '0')}:${minute}`;
}
