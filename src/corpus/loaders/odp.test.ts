import { describe, expect, it } from 'vitest';
import { loadOdp } from './odp.ts';
import { makeOdf, sampleOdp } from './test-odf.ts';

const frame = (attributes: string, inner: string) =>
  `<draw:frame ${attributes}><draw:text-box>${inner}</draw:text-box></draw:frame>`;

describe('loadOdp', () => {
  it('reads title, lists, shapes and notes of each slide', async () => {
    expect((await loadOdp(sampleOdp())).blocks).toEqual([
      { slide: 1, kind: 'heading', level: 1, text: 'Welcome' },
      { slide: 1, kind: 'item', text: 'Tea is free' },
      { slide: 1, kind: 'paragraph', text: 'Greet the guests.' },
      { slide: 2, kind: 'heading', level: 1, text: 'Wi-Fi' },
      { slide: 2, kind: 'paragraph', text: 'The password is on your badge.' },
    ]);
  });

  it('reads tables and groups; leaves out footers and empty placeholders', async () => {
    const cells = (...texts: string[]) =>
      `<table:table-row>${texts.map((text) => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`).join('')}</table:table-row>`;
    const body = `<draw:page>
      <draw:g><draw:rect><text:p>Hall A</text:p></draw:rect></draw:g>
      <draw:frame><table:table>${cells('Day', 'Time')}${cells('Tuesday', '09:00')}</table:table><draw:image xlink:href="Pictures/a.svm"/></draw:frame>
      ${frame('presentation:class="title"', '<text:p>Time</text:p><text:p>table</text:p>')}
      ${frame('presentation:class="outline" presentation:placeholder="true"', '<text:p>Click to add text</text:p>')}
      ${frame('presentation:class="footer"', '<text:p>Visit 2022</text:p>')}
      ${frame('presentation:class="page-number"', '<text:p><text:page-number>7</text:page-number></text:p>')}
      <presentation:notes><draw:page-thumbnail presentation:class="page"/>${frame('presentation:class="notes"', '<text:p>Be brief.</text:p>')}</presentation:notes>
      </draw:page>`;
    expect((await loadOdp(makeOdf('presentation', { body }))).blocks).toEqual([
      { slide: 1, kind: 'heading', level: 1, text: 'Time table' },
      { slide: 1, kind: 'paragraph', text: 'Hall A' },
      { slide: 1, kind: 'row', header: ['Day', 'Time'], cells: ['Tuesday', '09:00'], row: 2 },
      { slide: 1, kind: 'paragraph', text: 'Be brief.' },
    ]);
  });

  it('leaves hidden slides out and says so', async () => {
    const styles =
      '<style:style style:name="dp1" style:family="drawing-page"><style:drawing-page-properties presentation:visibility="hidden"/></style:style>';
    const body = `<draw:page draw:style-name="dp1">${frame('', '<text:p>Draft</text:p>')}</draw:page><draw:page>${frame('', '<text:p>Shown</text:p>')}</draw:page>`;
    const { blocks, warnings } = await loadOdp(makeOdf('presentation', { styles, body }));
    expect(blocks).toEqual([{ slide: 2, kind: 'paragraph', text: 'Shown' }]);
    expect(warnings).toEqual(['Hidden slides were left out: 1.']);
  });
});
