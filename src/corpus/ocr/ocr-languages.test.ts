import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../languages/languages.ts';
import { chooseOcrLanguages, ocrPackages } from './ocr-languages.ts';

const ALL = new Set(['eng', 'rus', 'kaz', 'kir', 'tgk', 'uzb', 'uzb_cyrl', 'hye', 'aze', 'kat', 'kor', 'osd']);

describe('chooseOcrLanguages', () => {
  it('takes the language of the document, and English for names', () => {
    expect(chooseOcrLanguages('kk', ALL)).toEqual(['kaz', 'eng']);
    expect(chooseOcrLanguages('en', ALL)).toEqual(['eng']);
    expect(chooseOcrLanguages('uz', ALL)).toEqual(['uzb', 'uzb_cyrl', 'eng']);
    expect(chooseOcrLanguages('ko', new Set(['kor']))).toEqual(['kor']);
    for (const language of LANGUAGES) expect(chooseOcrLanguages(language, ALL)).not.toEqual([]);
  });

  it('takes none when that language is not installed', () => {
    expect(chooseOcrLanguages('ka', new Set(['eng', 'rus']))).toEqual([]);
  });

  it('takes a few of the installed ones when no language is given', () => {
    expect(chooseOcrLanguages(undefined, new Set(['osd', 'kor', 'eng']))).toEqual(['eng', 'kor']);
    expect(chooseOcrLanguages(undefined, ALL)).toHaveLength(4);
  });
});

describe('ocrPackages', () => {
  it('names packages of Debian', () => {
    expect(ocrPackages('tg')).toBe('tesseract-ocr-tgk');
    expect(ocrPackages(undefined)).toMatch(/^tesseract-ocr-eng tesseract-ocr-rus .* tesseract-ocr-kor$/);
  });
});
