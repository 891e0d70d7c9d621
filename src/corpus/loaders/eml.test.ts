import { describe, expect, it } from 'vitest';
import type { Block } from '../document.ts';
import { readWell, skipReason } from '../test-corpus.ts';
import { encode } from '../test-encode.ts';
import { loadEml } from './eml.ts';
import { makeEml, makeParts, sampleEml } from './test-eml.ts';

const shown = (blocks: readonly Block[]) =>
  blocks.map((block) => (block.kind === 'row' ? block.cells.join('|') : `${block.kind[0]}: ${block.text}`));
const load = (bytes: Uint8Array) => loadEml(bytes, { timeZone: 'Asia/Seoul' });
const HEAD = ['From: kim@example.org', 'Subject: Lunch'];

describe('loadEml', () => {
  it('reads subject, sender, time and plain text, and names attachments', async () => {
    const { title, updated, blocks, warnings } = await load(sampleEml());
    expect(title).toBe('Bus № 2');
    expect(updated).toBe(Date.UTC(2022, 8, 19, 23, 30));
    expect(shown(blocks)).toEqual([
      'p: From: Ким <kim@example.org> · To: All participants, staff@example.org · 2022-09-20 08:30 (Asia/Seoul)',
      'p: The bus leaves at 08:15.',
      'i: bring your badge',
      'p: When does it leave?',
    ]);
    expect(warnings).toEqual([expect.stringMatching(/^Attachments are not read\. .* own: map\.pdf\.$/)]);
  });

  it('reads the page when there is no plain text', async () => {
    const html = '<table><tr><th>Time<th>What<tr><td>9:00<td>Opening</table><p>Bye';
    const { blocks } = await load(makeEml([...HEAD, 'Content-Type: text/html; charset=utf-8'], html));
    expect(shown(blocks)).toEqual(['p: From: kim@example.org', '9:00|Opening', 'p: Bye']);
  });

  it.each([
    ['windows-1251', 'Обед в 12:30'],
    ['euc-kr', '점심은 12시, 똠얌'],
    ['utf-8', 'Обед — 12시'],
  ])('reads letters of %s that the mail does not name', async (encoding, text) => {
    const bytes = encoding === 'utf-8' ? Buffer.from(text) : encode(text, encoding);
    expect(shown((await load(makeEml(HEAD, bytes))).blocks)[1]).toBe(`p: ${text}`);
    const inBase64 = Buffer.from(bytes).toString('base64');
    const headers = [...HEAD, 'Content-Type: text/plain', 'Content-Transfer-Encoding: base64'];
    expect(shown((await load(makeEml(headers, inBase64))).blocks)[1]).toBe(`p: ${text}`);
  });

  it.each([
    ['ks_c_5601-1987', encode('똠얌 12시', 'euc-kr'), '똠얌 12시'],
    ['windows-1251', encode('Обед', 'windows-1251'), 'Обед'],
    ['windows-1252', encode('Café “A” – £5', 'windows-1252'), 'Café “A” – £5'],
    ['utf-8', Buffer.from('Café £5'), 'Café £5'],
    ['utf-8', Buffer.from('£5'), '£5'],
  ])('reads letters of %s that it names', async (charset, bytes, text) => {
    const { blocks, warnings } = await load(makeEml([...HEAD, `Content-Type: text/plain;\r\n charset="${charset}"`], bytes));
    expect(shown(blocks)[1]).toBe(`p: ${text}`);
    if (charset.startsWith('windows') || charset === 'utf-8') expect(warnings).toEqual([]);
  });

  it('reads forwarded mails, but not without end', async () => {
    const wrap = (inner: string) =>
      Buffer.from(
        makeEml(
          [...HEAD, 'Date: Tue, 20 Sep 2022 01:00:00 +0000', 'Content-Type: multipart/mixed; boundary=x'],
          makeParts('x', [[['Content-Type: text/plain'], 'See below.'], [['Content-Type: message/rfc822'], inner]]),
        ),
      ).toString();
    const inner = 'From: lee@example.org\r\nSubject: Menu\r\n\r\nRice.';
    const once = await load(Buffer.from(wrap(inner)));
    expect(shown(once.blocks).slice(1)).toEqual(['p: See below.', 'h: Menu', 'p: From: lee@example.org', 'p: Rice.']);
    let deep = inner;
    for (let depth = 0; depth < 5; depth += 1) deep = wrap(deep).replace('boundary=x', `boundary=x${depth}`).replaceAll('--x\r\n', `--x${depth}\r\n`).replace('--x--', `--x${depth}--`);
    const many = await load(Buffer.from(deep));
    expect(shown(many.blocks).filter((line) => line === 'p: See below.')).toHaveLength(3);
    expect(many.warnings).toEqual([expect.stringContaining('a forwarded mail')]);
  });

  it('is read as a document of the day it was sent', async () => {
    const { document } = await readWell('bus.eml', sampleEml());
    expect(document).toMatchObject({ title: 'Bus № 2', updated: Date.UTC(2022, 8, 19, 23, 30) });
  });

  it.each([
    ['no headers', 'Just words.', /It is no mail/],
    ['attachments alone', makeEml([...HEAD, 'Content-Type: application/pdf; name=a.pdf'], '%x'), /no text of its own\. Save .*: a\.pdf\.$/],
    ['an encrypted mail', makeEml([...HEAD, 'Content-Type: application/pkcs7-mime; name=smime.p7m'], 'x'), /encrypted/],
    ['a mail cut short', sampleEml().subarray(0, 600), /cut short/],
  ])('refuses %s', async (_, bytes, reason) => {
    expect(await skipReason('a.eml', bytes)).toMatch(reason);
  });
});
