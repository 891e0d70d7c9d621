import { describe, expect, it } from 'vitest';
import type { Block } from '../document.ts';
import { loadHtml } from './html.ts';

const load = (html: string) => loadHtml(new TextEncoder().encode(html));
const shown = (blocks: readonly Block[]) =>
  blocks.map((block) =>
    block.kind === 'row'
      ? `${block.header.join('/')} > ${block.cells.join('|')}`
      : `${block.kind[0]}: ${block.text}`,
  );

describe('loadHtml', () => {
  it('reads the content without menu, header and footer', async () => {
    const { title, blocks } =
      await load(`<html><head><title>Hotel | Visit</title><style>p{}</style></head><body>
      <header>Logo</header><nav><ul><li>Home</li></ul></nav>
      <h1>Your hotel</h1><p>Check-in is at <b>14:00</b>.<script>alert(1)</script></p>
      <ul><li>Gym<ul><li>4th floor</li></ul></li><li><p>Pool</p></li></ul>
      <p>See <a href="https://example.org/map">the map</a> or <a href="/local">here</a>.<br>1 Street</p>
      <footer>Imprint</footer></body></html>`);
    expect(title).toBe('Your hotel');
    expect(shown(blocks)).toEqual([
      'h: Your hotel',
      'p: Check-in is at 14:00.',
      'i: Gym',
      'i: 4th floor',
      'i: Pool',
      'p: See the map (https://example.org/map) or here.\n1 Street',
    ]);
  });

  it('prefers the main part and reads loose text, numbered and definition lists', async () => {
    const { blocks } = await load(
      '<body><div>Advert</div><main>Loose <i>words</i><ol start="3"><li>Go</li><li>Come</li></ol><dl><dt>Wi-Fi:</dt><dd>Guest</dd></dl></main></body>',
    );
    expect(shown(blocks)).toEqual(['p: Loose words', 'i: 3. Go', 'i: 4. Come', 'i: Wi-Fi: Guest']);
  });

  it('repeats a cell over several rows and takes marked and plain headers', async () => {
    const { blocks } = await load(`<body><table><thead><tr><th>Day</th><th>Time</th></tr></thead>
      <tr><td rowspan="2">Tuesday</td><td>09:00</td></tr><tr><td>10:00</td></tr></table>
      <table><tr><td>Bus</td><td>From</td></tr><tr><td>1</td><td>Hotel</td></tr></table>
      <table><tr><th>Police</th><td>112</td></tr><tr><th>Fire</th><td>119</td></tr></table></body>`);
    expect(shown(blocks)).toEqual([
      'Day/Time > Tuesday|09:00',
      'Day/Time > Tuesday|10:00',
      'Bus/From > 1|Hotel',
      ' > Police|112',
      ' > Fire|119',
    ]);
  });

  it('keeps long articles whole, tables included', async () => {
    const paragraphs = Array.from(
      { length: 8 },
      (_, index) => `<p>${`Sentence ${index} of the article, which is long. `.repeat(6)}</p>`,
    );
    const { blocks } = await load(
      `<body><div class="sidebar"><a href="/x">x</a></div><div class="article"><h2>News</h2>${paragraphs.join('')}<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table></div></body>`,
    );
    expect(blocks.filter(({ kind }) => kind === 'paragraph').length).toBeGreaterThanOrEqual(8);
    expect(shown(blocks)).toContain('A/B > 1|2');
  });

  it('honours the charset that the page names', async () => {
    const bytes = Buffer.concat([
      Buffer.from('<meta charset="windows-1251"><p>'),
      Buffer.from([0xcf, 0xf0, 0xe8]),
      Buffer.from('</p>'),
    ]);
    expect(shown((await loadHtml(bytes)).blocks)).toEqual(['p: При']);
  });

  it('believes UTF-8 more than the charset that the page names', async () => {
    expect(shown((await load('<meta charset="windows-1251"><p>Привет</p>')).blocks)).toEqual(['p: Привет']);
  });
});
