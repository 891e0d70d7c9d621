import { Lexer } from 'marked';
import type { FormattedText } from '../../src/announcements/content/content.ts';
import type { LeftAsText } from './markdown-context.ts';
import { readBlocks } from './markdown-blocks.ts';

export type { LeftAsText };

export interface MarkdownRead {
  readonly text: FormattedText;
  /** What it holds that a message cannot show as such. */
  readonly left: ReadonlySet<LeftAsText>;
}

/**
 * Markdown, as GitHub reads it, as a message of Telegram. Lines break where the source breaks them. Throws `RangeError` when it is
 * nested thousands of times.
 */
export function readMarkdown(source: string): MarkdownRead {
  const left = new Set<LeftAsText>();
  const text = readBlocks(Lexer.lex(source, { gfm: true }), { newline: '\n', inside: new Set(), left });
  return { text, left };
}
