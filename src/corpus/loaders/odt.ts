import type { Loaded } from './loaded.ts';
import { createOdfReader } from './odf-blocks.ts';
import { openOdfFile } from './odf-file.ts';

/**
 * Reads an OpenDocument text: headings, lists, tables, text boxes; footnotes stand after their paragraph. Page headers,
 * comments, deleted and hidden text, indexes and pictures are left out.
 */
export async function loadOdt(bytes: Uint8Array): Promise<Loaded> {
  const { body, styles, title } = await openOdfFile(bytes, 'text');
  return { ...(title === undefined ? {} : { title }), blocks: createOdfReader(styles)(body), warnings: [] };
}
