import { describe, expect, it } from 'vitest';
import type { Block } from '../document.ts';
import { readWell, skipReason } from '../test-corpus.ts';
import { loadRtf } from './rtf.ts';
import { makeRtf, sampleRtf } from './test-rtf.ts';

const shown = (blocks: readonly Block[]) =>
  blocks.map((block) =>
    block.kind === 'row'
      ? `${block.header.join('/')} > ${block.cells.join('|')}`
      : block.kind === 'heading'
        ? `h${block.level}: ${block.text}`
        : `${block.kind[0]}: ${block.text}`,
  );
const read = async (contents: string, codePage?: number) =>
  shown((await loadRtf(makeRtf(contents, codePage === undefined ? {} : { codePage }))).blocks);

describe('loadRtf', () => {
  it('reads headings, paragraphs, items, code pages, fields and tables; hidden text stays out', async () => {
    const { title, blocks } = await loadRtf(sampleRtf());
    expect(title).toBe('Hotel guide');
    expect(shown(blocks)).toEqual([
      'h1: Your hotel',
      'p: Check-in is at 14:00.',
      'i: Bring your passport',
      'p: Автобус 2',
      'p: 버스 2',
      'p: қа',
      'p: The map',
      'Time/Session > 09:00|Opening',
      'Time/Session > 10:30|Coffee',
      'p: After the table.',
    ]);
  });

  it('knows headings by the name of their style and by their own outline level', async () => {
    expect(await read('\\pard\\s2 Food\\par\\pard\\outlinelevel2 Lunch\\par\\pard\\s1\\outlinelevel9 Text\\par')).toEqual([
      'h2: Food',
      'h3: Lunch',
      'p: Text',
    ]);
  });

  it('keeps the numbers of a list and drops its bullets', async () => {
    const label = (text: string) => `{\\listtext\\pard ${text}\\tab}`;
    expect(await read(`${label('2.')}Go\\par ${label('o')}Come\\par ${label('b)')}Stay\\par \\bullet  Rest\\par`)).toEqual([
      'i: 2. Go',
      'i: Come',
      'i: b) Stay',
      'i: Rest',
    ]);
  });

  it('reads the document’s own code page, of CP949 too', async () => {
    expect(await read("\\'b9\\'f6\\'bd\\'ba \\'8cc\\par", 949)).toEqual(['p: 버스 똠']);
    expect(await read("\\'c0\\'e2\\'f2\\'ee\\par", 1251)).toEqual(['p: Авто']);
    expect(await read("caf\\'e9\\par")).toEqual(['p: café']);
  });

  it('leaves out what stands in for Unicode', async () => {
    expect(await read("\\uc2\\u48260\\'b9\\'f6\\u49828\\'bd\\'ba!{\\uc0\\u1103}\\u1076\\'e4?\\par")).toEqual(['p: 버스!яд']);
    expect(await read('\\u-10179?\\u-8704?\\par')).toEqual(['p: 😀']);
  });

  it('leaves out pictures, objects, comments, deleted text, page headers and what is optional', async () => {
    const contents =
      '{\\header Page top\\par}{\\*\\generator X;}One{\\deleted  two} three' +
      '{\\*\\shppict{\\pict\\pngblip 89504e47}}{\\object\\objemb{\\*\\objdata 00}{\\result pic}}{\\*\\annotation secret}' +
      '{\\pict\\bin4 {{{{}{\\*\\nosuch lost}.\\par';
    expect(await read(contents)).toEqual(['p: One three.']);
  });

  it('puts footnotes and text boxes after their paragraph', async () => {
    const contents =
      'Lunch{\\footnote\\pard\\plain Halal on request.\\par} at noon' +
      '{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv 1}}{\\shptxt\\pard Room 5\\par}}{\\shprslt Room 5}}.\\par Next.\\par';
    expect(await read(contents)).toEqual(['p: Lunch at noon.', 'p: Halal on request.', 'p: Room 5', 'p: Next.']);
  });

  it('repeats a cell that reaches over several rows; a bold first row names the columns', async () => {
    const row = (definition: string, ...cells: string[]) =>
      `\\trowd ${definition}\\pard\\intbl ${cells.map((cell) => `${cell}\\cell`).join(' ')}\\row`;
    const contents =
      row('\\cellx1\\cellx2\\cellx3', '{\\b Day 1}', '{\\b Time 10}', '{\\b What}') +
      row('\\clvmgf\\cellx1\\cellx2\\cellx3', 'Mon', '9:00', 'One\\par two') +
      row('\\clvmrg\\cellx1\\cellx2\\cellx3', '', '10:00', 'Three');
    expect(await read(contents)).toEqual([
      'Day 1/Time 10/What > Mon|9:00|One\ntwo',
      'Day 1/Time 10/What > Mon|10:00|Three',
    ]);
  });

  it('is read as a document, and refused when it is cut short or hostile', async () => {
    const { document, text } = await readWell('hotel.rtf', sampleRtf());
    expect(document.title).toBe('Hotel guide');
    expect(text).toContain('Time: 09:00 · Session: Opening');
    expect(await skipReason('a.rtf', sampleRtf().subarray(0, -20))).toMatch(/cut short/);
    expect(await skipReason('a.rtf', makeRtf('{'.repeat(5000)))).toMatch(/nested too deeply/);
    expect(await skipReason('a.rtf', makeRtf('{\\bin4000000000 x}'))).toMatch(/longer than the file/);
    expect(await skipReason('a.rtf', 'Just words')).toMatch(/is plain text/);
    expect(await skipReason('a.txt', sampleRtf())).toMatch(/Rich Text/);
    expect(await read("a\\'zz b\\\\'q\\par")).toEqual(["p: a  zz b\\'q"]);
  });
});
