import type { AnnouncedFile, FormattedText, Part } from './content.ts';

/** Telegram's limits, in characters; see `characterCount`. */
const MOST = { text: 4096, caption: 1024, question: 300, option: 100 } as const;

/** One place in the parts where words stand, and so may stand in another language. */
export interface TextSlot {
  /** The part's place, counted from 0. */
  readonly part: number;
  /** Captions are slots also where they are empty. Questions and options of polls have no formatting. */
  readonly kind: keyof typeof MOST;
  readonly text: FormattedText;
  /** Characters that fit. */
  readonly most: number;
}

/** Every slot of the parts, in the order they are read. Names of places and of files are no slots: they stay as they are. */
export function textSlots(parts: readonly Part[]): readonly TextSlot[] {
  const slots: TextSlot[] = [];
  parts.forEach((part, index) => {
    replaceIn(part, (kind, text) => {
      slots.push({ part: index, kind, text, most: MOST[kind] });
      return text;
    });
  });
  return slots;
}

/**
 * The parts with these texts in their slots, slot by slot; a poll takes the words alone.
 * @throws RangeError when there are not as many texts as slots.
 */
export function withTexts(parts: readonly Part[], texts: readonly FormattedText[]): readonly Part[] {
  let next = 0;
  const replaced = parts.map((part) =>
    replaceIn(part, () => {
      const text = texts[next++];
      if (text === undefined) throw new RangeError(`${texts.length} texts are too few for the slots`);
      return text;
    }),
  );
  if (next < texts.length) throw new RangeError(`${texts.length} texts are too many for ${next} slots`);
  return replaced;
}

/** Characters as Telegram counts them: code points, so that an emoji of two UTF-16 units is one. */
export function characterCount(text: string): number {
  return Array.from(text).length;
}

type Replace = (kind: TextSlot['kind'], text: FormattedText) => FormattedText;

function replaceIn(part: Part, replace: Replace): Part {
  const captioned = (file: AnnouncedFile) => ({ ...file, caption: replace('caption', file.caption) });
  const plain = (kind: TextSlot['kind'], text: string) => replace(kind, { text, entities: [] }).text;
  switch (part.kind) {
    case 'text':
      return { ...part, text: replace('text', part.text) };
    case 'file':
      return { ...part, file: captioned(part.file) };
    case 'album':
      return { ...part, files: part.files.map(captioned) };
    case 'poll':
      return {
        ...part,
        question: plain('question', part.question),
        options: part.options.map((option) => plain('option', option)),
      };
    case 'place':
      return part;
  }
}
