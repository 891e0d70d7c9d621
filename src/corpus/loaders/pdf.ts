import { errorMessage } from '../../shared/errors.ts';
import { reasonOf } from '../../shared/reason.ts';
import type { Block } from '../document.ts';
import { ocrWarnings } from '../ocr/ocr-warnings.ts';
import type { OcrPages } from '../ocr/ocr.ts';
import { MAX_PDF_PAGES } from '../read-limits.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import type { Loaded, LoaderOptions } from './loaded.ts';
import { mendArrayBuffer } from './mend-array-buffer.ts';
import { pdfBlocks } from './pdf-blocks.ts';
import { pageLines } from './pdf-lines.ts';
import { drawnTables } from './pdf-drawn-tables.ts';
import { pagesWithPictures, type Pdf, type PdfOps } from './pdf-pictures.ts';
import { dropRunningLines } from './pdf-running-lines.ts';

/** Titles that programs put in by themselves. */
const MEANINGLESS =
  /^(?:untitled|document\d*|microsoft (?:word|powerpoint|excel)\b.*|.*\.(?:docx?|pptx?|xlsx?|html?|pdf|indd|odt)|about:blank)$/i;

const NOTHING_READ: OcrPages = { pages: new Map(), unsureLines: 0, problems: [] };

/**
 * Reads a PDF page by page. Lines that repeat at the edge of pages go; larger letters make headings. Pages that are
 * pictures are read by OCR if it is on.
 */
export async function loadPdf(bytes: Uint8Array, options: PdfOptions = {}): Promise<Loaded> {
  const { extractTextItems, getResolvedPDFJS } = await import('unpdf');
  // Its pictures are not unpacked for its text.
  const pdf = await openPdf(bytes, { maxImageSize: 1 }).catch((error: unknown) => {
    throw unreadable(error);
  });
  try {
    if (pdf.numPages > MAX_PDF_PAGES) {
      throw new UnreadableFile(
        `It has ${pdf.numPages} pages; more than ${MAX_PDF_PAGES} in one file are not read. Split it.`,
        { told: reasonOf('too-many-pages', { limit: MAX_PDF_PAGES }) },
      );
    }
    const { OPS: ops } = await getResolvedPDFJS();
    const { items } = await extractTextItems(pdf);
    const tables = await drawnTables(pdf, items, ops);
    const pages = dropRunningLines(items.map((ofPage, index) => pageLines(ofPage, tables[index])));
    const title = await titleOf(pdf);
    const silent = pages.flatMap((lines, index) => (lines.length === 0 ? [index + 1] : []));
    const pictures = silent.length === 0 ? [] : await findPictures(bytes, silent, ops);
    const read = pictures.length === 0 ? NOTHING_READ : await readPictures(bytes, pictures, options);
    const blocks = [...pdfBlocks(pages), ...ocrBlocks(read)].sort(byPage);
    const [problem] = read.problems;
    if (blocks.length === 0 && problem !== undefined) {
      const told = read.told ?? reasonOf('pictures-only');
      throw new UnreadableFile(problem, { told });
    }
    const pagesWithoutText = pictures.filter((number) => (read.pages.get(number) ?? []).length === 0);
    const leftOut = `Pages without text, perhaps pictures, were left out: ${pagesWithoutText.join(', ')}.`;
    return {
      ...(title === '' ? {} : { title }),
      blocks,
      warnings: [...(pagesWithoutText.length === 0 ? [] : [leftOut]), ...ocrWarnings(read)],
      pagesWithoutText,
    };
  } finally {
    await pdf.destroy();
  }
}

async function openPdf(bytes: Uint8Array, options: { maxImageSize?: number } = {}): Promise<Pdf> {
  mendArrayBuffer();
  const { getDocumentProxy } = await import('unpdf');
  // The library takes the bytes away from the caller, so it gets a copy.
  return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, ...options });
}

async function findPictures(bytes: Uint8Array, silent: readonly number[], ops: PdfOps): Promise<number[]> {
  const pdf = await openPdf(bytes);
  try {
    return await pagesWithPictures(pdf, silent, ops);
  } finally {
    await pdf.destroy();
  }
}

type PdfOptions = Pick<LoaderOptions, 'ocr' | 'declaredLanguage'>;

async function readPictures(
  bytes: Uint8Array,
  numbers: readonly number[],
  { ocr, declaredLanguage }: PdfOptions,
): Promise<OcrPages> {
  if (!ocr) return NOTHING_READ;
  return await ocr.readPdfPages(bytes, numbers, declaredLanguage ? { language: declaredLanguage } : {});
}

function ocrBlocks({ pages }: OcrPages): Block[] {
  return [...pages].flatMap(([page, lines]) => pdfBlocks([lines]).map((block) => ({ ...block, page })));
}

function byPage(one: Block, other: Block): number {
  return (one.page ?? 0) - (other.page ?? 0);
}

async function titleOf(pdf: { getMetadata(): Promise<{ info: object }> }): Promise<string> {
  const { info } = await pdf.getMetadata();
  const title = 'Title' in info && typeof info.Title === 'string' ? info.Title.trim() : '';
  return MEANINGLESS.test(title) ? '' : title;
}

function unreadable(error: unknown): Error {
  if (error instanceof Error && error.name === 'PasswordException') {
    return new UnreadableFile('It is protected by a password. Save it without one.', {
      told: reasonOf('password'),
      cause: error,
    });
  }
  return new UnreadableFile(`It is cut short or damaged (${errorMessage(error)}). Copy or export it again.`, {
    told: reasonOf('damaged'),
    cause: error,
  });
}
