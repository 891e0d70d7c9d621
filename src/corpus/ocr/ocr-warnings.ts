import type { OcrPages } from './ocr.ts';

/** What the keeper should know of text that was read from pictures. */
export function ocrWarnings({ pages, unsureLines, problems }: OcrPages): string[] {
  const isRead = [...pages.values()].some((lines) => lines.length > 0);
  return [
    ...problems,
    ...(isRead ? ['Read by OCR from pictures: check numbers, times and names against the original.'] : []),
    ...(unsureLines > 0
      ? [`Lines that OCR could not make out were left out: ${unsureLines}. A sharper picture may help.`]
      : []),
  ];
}
