import { describe, expect, it } from 'vitest';
import { UnreadableFile } from './unreadable-file.ts';
import { createXmlReader, descendant, descendants, parseXml } from './xml.ts';

const parse = (xml: string) => parseXml(new TextEncoder().encode(xml));

describe('parseXml', () => {
  it('keeps order and spaces, decodes characters, drops prefixes of elements', async () => {
    const root = await parse('<a:x r:id="r1"><a:t>A &amp; &#4304;&#x10D1; </a:t><b/><a:t><![CDATA[<q>]]></a:t></a:x>');
    expect(root.children[0]?.attributes).toEqual({ 'r:id': 'r1' });
    expect(root.children[0]?.children.map(({ name }) => name)).toEqual(['t', 'b', 't']);
    expect(descendants(root, 't').map(({ text }) => text)).toEqual(['A & აბ ', '<q>']);
    expect(descendant(root, 'none')).toBeUndefined();
  });

  it('tells texts and elements in their order', async () => {
    const [p] = (await parse('<p>Bus <b>2</b> leaves<br/> at <![CDATA[8]]></p>')).children;
    const order = p?.content.map((part) => (typeof part === 'string' ? part : `<${part.name}>`));
    expect(order?.join('')).toBe('Bus <b> leaves<br> at 8');
    expect(p?.text).toBe('Bus  leaves at 8');
  });

  it.each([
    ['nested too deeply', '<a>'.repeat(100_000)],
    ['cut inside a mark', '<a><b c="1'],
  ])('refuses what is %s', async (_, xml) => {
    await expect(parse(xml)).rejects.toThrow(UnreadableFile);
  });

  it('refuses a document type', async () => {
    await expect(parse('<!doctype x [<!ENTITY a "aaa">]><x>&a;</x>')).rejects.toThrow(/document type declaration/);
  });
});

describe('createXmlReader', () => {
  it('leaves elements of one name unparsed until they are opened', async () => {
    const { read, open } = await createXmlReader({ unparsed: 't:row' });
    const root = read(new TextEncoder().encode('<t:table><t:row a="1"><c>A &amp; B</c></t:row><t:row/></t:table>'));
    const [row, empty] = descendants(root, 'row');
    expect(row).toMatchObject({ attributes: { a: '1' }, children: [], text: '<c>A &amp; B</c>' });
    expect(row && descendant(open(row), 'c')?.text).toBe('A & B');
    expect(empty && open(empty).children).toEqual([]);
  });
});
