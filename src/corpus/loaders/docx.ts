import { openOfficeFile, packParts } from '../office-zip.ts';
import { htmlBlocks } from './html-blocks.ts';
import { parseHtml } from './html-node.ts';
import type { Loaded } from './loaded.ts';

const STYLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh"];

/** Reads a Word document: headings by their styles, lists, tables, footnotes. Page headers and pictures are left out. */
export async function loadDocx(bytes: Uint8Array): Promise<Loaded> {
  // The library gets no more than the parts that were looked at: neither pictures nor what a damaged zip might hold.
  const parts = await openOfficeFile(bytes, (name) => /\.(?:xml|rels)$/.test(name));
  const { default: mammoth } = await import('mammoth');
  const result = await mammoth.convertToHtml(
    { buffer: await packParts(parts) },
    { styleMap: STYLES, convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })) },
  );
  const page = await parseHtml(result.value);
  return { blocks: page.body ? htmlBlocks(page.body) : [], warnings: [] };
}
