import pptxgen from 'pptxgenjs';
import type { Slide } from './contents/hosts-and-project.ts';
import { fixedZip } from './fixed-zip.ts';

/** The package's types describe its CommonJS form, where the class stands one level deeper. */
const PptxGenJs = pptxgen as unknown as typeof pptxgen.default;
const MASTER = 'PROGRAMME';
const BLUE = '12355B';
const FONT = 'Noto Sans';
/** Inches, as the library counts. */
const AREA = { x: 0.6, y: 1.7, w: 12.1, h: 5.2 };

/** A presentation with titles and bullets in placeholders, real tables, and speaker's notes. */
export async function writePptx(options: { title: string; slides: readonly Slide[] }): Promise<Uint8Array> {
  const presentation = newPresentation(options.title);
  for (const { title, bullets, table, notes } of options.slides) {
    const slide = presentation.addSlide({ masterName: MASTER });
    slide.addText(title, { placeholder: 'title' });
    if (bullets) {
      const lines = bullets.map((text) => ({ text, options: { bullet: true, breakLine: true } }));
      slide.addText(lines, { placeholder: 'body' });
    }
    if (table) slide.addTable(toRows(table), { ...AREA, h: 4, fontFace: FONT, fontSize: 18, border: { color: BLUE } });
    slide.addNotes(notes);
  }
  const bytes = await presentation.write({ outputType: 'uint8array' });
  if (!(bytes instanceof Uint8Array)) throw new TypeError('pptxgenjs did not return bytes.');
  return fixedZip(bytes);
}

function newPresentation(title: string) {
  const presentation = new PptxGenJs();
  presentation.layout = 'LAYOUT_WIDE';
  presentation.title = title;
  presentation.author = 'Programme desk';
  presentation.company = 'Sample';
  presentation.defineSlideMaster({
    title: MASTER,
    objects: [
      {
        placeholder: {
          options: {
            name: 'title',
            type: 'title',
            ...{ x: 0.6, y: 0.5, w: 12.1, h: 1 },
            ...{ fontFace: FONT, fontSize: 32, bold: true, color: BLUE, align: 'left' },
          },
          text: '',
        },
      },
      {
        placeholder: {
          options: { name: 'body', type: 'body', ...AREA, fontFace: FONT, fontSize: 22, valign: 'top' },
          text: '',
        },
      },
    ],
  });
  return presentation;
}

function toRows(table: readonly (readonly string[])[]) {
  return table.map((cells, row) => cells.map((text) => ({ text, options: { bold: row === 0 } })));
}
