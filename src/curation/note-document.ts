import { isoDate, localTime } from '../shared/local-time.ts';
import { detectLanguage } from '../languages/detect-language.ts';
import { safeFileName } from '../corpus/safe-file-name.ts';
import { editMetadata } from './settings/edit-metadata.ts';
import { lastMoment } from './settings/settings-keys.ts';

const TITLE_LENGTH = 60;
const NAME_LENGTH = 40;

/** A Markdown file made of a short text. */
export interface NoteDocument {
  /** Such as `2022-09-20 bus 2 leaves at 08-15.md`, made safe; for the folder `notes`. */
  readonly name: string;
  readonly text: string;
}

/** Makes a document of what somebody typed: every line stays as it was typed, Markdown's marks among it. */
export async function noteDocument(options: {
  readonly text: string;
  /** Milliseconds UTC. */
  readonly validUntil?: number;
  readonly now: number;
  readonly timeZone: string;
}): Promise<NoteDocument> {
  const { validUntil, now, timeZone } = options;
  const lines = options.text
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const keys = new Map([
    ['title', shorten(lines[0] ?? '', TITLE_LENGTH)],
    ['language', detectLanguage(lines.join('\n'))],
  ]);
  if (validUntil !== undefined) keys.set('valid-until', lastMoment(validUntil, timeZone));
  const frontMatter = await editMetadata('', { set: keys }, 'The note');
  const words = lines.join(' ').replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  const stem = shorten(words.replace(/^-+/, ''), NAME_LENGTH, '').toLowerCase().replace(/-+$/, '');
  return {
    name: safeFileName(`${isoDate(localTime(now, timeZone))}-${stem}.md`),
    text: `---\n${frontMatter}---\n\n${lines.map(asMarkdown).join('\n\n')}\n`,
  };
}

/** Whole words, as many as fit. */
function shorten(text: string, length: number, ending = '…'): string {
  const letters = [...text];
  if (letters.length <= length) return text;
  const start = letters.slice(0, length).join('');
  return start.replace(/[\s-]+[^\s-]*$/, '') + ending;
}

/** List items stay list items; every other mark is meant as it was typed. */
function asMarkdown(line: string): string {
  const item = /^(?:[-*•]|\d{1,3}[.)])\s+/.exec(line)?.[0] ?? '';
  const mark = item.replace(/^[*•]/, '-');
  return mark + line.slice(item.length).replace(/^[-+=]|[\\`*_[\]<>#|~&]/g, '\\$&');
}
