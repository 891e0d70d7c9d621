import { reasonOf, toldOf, type Refusal } from '../../shared/reason.ts';
import type { PdfLine } from '../loaders/pdf-line.ts';
import { chooseOcrLanguages, ocrPackages } from './ocr-languages.ts';
import type { Ocr, OcrOptions, OcrPages } from './ocr.ts';
import { pictureSize } from './picture-size.ts';
import { readTsv } from './read-tsv.ts';
import { runProgram, type ProgramOutcome } from './run-program.ts';

/** An A3 sheet at 600 dots per inch has 70 million; unpacked, each takes four bytes. */
const MOST_PIXELS = 80_000_000;
/** The longer side of a PDF page as a picture: 250 dots per inch on A4, and no more for a poster. */
const PAGE_PIXELS = 3000;
const PAGES_ADVICE = 'Split the document, or put in a version whose text can be selected.';

/**
 * OCR by the system's `tesseract`, pages of PDFs rendered by `pdftoppm` (poppler). Nothing is started before the first
 * picture. A page that takes longer than `pageMilliseconds` is given up; after `milliseconds` or `mostPages` so is the rest.
 */
export function createTesseract(
  options: {
    pageMilliseconds?: number;
    milliseconds?: number;
    mostPages?: number;
    /** Folders to look for the programs in, as in PATH; by default those of this process. */
    path?: string;
    now?: () => number;
  } = {},
): Ocr {
  const { pageMilliseconds = 60_000, milliseconds = 240_000, mostPages = 60, path, now = Date.now } = options;
  const run = (command: string, args: readonly string[], input?: Uint8Array, most = pageMilliseconds) =>
    runProgram({
      command,
      args,
      milliseconds: Math.max(1, Math.min(most, pageMilliseconds)),
      ...(input ? { input } : {}),
      ...(path === undefined ? {} : { path }),
    });

  let installed: Promise<ReadonlySet<string> | undefined> | undefined;
  const listLanguages = async () => {
    const outcome = await run('tesseract', ['--list-langs']);
    if (outcome.kind !== 'done') return undefined;
    return new Set(`${outcome.output.toString()}\n${outcome.notes}`.split('\n').map((line) => line.trim()));
  };
  /** Tesseract's names for the languages to look for, or why there are none. */
  const prepare = async ({ language }: OcrOptions): Promise<readonly string[] | Refusal> => {
    installed ??= listLanguages();
    const known = await installed;
    if (!known) {
      return missing('tesseract', `apt install tesseract-ocr ${ocrPackages(language)}`);
    }
    const chosen = chooseOcrLanguages(language, known);
    if (chosen.length > 0) return chosen;
    const command = `apt install ${ocrPackages(language)}`;
    return {
      reason: `Tesseract is installed without the language of the document: ${command}`,
      told: reasonOf('program-missing', { command }),
    };
  };
  const readPage = async (picture: Uint8Array, languages: readonly string[], most: number) => {
    const { width = 0, height = 0 } = pictureSize(picture) ?? {};
    if (width * height > MOST_PIXELS) {
      return { reason: `It has ${width} × ${height} pixels. Make it smaller.` };
    }
    const args = ['stdin', 'stdout', '-l', languages.join('+'), '--psm', '3', 'tsv', 'txt'];
    const outcome = await run('tesseract', args, picture, most);
    return outcome.kind === 'done' ? readTsv(outcome.output.toString()) : failure('tesseract', outcome);
  };
  return {
    async readPicture(picture, ocrOptions) {
      const languages = await prepare(ocrOptions);
      if ('reason' in languages) return nothing(languages);
      const read = await readPage(picture, languages, milliseconds);
      return 'reason' in read ? nothing(read) : { ...read, problems: [] };
    },
    async readPdfPages(pdf, numbers, ocrOptions) {
      const languages = await prepare(ocrOptions);
      if ('reason' in languages) return nothing(languages);
      const until = now() + milliseconds;
      const pages = new Map<number, readonly PdfLine[]>();
      const problems: string[] = [];
      let unsureLines = 0;
      for (const [index, number] of numbers.entries()) {
        if (index >= mostPages || now() >= until) {
          problems.push(`Pages from ${number} on were not read: there are too many pictures. ${PAGES_ADVICE}`);
          break;
        }
        const size = ['-scale-to', String(PAGE_PIXELS)];
        const only = ['-f', String(number), '-l', String(number)];
        const picture = await run('pdftoppm', ['-png', '-gray', ...size, ...only, '-'], pdf, until - now());
        if (picture.kind === 'missing') return nothing(failure('pdftoppm', picture));
        const read =
          picture.kind === 'done'
            ? await readPage(picture.output, languages, until - now())
            : failure('pdftoppm', picture);
        if ('reason' in read) problems.push(`Page ${number}: ${read.reason}`);
        else {
          pages.set(number, read.pages.get(1) ?? []);
          unsureLines += read.unsureLines;
        }
      }
      return { pages, unsureLines, problems };
    },
  };
}

function nothing(problem: Refusal): OcrPages {
  return { pages: new Map(), unsureLines: 0, problems: [problem.reason], ...toldOf(problem) };
}

function failure(program: string, outcome: Exclude<ProgramOutcome, { kind: 'done' }>): Refusal {
  if (outcome.kind === 'slow') {
    return { reason: 'Reading its picture took too long. Make it smaller or sharper.' };
  }
  if (outcome.kind === 'failed') {
    return { reason: `Its picture can't be read (${outcome.reason}). Save it anew.` };
  }
  return missing(program, `apt install ${program === 'pdftoppm' ? 'poppler-utils' : 'tesseract-ocr'}`);
}

function missing(program: string, command: string): Refusal {
  return {
    reason: `Reading pictures needs ${program}, which is not installed here: ${command}`,
    told: reasonOf('program-missing', { command }),
  };
}
