import type { getDocumentProxy, getResolvedPDFJS } from 'unpdf';

/** An open PDF of the library, and its names of what a page does. */
export type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
export type PdfOps = Awaited<ReturnType<typeof getResolvedPDFJS>>['OPS'];

/** Looking at a page unpacks its pictures, which takes a third of a second: the pages after these count as pictures. */
const MOST_LOOKED_AT = 30;
/** A page of letters drawn as outlines has hundreds of them, a frame or a rule a few. */
const MANY_PATHS = 50;

/** Which of these pages, counted from 1, show something: a picture, or letters drawn as outlines. Empty pages show nothing. */
export async function pagesWithPictures(pdf: Pdf, numbers: readonly number[], ops: PdfOps): Promise<number[]> {
  const drawn = numbers.slice(MOST_LOOKED_AT);
  for (const number of numbers.slice(0, MOST_LOOKED_AT).reverse()) {
    if (await showsSomething(pdf, number, ops)) drawn.unshift(number);
  }
  return drawn;
}

async function showsSomething(pdf: Pdf, number: number, ops: PdfOps): Promise<boolean> {
  try {
    const page = await pdf.getPage(number);
    const { fnArray } = await page.getOperatorList();
    page.cleanup();
    return draws(fnArray, ops);
  } catch {
    // What can't even be drawn holds no text either: its keeper should look at it.
    return true;
  }
}

function draws(functions: readonly number[], ops: PdfOps): boolean {
  const pictures = new Set<number>([
    ops.paintImageXObject,
    ops.paintInlineImageXObject,
    ops.paintImageMaskXObject,
    ops.paintImageXObjectRepeat,
    ops.paintImageMaskXObjectGroup,
    ops.paintImageMaskXObjectRepeat,
    ops.paintInlineImageXObjectGroup,
  ]);
  const paths = functions.filter((name) => name === ops.constructPath).length;
  return paths >= MANY_PATHS || functions.some((name) => pictures.has(name));
}
