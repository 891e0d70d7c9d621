import { placeText } from '../../answering/place-text.ts';
import type { Finding } from '../../corpus/checks/finding.ts';
import { formatDate } from '../../languages/format-date.ts';
import { isLanguage } from '../../languages/languages.ts';
import type { DraftFrame } from './draft-frame.ts';

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A finding in words, with its place; codes of languages and days become their names. */
export function findingText({ code, details, place }: Finding, title: string, frame: DraftFrame): string {
  const { speech } = frame;
  const readable = Object.entries(details).map(
    ([name, value]) => [name, readably(name, value, frame)] as const,
  );
  const where = place ? placeText(place, title, speech.say) : '';
  return `${speech.say(`finding-${code}`, Object.fromEntries(readable))}${where === '' ? '' : ` (${where})`}`;
}

function readably(name: string, value: string | number, { speech, say }: DraftFrame): string | number {
  if (/^(declared|found)$/.test(name) && isLanguage(value)) return say(value, 'language-name');
  if (name === 'date' && typeof value === 'string' && ISO_DAY.test(value))
    return formatDate(Date.parse(value), speech.language, 'UTC');
  return value;
}
