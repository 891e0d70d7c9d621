import type { Language } from '../../src/languages/languages.ts';

/** A document of running text, which becomes a DOCX or a PDF file. */
export interface TextDocument {
  /** Below the corpus folder; its ending names the format. */
  readonly path: `${string}.docx` | `${string}.pdf`;
  readonly language: Language;
  readonly title: string;
  readonly blocks: readonly TextBlock[];
  /** The last line: that the details are invented, in the document's language. */
  readonly foot: string;
}

export type TextBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'page-break' };

export const heading = (text: string): TextBlock => ({ kind: 'heading', text });
export const paragraph = (text: string): TextBlock => ({ kind: 'paragraph', text });
export const list = (...items: string[]): TextBlock => ({ kind: 'list', items });
export const table = (header: string[], ...rows: string[][]): TextBlock => ({ kind: 'table', header, rows });
export const pageBreak: TextBlock = { kind: 'page-break' };
