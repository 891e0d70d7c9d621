import { describe, expect, it } from 'vitest';
import type { Block } from '../document.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { loadOdt } from './odt.ts';
import { LIST_STYLE, makeOdf, sampleOdt, type OdfParts } from './test-odf.ts';

const shown = (blocks: readonly Block[]) =>
  blocks.map((block) => {
    if (block.kind === 'row') return `${block.row}: ${block.header.join('/')} > ${block.cells.join('|')}`;
    return block.kind === 'heading' ? `h${block.level}: ${block.text}` : `${block.kind[0]}: ${block.text}`;
  });
const read = async (body: string, parts: Omit<OdfParts, 'body'> = {}) =>
  shown((await loadOdt(makeOdf('text', { ...parts, body }))).blocks);

describe('loadOdt', () => {
  it('reads title, headings, paragraphs, lists and tables', async () => {
    const { title, blocks, warnings } = await loadOdt(sampleOdt());
    expect(title).toBe('Guide for guests');
    expect(warnings).toEqual([]);
    expect(shown(blocks)).toEqual([
      'h1: Agenda',
      'p: Breakfast is at 07:30 in the hall & the garden.',
      'i: 1. Wear your badge.',
      'i: 2. Be on time.',
      '2: Bus/Leaves/From > 1|08:00|Main gate',
      '3: Bus/Leaves/From > 2|08:15|North gate',
    ]);
  });

  it.each<[string, string, string[]]>([
    ['spaces that the file is laid out with', '<text:p>one\n   two</text:p>', ['p: one two']],
    ['tabs and line breaks', '<text:p>a<text:tab/>b<text:line-break/>c</text:p>', ['p: a\tb\nc']],
    ['a page break inside', '<text:p>to<text:soft-page-break/>gether</text:p>', ['p: together']],
    ['a title by its style', '<text:p text:style-name="P1">Visit</text:p>', ['h1: Visit']],
    ['a link', '<text:p><text:a xlink:href="https://example.org">map</text:a></text:p>', ['p: map (https://example.org)']],
    ['a link inside', '<text:p><text:a xlink:href="#Agenda">agenda</text:a></text:p>', ['p: agenda']],
    ['a comment', '<text:p>Bus<office:annotation><dc:creator>A</dc:creator><text:p>why?</text:p></office:annotation> 2</text:p>', ['p: Bus 2']],
    ['a footnote', '<text:p>Free<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Until noon.</text:p></text:note-body></text:note>.</text:p>', ['p: Free.', 'p: Until noon.']],
    ['a text box', '<text:p>A<draw:frame><draw:text-box><text:p>In a box</text:p></draw:text-box></draw:frame></text:p>', ['p: A', 'p: In a box']],
    ['deleted text', '<text:tracked-changes><text:changed-region><text:deletion><text:p>Bus 9</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>Bus<text:change text:change-id="c"/> 2</text:p>', ['p: Bus 2']],
    ['hidden text', '<text:p>A<text:span text:style-name="T1">secret</text:span></text:p><text:p text:style-name="P2">x</text:p><text:section text:display="none"><text:p>y</text:p></text:section>', ['p: A']],
    ['a section', '<text:section><text:h text:outline-level="2">Where</text:h><text:p>Here</text:p></text:section>', ['h2: Where', 'p: Here']],
    ['a table of contents', '<text:table-of-content><text:index-body><text:p>Agenda 1</text:p></text:index-body></text:table-of-content><text:p>A</text:p>', ['p: A']],
    ['an East Asian reading aid', '<text:p><text:ruby><text:ruby-base>漢</text:ruby-base><text:ruby-text>한</text:ruby-text></text:ruby></text:p>', ['p: 漢']],
  ])('reads %s', async (_, body, expected) => {
    const styles =
      '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>' +
      '<style:style style:name="P2" style:family="paragraph"><style:text-properties text:display="none"/></style:style>' +
      '<style:style style:name="T1" style:family="text"><style:text-properties text:display="none"/></style:style>';
    const named = '<style:style style:name="Title" style:family="paragraph"/>';
    expect(await read(body, { styles, named })).toEqual(expected);
  });

  it('numbers lists as shown: nested, interrupted, with a number of their own', async () => {
    const item = (text: string, more = '') => `<text:list-item><text:p>${text}</text:p>${more}</text:list-item>`;
    const body =
      `<text:list xml:id="a" text:style-name="L1">${item('Go', `<text:list>${item('left')}</text:list>`)}${item('Wait')}</text:list>` +
      `<text:p>Then</text:p><text:list text:style-name="L1" text:continue-list="a">${item('Come')}` +
      `<text:list-item text:start-value="7"><text:p>Leave</text:p></text:list-item></text:list>` +
      `<text:list text:style-name="L1">${item('Anew')}</text:list>`;
    expect(await read(body, { styles: LIST_STYLE })).toEqual([
      'i: 1. Go',
      'i: left',
      'i: 2. Wait',
      'p: Then',
      'i: 3. Come',
      'i: 7. Leave',
      'i: 1. Anew',
    ]);
  });

  it('keeps styles that are made from one another in a circle', async () => {
    const styles =
      '<style:style style:name="A" style:family="paragraph" style:parent-style-name="B"/><style:style style:name="B" style:family="paragraph" style:parent-style-name="A"/>';
    expect(await read('<text:p text:style-name="A">x</text:p>', { styles })).toEqual(['p: x']);
  });
});

describe('loadOdt refuses', () => {
  const deep = `${'<text:section>'.repeat(20_000)}<text:p>x</text:p>${'</text:section>'.repeat(20_000)}`;
  const encrypted =
    '<manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry>';
  it.each<[string, Uint8Array, RegExp]>([
    ['a password', makeOdf('text', { body: '', parts: { 'META-INF/manifest.xml': encrypted } }), /protected by a password/],
    ['deep nesting', makeOdf('text', { body: deep }), /nested too deeply/],
    ['declared entities', makeOdf('text', { body: '', parts: { 'content.xml': '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>' } }), /document type/],
    ['a missing content', makeOdf('text', { body: '', parts: { 'content.xml': undefined } }), /content is missing.*\.odt/],
    ['sheets', makeOdf('spreadsheet', { body: '' }), /content is missing/],
    ['half a file', sampleOdt().subarray(0, 600), /cut short or damaged/],
  ])('%s', async (_, bytes, advice) => {
    const error: unknown = await loadOdt(bytes).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UnreadableFile);
    expect((error as Error).message).toMatch(advice);
  });
});
