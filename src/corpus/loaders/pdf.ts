import { errorMessage } from '../../shared/errors.ts';
import type { Block } from '../document.ts';
import { MAX_PDF_PAGES } from '../read-limits.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import type { Loaded } from './loaded.ts';
import { pdfBlocks } from './pdf-blocks.ts';
import { pageLines } from './pdf-lines.ts';
import { dropRunningLines } from './pdf-running-lines.ts';

/** Titles that programs put in by themselves. */
const MEANINGLESS =
  /^(?:untitled|document\d*|microsoft (?:word|powerpoint|excel)\b.*|.*\.(?:docx?|pptx?|xlsx?|html?|pdf|indd|odt)|about:blank)$/i;

/** Reads a PDF page by page. Lines that repeat at the edge of pages go; larger letters make headings. */
export async function loadPdf(bytes: Uint8Array): Promise<Loaded> {
  const { extractTextItems, getDocumentProxy } = await import('unpdf');
  // The library takes the bytes away from the caller, so it gets a copy.
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }).catch((error: unknown) => {
    throw unreadable(error);
  });
  try {
    if (pdf.numPages > MAX_PDF_PAGES) {
      throw new UnreadableFile(
        `It has ${pdf.numPages} pages; more than ${MAX_PDF_PAGES} in one file are not read. Split it.`,
      );
    }
    const { items } = await extractTextItems(pdf);
    const pages = dropRunningLines(items.map(pageLines));
    const blocks = pdfBlocks(pages);
    const title = await titleOf(pdf);
    const silent = pages.flatMap((lines, index) => (lines.length === 0 ? [index + 1] : []));
    const warnings =
      silent.length === 0 || silent.length === pages.length
        ? []
        : [`Pages without text, perhaps pictures, were left out: ${silent.join(', ')}.`];
    return { ...(title === '' ? {} : { title }), blocks, warnings } satisfies { blocks: Block[] } & Loaded;
  } finally {
    await pdf.destroy();
  }
}

async function titleOf(pdf: { getMetadata(): Promise<{ info: object }> }): Promise<string> {
  const { info } = await pdf.getMetadata();
  const title = 'Title' in info && typeof info.Title === 'string' ? info.Title.trim() : '';
  return MEANINGLESS.test(title) ? '' : title;
}

function unreadable(error: unknown): Error {
  if (error instanceof Error && error.name === 'PasswordException') {
    return new UnreadableFile('It is protected by a password. Save it without one.', { cause: error });
  }
  return new UnreadableFile(`It is cut short or damaged (${errorMessage(error)}). Copy or export it again.`, {
    cause: error,
  });
}
