export interface PdfText {
  readonly text: string;
  readonly x?: number;
  /** Points from the bottom of a page 800 points high. */
  readonly y: number;
  readonly size?: number;
}

/** A grey picture over most of a page. */
const PICTURE = 'q 500 0 0 700 50 50 cm BI /W 1 /H 1 /CS /G /BPC 8 /F /AHx ID 80> EI Q';

/** A small PDF in Helvetica, with one list of texts a page; the pages named in `pictures` show one, and `drawings` are added to the pages as they are. */
export function makePdf(
  pages: readonly (readonly PdfText[])[],
  options: { title?: string; pictures?: readonly number[]; drawings?: readonly string[] } = {},
): Uint8Array {
  const firstPage = 5;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.map((_, index) => `${firstPage + index * 2} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< /Title (${options.title ?? ''}) >>`,
    ...pages.flatMap((texts, index) => {
      const content = texts.map(({ text, x = 50, y, size = 10 }) => {
        return `BT /F1 ${size} Tf ${x} ${y} Td (${text.replace(/[\\()]/g, '\\$&')}) Tj ET`;
      });
      if (options.pictures?.includes(index + 1) === true) content.push(PICTURE);
      content.push(options.drawings?.[index] ?? '');
      const stream = content.join('\n');
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F1 3 0 R >> >> /Contents ${firstPage + index * 2 + 1} 0 R >>`,
        `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
      ];
    }),
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const index = file.length;
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 4 0 R >>\nstartxref\n${index}\n%%EOF\n`;
  return new TextEncoder().encode(file);
}
