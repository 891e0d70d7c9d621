import {
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  ExternalHyperlink,
} from 'docx';
import { describe, expect, it } from 'vitest';
import { UnreadableFile } from '../unreadable-file.ts';
import { loadDocx } from './docx.ts';

const cell = (text: string, rowSpan = 1) => new TableCell({ rowSpan, children: [new Paragraph(text)] });

describe('loadDocx', () => {
  it('reads headings, lists, links and tables whose first row names the columns', async () => {
    const link = new ExternalHyperlink({ link: 'https://example.org', children: [new TextRun('map')] });
    const document = new Document({
      sections: [
        {
          children: [
            new Paragraph({ heading: HeadingLevel.TITLE, text: 'Guide for guests' }),
            new Paragraph({ heading: HeadingLevel.HEADING_1, text: 'Agenda' }),
            new Paragraph({
              children: [new TextRun('Автобус '), new TextRun({ text: 'ждёт.', bold: true }), link],
            }),
            new Paragraph({ text: 'Badge', bullet: { level: 0 } }),
            new Paragraph({ text: 'a copy', bullet: { level: 1 } }),
            new Table({
              rows: [
                new TableRow({ children: [cell('Day'), cell('Time'), cell('Session')] }),
                new TableRow({ children: [cell('Tuesday', 2), cell('09:00'), cell('Opening')] }),
                new TableRow({ children: [cell('10:30'), cell('Coffee')] }),
              ],
            }),
          ],
        },
      ],
    });
    const { blocks } = await loadDocx(await Packer.toBuffer(document));
    const header = ['Day', 'Time', 'Session'];
    expect(blocks).toEqual([
      { kind: 'heading', level: 1, text: 'Guide for guests' },
      { kind: 'heading', level: 1, text: 'Agenda' },
      { kind: 'paragraph', text: 'Автобус ждёт.map (https://example.org)' },
      { kind: 'item', text: 'Badge' },
      { kind: 'item', text: 'a copy' },
      { kind: 'row', header, cells: ['Tuesday', '09:00', 'Opening'], row: 2 },
      { kind: 'row', header, cells: ['Tuesday', '10:30', 'Coffee'], row: 3 },
    ]);
  });

  it('refuses a damaged file with advice', async () => {
    await expect(loadDocx(new TextEncoder().encode('PK\x03\x04 broken'))).rejects.toThrow(UnreadableFile);
  });
});
