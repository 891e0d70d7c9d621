import { reasonOf, type Reason } from '../../shared/reason.ts';

/** How its keeper can have pictures read, as part of a sentence. */
export const OCR_ADVICE = 'let pictures be read: install tesseract and set OCR=tesseract in .env';

/** The same advice as a reason that can be told in any language. */
export function ocrIsOff(): Reason {
  return reasonOf('pictures-ocr-off', { program: 'tesseract', setting: 'OCR=tesseract' });
}
