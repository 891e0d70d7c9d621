import { afterEach, describe, expect, it } from 'vitest';
import { makePdf } from '../loaders/test-pdf.ts';
import { samplePng } from '../loaders/test-png.ts';
import { runProgram } from './run-program.ts';
import { createTesseract } from './tesseract.ts';
import { tsvWord, writePrograms } from './test-programs.ts';

const LISTS = 'if [ "$1" = --list-langs ]; then printf "List of languages:\\neng\\nrus\\n"; exit 0; fi';
const SAYS = `printf '%s\\n' '${tsvWord('Lunch', { line: 1, left: 0, top: 0, width: 90 })}'`;

describe('createTesseract', () => {
  const removals: (() => Promise<void>)[] = [];
  const ocrWith = async (
    scripts: Record<string, string>,
    options: Parameters<typeof createTesseract>[0] = {},
  ) => {
    const { path, remove } = await writePrograms(scripts);
    removals.push(remove);
    return createTesseract({ ...options, path });
  };
  afterEach(async () => {
    for (const remove of removals.splice(0)) await remove();
  });

  it('reads a picture in the language of the document', async () => {
    const says = `${LISTS}\n[ "$4" = rus+eng ] && ${SAYS}`;
    const ocr = await ocrWith({ tesseract: says });
    const { pages, problems } = await ocr.readPicture(samplePng(), { language: 'ru' });
    expect(problems).toEqual([]);
    expect(pages.get(1)).toMatchObject([{ segments: [{ text: 'Lunch' }] }]);
  });

  it('says how to install what is missing', async () => {
    const problem = async (scripts: Record<string, string>) =>
      (await (await ocrWith(scripts)).readPdfPages(makePdf([[]]), [1], { language: 'kk' })).problems;
    expect(await problem({})).toEqual([
      'Reading pictures needs tesseract, which is not installed here: apt install tesseract-ocr tesseract-ocr-kaz',
    ]);
    expect(await problem({ tesseract: LISTS })).toEqual([
      'Tesseract is installed without the language of the document: apt install tesseract-ocr-kaz',
    ]);
    expect(await problem({ tesseract: LISTS.replace('rus', 'kaz') })).toEqual([
      'Reading pictures needs pdftoppm, which is not installed here: apt install poppler-utils',
    ]);
  });

  it('gives up a page that takes too long, and tells why one failed', async () => {
    const slow = await ocrWith({ tesseract: `${LISTS}\nexec /bin/sleep 60` }, { pageMilliseconds: 300 });
    expect((await slow.readPicture(samplePng(), {})).problems).toEqual([
      expect.stringContaining('took too long'),
    ]);
    const broken = await ocrWith({ tesseract: `${LISTS}\necho "Error: no image" >&2; exit 1` });
    expect((await broken.readPicture(samplePng(), {})).problems).toEqual([
      "Its picture can't be read (Error: no image). Save it anew.",
    ]);
    const huge = samplePng({ width: 20_000, height: 20_000 });
    expect((await slow.readPicture(huge, {})).problems).toEqual([
      expect.stringContaining('20000 × 20000 pixels'),
    ]);
  });

  it('reads so many pages and for so long, no more', async () => {
    const scripts = { pdftoppm: 'printf x', tesseract: `${LISTS}\n${SAYS}` };
    const few = await ocrWith(scripts, { mostPages: 2 });
    const read = await few.readPdfPages(makePdf([[]]), [1, 4, 7], {});
    expect([...read.pages.keys()]).toEqual([1, 4]);
    expect(read.problems).toEqual([expect.stringMatching(/^Pages from 7 on were not read/)]);
    let time = 0;
    const brief = await ocrWith(scripts, { milliseconds: 5000, now: () => (time += 1500) });
    expect([...(await brief.readPdfPages(makePdf([[]]), [1, 2, 3], {})).pages.keys()]).toEqual([1]);
  });

  it('goes on after a page that failed', async () => {
    const pdftoppm = 'case "$*" in *"-f 1 "*) echo torn >&2; exit 1;; esac; printf x';
    const ocr = await ocrWith({ pdftoppm, tesseract: `${LISTS}\n${SAYS}` });
    const { pages, problems } = await ocr.readPdfPages(makePdf([[]]), [1, 2], {});
    expect([...pages.keys()]).toEqual([2]);
    expect(problems).toEqual(["Page 1: Its picture can't be read (torn). Save it anew."]);
  });
});

const listed = await runProgram({ command: 'tesseract', args: ['--list-langs'], milliseconds: 10_000 });
const drawn = await runProgram({ command: 'pdftoppm', args: ['-v'], milliseconds: 10_000 });

describe.runIf(listed.kind === 'done' && drawn.kind !== 'missing')('the system’s tesseract', () => {
  it('reads a page of a PDF', async () => {
    const pdf = makePdf([
      [],
      [
        { text: 'The bus leaves at 08:15', y: 700, size: 24 },
        { text: 'from gate B.', y: 660, size: 24 },
      ],
    ]);
    const { pages, problems } = await createTesseract().readPdfPages(pdf, [2], { language: 'en' });
    expect(problems).toEqual([]);
    const lines = pages.get(2)?.map(({ segments }) => segments.map(({ text }) => text).join(' '));
    expect(lines).toEqual(['The bus leaves at 08:15', 'from gate B.']);
  }, 60_000);

  it('finds no text in a picture without any', async () => {
    const { pages } = await createTesseract().readPicture(samplePng({ width: 64, height: 64 }), { language: 'en' });
    expect([...pages.values()].flat()).toEqual([]);
  }, 60_000);
});
