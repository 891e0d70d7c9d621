import { openOfficeFile } from '../office-zip.ts';
import { htmlBlocks } from './html-blocks.ts';
import { parseHtml } from './html-node.ts';
import type { Loaded } from './loaded.ts';

const STYLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh"];

/** Reads a Word document: headings by their styles, lists, tables, footnotes. Page headers and pictures are left out. */
export async function loadDocx(bytes: Uint8Array): Promise<Loaded> {
  await openOfficeFile(bytes, () => false);
  const { default: mammoth } = await import('mammoth');
  const result = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) },
    { styleMap: STYLES, convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })) },
  );
  const page = await parseHtml(result.value);
  return { blocks: page.body ? htmlBlocks(page.body) : [], warnings: [] };
}
