import type { AnnouncementContent, Part } from '../../../announcements/content/content.ts';
import { label } from '../view.ts';

/** The first line of an announcement, by which organisers know it; empty when it has no words. */
export function announcementTitle({ parts }: Pick<AnnouncementContent, 'parts'>, most = 80): string {
  const line = parts.map(wordsOf).find((words) => words.trim() !== '') ?? '';
  return label(line.trim().split('\n')[0] ?? '', most);
}

function wordsOf(part: Part): string {
  switch (part.kind) {
    case 'text':
      return part.text.text;
    case 'file':
      return part.file.caption.text || (part.file.name ?? '');
    case 'album':
      return part.files.find(({ caption }) => caption.text !== '')?.caption.text ?? '';
    case 'place':
      return part.title ?? '';
    case 'poll':
      return part.question;
  }
}
