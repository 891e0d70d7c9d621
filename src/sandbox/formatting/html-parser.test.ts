import { describe, expect, it } from 'vitest';
import { MarkupError } from './formatted-text.ts';
import { parseHtml } from './html-parser.ts';

describe('parseHtml', () => {
  it('reads nested formats with UTF-16 offsets', () => {
    expect(parseHtml('🚌 <b>Bus <i>one</i></b>')).toEqual({
      text: '🚌 Bus one',
      entities: [
        { type: 'italic', offset: 7, length: 3 },
        { type: 'bold', offset: 3, length: 7 },
      ],
    });
  });

  it('reads quotes that can be opened', () => {
    expect(parseHtml('<blockquote expandable>Lunch</blockquote>').entities).toEqual([
      { type: 'expandable_blockquote', offset: 0, length: 5 },
    ]);
  });

  it('reads a code block with its language, whichever tag is outside', () => {
    const block = [{ type: 'pre', offset: 0, length: 1, language: 'ts' }];
    expect(parseHtml('<pre><code class="language-ts">x</code></pre>').entities).toEqual(block);
    expect(parseHtml('<code class="language-ts"><pre>x</pre></code>').entities).toEqual(block);
    expect(parseHtml('<code class="language-ts">x</code>').entities).toEqual([
      { type: 'code', offset: 0, length: 1 },
    ]);
  });

  it('reads links and mentions, and completes a bare domain', () => {
    expect(parseHtml(`<a href='example.org'>a</a><a href="tg://user?id=7">b</a>`).entities).toEqual([
      { type: 'text_link', offset: 0, length: 1, url: 'http://example.org/' },
      { type: 'text_mention', offset: 1, length: 1, user: { id: 7, is_bot: false, first_name: '' } },
    ]);
  });

  it('decodes the four named references and numbers, and leaves the rest alone', () => {
    expect(parseHtml('&lt;&amp;&gt;&quot;&#8470;&#x41;&nbsp;').text).toBe('<&>"№A&nbsp;');
  });

  it.each([
    ['a <br>', 'Unsupported start tag "br" at byte offset 2'],
    ['5 < 6', 'Unsupported start tag "" at byte offset 2'],
    ['но <script>x</script>', 'Unsupported start tag "script" at byte offset 5'],
    ['<b>bold', `Can't find end tag corresponding to start tag "b"`],
    ['bold</b>', 'Unexpected end tag at byte offset 4'],
    ['<b>bold</i>', 'Unmatched end tag at byte offset 7, expected "</b>", found "</i>"'],
    ['<b>bold</b', 'Unclosed end tag at byte offset 7'],
    ['<a href="x', 'Unclosed start tag at byte offset 0'],
    ['<a ="x">y</a>', 'Empty attribute name in the tag "a" at byte offset 0'],
    ['<a href=x/y>z</a>', 'Unexpected end of name token at byte offset 8'],
    ['<span>x</span>', 'Tag "span" must have class "tg-spoiler" at byte offset 0'],
    ['<tg-emoji emoji-id="x">y</tg-emoji>', 'Invalid custom emoji identifier specified'],
  ])('refuses %s', (source, message) => {
    expect(() => parseHtml(source)).toThrow(new MarkupError(message));
  });
});
