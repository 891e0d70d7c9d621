import { reasonOf } from '../../shared/reason.ts';
import type { Loaded } from './loaded.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { createRtfReader } from './rtf-reader.ts';
import { readRtfTokens } from './rtf-tokens.ts';

/**
 * Reads Rich Text (RTF 1.9.1): headings by outline level or style, lists, tables, footnotes and text boxes. Hidden and
 * deleted text, fields' instructions, comments, page headers and pictures are left out.
 */
export async function loadRtf(bytes: Uint8Array): Promise<Loaded> {
  const reader = createRtfReader();
  await readRtfTokens(bytes, (token) => {
    reader.take(token);
  });
  const { title, blocks, isWhole } = reader.finish();
  if (!isWhole) throw new UnreadableFile('It is cut short: its end is missing. Copy or save it again.', {
      told: reasonOf('damaged'),
    });
  return { ...(title === '' ? {} : { title }), blocks, warnings: [] };
}
