import { createHash } from 'node:crypto';
import { cleanText } from '../../corpus/clean-text.ts';
import type { CorpusDocument } from '../../corpus/document.ts';
import { splitBlocks } from '../../corpus/split-blocks.ts';
import type { NewPassage } from '../ingest/index-passages.ts';
import type { AnnouncedText } from './announced-text.ts';

/** Characters of the first line that name an announcement. */
const LONGEST_TITLE = 60;

/** The passages of announcements. Each language of an announcement is a document of its own: `announcement:12`, `announcement:12/kk`. */
export function announcedPassages(announced: readonly AnnouncedText[]): NewPassage[] {
  return announced.flatMap((announcement) =>
    announcement.texts.flatMap(({ language, text: written }, version) => {
      const lines = cleanText(written)
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean);
      const { id } = announcement;
      const document: CorpusDocument = {
        path: version === 0 ? `announcement:${id}` : `announcement:${id}/${language}`,
        title: titleOf(lines[0] ?? ''),
        language,
        ...whenAndForWhom(announcement),
        sample: false,
        hash: createHash('sha256').update(lines.join('\n')).digest('hex'),
      };
      const blocks = lines.map((text) => ({ kind: 'paragraph', text }) as const);
      return splitBlocks(blocks, document).passages.map((passage) => ({ passage, document }));
    }),
  );
}

function whenAndForWhom({ id, audience, sentAt, changedAt, usefulUntil }: AnnouncedText) {
  const at = changedAt ?? sentAt;
  return {
    audience,
    validFrom: sentAt,
    ...(usefulUntil === undefined ? {} : { validUntil: usefulUntil }),
    updated: at,
    announced: { id, at },
  };
}

/** The first line without signs before its words, cut between words when it is long. */
function titleOf(first: string): string {
  const line = first.replace(/^[^\p{L}\p{N}]+(?=[\p{L}\p{N}])/u, '');
  const letters = [...line];
  if (letters.length <= LONGEST_TITLE) return line;
  const cut = letters.slice(0, LONGEST_TITLE).join('');
  return `${cut.slice(0, cut.lastIndexOf(' ') > 0 ? cut.lastIndexOf(' ') : undefined)} …`;
}
