import { reasonOf } from '../../shared/reason.ts';
import { OCR_ADVICE, ocrIsOff } from '../ocr/ocr-advice.ts';
import { ocrWarnings } from '../ocr/ocr-warnings.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import type { Loaded, LoaderOptions } from './loaded.ts';
import { pdfBlocks } from './pdf-blocks.ts';

/** Reads the text of a picture by OCR. Throws `UnreadableFile` when OCR is off or finds none. */
export async function loadPicture(bytes: Uint8Array, options: LoaderOptions): Promise<Loaded> {
  const { ocr, declaredLanguage } = options;
  if (!ocr) {
    throw new UnreadableFile(
      `It is a picture, and pictures are not read. Put in a document whose text can be selected, or ${OCR_ADVICE}.`,
      { told: ocrIsOff() },
    );
  }
  const read = await ocr.readPicture(bytes, declaredLanguage ? { language: declaredLanguage } : {});
  const numbers = [...read.pages.keys()].sort((one, other) => one - other);
  const blocks = numbers.flatMap((number) =>
    pdfBlocks([read.pages.get(number) ?? []]).map((block) => ({ ...block, page: number })),
  );
  if (blocks.length === 0) {
    throw new UnreadableFile(
      read.problems[0] ?? 'No text could be read from the picture. Put in a sharper one, or its text.',
      { told: read.told ?? reasonOf('pictures-only') },
    );
  }
  return {
    blocks: numbers.length > 1 ? blocks : blocks.map(({ page: _, ...block }) => block),
    warnings: ocrWarnings(read),
  };
}
