import type { StructuredTextItem } from 'unpdf';

/** What a column of a table takes up of the page's width, in points. */
export interface Column {
  readonly x: number;
  readonly end: number;
}

/** Words that stand together on a line; table cells of one row are segments of their own. Positions in points, y upwards. */
export interface Segment extends Column {
  readonly text: string;
}

/** What stands at one height of a page: segments of text, or a whole table that is drawn with lines. */
export interface PdfLine {
  readonly segments: readonly Segment[];
  readonly table?: { readonly columns: readonly Column[]; readonly rows: readonly (readonly string[])[] };
  readonly y: number;
  /** Height of its letters. */
  readonly size: number;
}

/** A table drawn with lines and the text in it. */
export interface RuledTable {
  readonly line: PdfLine;
  readonly items: ReadonlySet<StructuredTextItem>;
}
