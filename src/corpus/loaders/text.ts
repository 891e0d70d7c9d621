import { decodeText } from '../decode-text.ts';
import type { Loaded } from './loaded.ts';
import { textBlocks } from './text-blocks.ts';

/** Reads plain text, in whatever encoding. */
export function loadText(bytes: Uint8Array): Loaded {
  const { text, warnings } = decodeText(bytes);
  return { blocks: textBlocks(text), warnings };
}
