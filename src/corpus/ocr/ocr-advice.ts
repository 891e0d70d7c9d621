/** How its keeper can have pictures read, as part of a sentence. */
export const OCR_ADVICE = 'let pictures be read: install tesseract and set OCR=tesseract in .env';
