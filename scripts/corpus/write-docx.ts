import { AlignmentType, Document, HeadingLevel, LevelFormat, Packer, Paragraph } from 'docx';
import { Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import { fixedZip } from './fixed-zip.ts';
import type { TextBlock, TextDocument } from './text-document.ts';

const BULLETS = 'bullets';
/** A4 without its margins, in twentieths of a point. */
const TEXT_WIDTH = 9026;

/** A Word file with real headings, lists and tables. */
export async function writeDocx(document: TextDocument): Promise<Uint8Array> {
  const file = new Document({
    title: document.title,
    creator: 'Programme desk',
    lastModifiedBy: 'Programme desk',
    styles: {
      default: {
        document: {
          run: { font: 'Noto Sans', size: 22, language: { value: document.language, eastAsia: 'ko-KR' } },
        },
      },
    },
    numbering: {
      config: [
        {
          reference: BULLETS,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 500, hanging: 250 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        children: [
          new Paragraph({ text: document.title, heading: HeadingLevel.HEADING_1, spacing: { after: 200 } }),
          ...document.blocks.flatMap(toWord),
          new Paragraph({ children: [new TextRun({ text: document.foot, italics: true })], spacing: { before: 400 } }),
        ],
      },
    ],
  });
  return fixedZip(await Packer.toBuffer(file));
}

function toWord(block: TextBlock): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ text: block.text, heading: HeadingLevel.HEADING_2, spacing: { before: 300, after: 120 } })];
    case 'paragraph':
      return [new Paragraph({ text: block.text, spacing: { after: 120 } })];
    case 'list':
      return block.items.map(
        (text) => new Paragraph({ text, numbering: { reference: BULLETS, level: 0 }, spacing: { after: 60 } }),
      );
    case 'table':
      return [toTable(block.header, block.rows)];
    case 'page-break':
      return [new Paragraph({ pageBreakBefore: true })];
  }
}

function toTable(header: readonly string[], rows: readonly (readonly string[])[]): Table {
  const width = Math.floor(TEXT_WIDTH / header.length);
  const row = (cells: readonly string[], isHeader: boolean) =>
    new TableRow({
      tableHeader: isHeader,
      children: cells.map(
        (text) => new TableCell({ children: [new Paragraph({ children: [new TextRun({ text, bold: isHeader })] })] }),
      ),
    });
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: header.map(() => width),
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    rows: [row(header, true), ...rows.map((cells) => row(cells, false))],
  });
}
