import type { AnnouncementContent, FormattedText, LanguageVersion, Part } from '../content/content.ts';

/** Words without formatting. */
export function plainText(text: string): FormattedText {
  return { text, entities: [] };
}

export function textPart(text: string): Part {
  return { kind: 'text', text: plainText(text) };
}

export function photo(caption = ''): Extract<Part, { kind: 'file' }>['file'] {
  return { kind: 'photo', fileId: 'photo-1', caption: plainText(caption) };
}

/** A version that a person wrote. */
export function versionOf(...texts: readonly string[]): LanguageVersion {
  return { texts: texts.map(plainText), by: 'person', approved: true };
}

/** An announcement in English of one text, unless it is told otherwise. */
export function contentOf(more: Partial<AnnouncementContent> = {}): AnnouncementContent {
  const parts = [textPart('Bus 2 leaves at 08:15.')];
  return { language: 'en', parts, versions: {}, buttons: [], ...more };
}

/** A part of every kind: six slots with words and one empty caption. */
export const everyKind: readonly Part[] = [
  textPart('Dinner at seven'),
  { kind: 'album', files: [photo('The hall'), photo()] },
  { kind: 'place', latitude: 37.5, longitude: 127, title: 'Seoul Hall', address: 'Sejong-daero 1' },
  { kind: 'file', file: { kind: 'document', fileId: 'menu', name: 'menu.pdf', caption: plainText('Menu') } },
  { kind: 'poll', question: 'Who comes?', options: ['I do', 'Not I'], several: false },
];
