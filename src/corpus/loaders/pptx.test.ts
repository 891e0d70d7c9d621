import { unzipSync, zipSync } from 'fflate';
import PptxGenJS from 'pptxgenjs';
import { describe, expect, it } from 'vitest';
import { loadPptx } from './pptx.ts';

/** Its types declare the class under a name of their own that an import by default does not reach. */
const Presentation = PptxGenJS as unknown as new () => PptxGenJS.default;

async function makePresentation(): Promise<Uint8Array> {
  const presentation = new Presentation();
  presentation.defineSlideMaster({
    title: 'WITH_TITLE',
    objects: [
      { placeholder: { options: { name: 'title', type: 'title', x: 1, y: 0.3, w: 8, h: 1 }, text: '' } },
    ],
  });
  const first = presentation.addSlide({ masterName: 'WITH_TITLE' });
  first.addText('Правила & порядок', { placeholder: 'title' });
  first.addText(
    [
      { text: 'Wear your badge', options: { bullet: true, breakLine: true } },
      { text: 'Be on time', options: { bullet: true } },
    ],
    { x: 1, y: 2, w: 8, h: 2 },
  );
  first.addNotes('Remind them of the badge.');
  const second = presentation.addSlide();
  second.addText('Timetable', { x: 1, y: 0.5, w: 8, h: 1, fontSize: 36 });
  second.addText('All times are local.', { x: 1, y: 1.5, w: 8, h: 1, fontSize: 14 });
  const cells = [
    ['Day', 'Time'],
    ['Tuesday', '09:00'],
    ['Wednesday', '08:00'],
  ];
  second.addTable(
    cells.map((row) => row.map((text) => ({ text }))),
    { x: 1, y: 3, w: 8 },
  );
  return (await presentation.write({ outputType: 'uint8array' })) as Uint8Array;
}

describe('loadPptx', () => {
  it('reads title, bullets, notes, text and tables of each slide', async () => {
    const { blocks, warnings } = await loadPptx(await makePresentation());
    expect(warnings).toEqual([]);
    expect(blocks).toEqual([
      { slide: 1, kind: 'heading', level: 1, text: 'Правила & порядок' },
      { slide: 1, kind: 'item', text: 'Wear your badge' },
      { slide: 1, kind: 'item', text: 'Be on time' },
      { slide: 1, kind: 'paragraph', text: 'Remind them of the badge.' },
      { slide: 2, kind: 'heading', level: 1, text: 'Timetable' },
      { slide: 2, kind: 'paragraph', text: 'All times are local.' },
      { slide: 2, kind: 'row', header: ['Day', 'Time'], cells: ['Tuesday', '09:00'], row: 2 },
      { slide: 2, kind: 'row', header: ['Day', 'Time'], cells: ['Wednesday', '08:00'], row: 3 },
    ]);
  });

  const edit = async (name: string, change: (xml: string) => string) => {
    const parts = unzipSync(await makePresentation());
    parts[name] = new TextEncoder().encode(change(new TextDecoder().decode(parts[name])));
    return zipSync(parts);
  };

  it('leaves hidden slides out and says so', async () => {
    const hidden = await edit('ppt/slides/slide1.xml', (xml) => xml.replace('<p:sld ', '<p:sld show="0" '));
    const { blocks, warnings } = await loadPptx(hidden);
    expect(new Set(blocks.map(({ slide }) => slide))).toEqual(new Set([2]));
    expect(warnings).toEqual(['Hidden slides were left out: 1.']);
  });

  it('refuses declared entities', async () => {
    const hostile = await edit('ppt/slides/slide1.xml', (xml) =>
      xml.replace('<p:sld ', '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><p:sld '),
    );
    await expect(loadPptx(hostile)).rejects.toThrow(/document type declaration/);
  });
});
