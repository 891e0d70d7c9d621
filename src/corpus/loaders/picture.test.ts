import { describe, expect, it } from 'vitest';
import { skipReason } from '../test-corpus.ts';
import type { Ocr, OcrPages } from '../ocr/ocr.ts';
import { loadPicture } from './picture.ts';
import { samplePng } from './test-png.ts';

const ocrOf = (read: Partial<OcrPages>): Ocr => ({
  readPicture: () => Promise.resolve({ pages: new Map(), unsureLines: 0, problems: [], ...read }),
  readPdfPages: () => Promise.reject(new Error('not asked')),
});
const line = (text: string, y: number) => ({ segments: [{ text, x: 0, end: 500 }], y, size: 40 });
const load = (ocr: Ocr) => loadPicture(samplePng(), { timeZone: 'UTC', ocr });

describe('loadPicture', () => {
  it('reads the text of a picture, and asks to check it', async () => {
    const pages = new Map([[1, [line('Bus 2 leaves', 100), line('at 08:15.', 50)]]]);
    const { blocks, warnings } = await load(ocrOf({ pages, unsureLines: 2 }));
    expect(blocks).toEqual([{ kind: 'paragraph', text: 'Bus 2 leaves at 08:15.' }]);
    expect(warnings).toEqual([
      expect.stringMatching(/^Read by OCR from pictures: check numbers/),
      expect.stringMatching(/were left out: 2\./),
    ]);
  });

  it('tells the pages of a picture that has several', async () => {
    const pages = new Map([
      [1, [line('One.', 100)]],
      [2, [line('Two.', 100)]],
    ]);
    expect((await load(ocrOf({ pages }))).blocks.map(({ page }) => page)).toEqual([1, 2]);
  });

  it('says why there is no text', async () => {
    await expect(load(ocrOf({ problems: ['No tesseract here.'] }))).rejects.toThrow('No tesseract here.');
    await expect(load(ocrOf({}))).rejects.toThrow(/No text could be read/);
    expect(await skipReason('a.png', samplePng())).toMatch(/pictures are not read\. .*OCR=tesseract in \.env\.$/);
    expect(await skipReason('a.jpeg', 'words')).toMatch(/is plain text/);
  });
});
