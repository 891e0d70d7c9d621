import type { ZipPart } from './make-zip.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const XML = '<?xml version="1.0" encoding="UTF-8"?>';
const ODF = 'urn:oasis:names:tc:opendocument:xmlns';

/** Puts a part's XML together, so that a test can put something hostile before or into it. */
export interface Parts {
  /** After the XML declaration. */
  readonly before?: string;
  readonly body: string;
  readonly more?: readonly ZipPart[];
}

/** The least that a Word document needs; the body is what stands in `w:body`. */
export function docxParts({ before = '', body, more = [] }: Parts): ZipPart[] {
  return [
    {
      name: '[Content_Types].xml',
      content:
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    },
    {
      name: '_rels/.rels',
      content: relations([{ id: 'r1', type: 'officeDocument', target: 'word/document.xml' }]),
    },
    ...more,
    {
      name: 'word/document.xml',
      content: `${XML}${before}<w:document xmlns:w="${WORD}" xmlns:r="${OFFICE}"><w:body>${body}</w:body></w:document>`,
    },
  ];
}

export function wordParagraph(text: string): string {
  return `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
}

/** A presentation of one slide; the body is what stands in a paragraph of its text. */
export function pptxParts({ before = '', body }: Parts): ZipPart[] {
  return [
    { name: '[Content_Types].xml', content: '<Types/>' },
    {
      name: 'ppt/presentation.xml',
      content: `<p:presentation xmlns:p="p" xmlns:r="${OFFICE}"><p:sldIdLst><p:sldId r:id="r1"/></p:sldIdLst></p:presentation>`,
    },
    {
      name: 'ppt/_rels/presentation.xml.rels',
      content: relations([{ id: 'r1', type: 'slide', target: 'slides/slide1.xml' }]),
    },
    {
      name: 'ppt/slides/slide1.xml',
      content: `${XML}${before}<p:sld xmlns:p="p" xmlns:a="a"><p:cSld><p:spTree><p:sp><p:txBody><a:p><a:r><a:t>${body}</a:t></a:r></a:p></p:txBody></p:sp></p:spTree></p:cSld></p:sld>`,
    },
  ];
}

/** A workbook of one sheet; the body is what stands in `sheetData`. */
export function xlsxParts({ before = '', body }: Parts): ZipPart[] {
  return [
    { name: '[Content_Types].xml', content: '<Types/>' },
    {
      name: 'xl/workbook.xml',
      content: `<workbook xmlns:r="${OFFICE}"><sheets><sheet name="Buses" sheetId="1" r:id="r1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: relations([{ id: 'r1', type: 'worksheet', target: 'worksheets/sheet1.xml' }]),
    },
    {
      name: 'xl/worksheets/sheet1.xml',
      content: `${XML}${before}<worksheet><sheetData>${body}</sheetData></worksheet>`,
    },
  ];
}

export function sheetCell(reference: string, text: string): string {
  return `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`;
}

/** An OpenDocument file; the body is what stands in `office:text` or its like. */
export function odfParts(kind: 'text' | 'spreadsheet', { before = '', body }: Parts): ZipPart[] {
  const names = ['office', 'text', 'table'].map((name) => `xmlns:${name}="${ODF}:${name}:1.0"`).join(' ');
  return [
    { name: 'mimetype', content: `application/vnd.oasis.opendocument.${kind}` },
    {
      name: 'content.xml',
      content: `${XML}${before}<office:document-content ${names}><office:body><office:${kind}>${body}</office:${kind}></office:body></office:document-content>`,
    },
  ];
}

export function relations(
  list: readonly { id: string; type: string; target: string; external?: boolean }[],
): string {
  const items = list.map(
    ({ id, type, target, external }) =>
      `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;
}
