import { decodeText } from '../decode-text.ts';
import { splitFrontMatter } from '../front-matter.ts';
import type { Loaded } from './loaded.ts';
import { parseMarkdownBlocks } from './markdown-blocks.ts';

const REFERENCE = /^ {0,3}\[([^\]^]+)\]:\s*<?(\S+?)>?(?:\s+["'(].*["')])?\s*$/;
/** Fenced code, kept as it is, or a comment. */
const CODE_OR_COMMENT = /(^ {0,3}(`{3,}|~{3,})[^\n]*\n[\s\S]*?^ {0,3}\2[^\n]*$)|<!--[\s\S]*?-->/gm;

/**
 * Reads Markdown (CommonMark with pipe tables, as people write it) without its marks. Paragraphs, list items and table
 * rows become one block each; front matter, pictures, comments and rules go.
 */
export function loadMarkdown(bytes: Uint8Array): Loaded {
  const { text, warnings } = decodeText(bytes);
  const body = splitFrontMatter(text)
    .body.replace(/\r\n?/g, '\n')
    .replace(CODE_OR_COMMENT, (_, code?: string) => code ?? '');
  const references = new Map<string, string>();
  const lines = body.split('\n').filter((line) => {
    const match = REFERENCE.exec(line);
    if (match) references.set((match[1] ?? '').toLowerCase(), match[2] ?? '');
    return !match;
  });
  return { blocks: parseMarkdownBlocks(lines, references), warnings };
}
