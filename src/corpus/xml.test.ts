import { describe, expect, it } from 'vitest';
import { descendant, descendants, parseXml } from './xml.ts';

const parse = (xml: string) => parseXml(new TextEncoder().encode(xml));

describe('parseXml', () => {
  it('keeps order and spaces, decodes characters, drops prefixes of elements', async () => {
    const root = await parse('<a:x r:id="r1"><a:t>A &amp; &#4304;&#x10D1; </a:t><b/><a:t><![CDATA[<q>]]></a:t></a:x>');
    expect(root.children[0]?.attributes).toEqual({ 'r:id': 'r1' });
    expect(root.children[0]?.children.map(({ name }) => name)).toEqual(['t', 'b', 't']);
    expect(descendants(root, 't').map(({ text }) => text)).toEqual(['A & აბ ', '<q>']);
    expect(descendant(root, 'none')).toBeUndefined();
  });

  it('refuses a document type', async () => {
    await expect(parse('<!doctype x [<!ENTITY a "aaa">]><x>&a;</x>')).rejects.toThrow(/document type declaration/);
  });
});
