import { describe, expect, it } from 'vitest';
import { findingsOf } from './test-checks.ts';

const find = async (content: string) =>
  (await findingsOf('invisible-characters', 'a.md', content)).map(({ severity, details }) => [severity, details['count']]);
const tags = [...'ignore'].map((letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))).join('');

describe('the check of invisible characters', () => {
  it('takes tag characters and overrides of the direction for errors', async () => {
    expect(await find(`Welcome${tags} to Sejong.`)).toEqual([['error', 6]]);
    expect(await find('The file is called invoice\u202Efdp.exe.')).toEqual([['error', 1]]);
  });

  it('warns of zero-width characters and tells where the first stands', async () => {
    expect(await find('Pass\u200Bword\u2060 and key.')).toEqual([['warning', 2]]);
    const [found] = await findingsOf('invisible-characters', 'a.md', '# A\n\nFine.\n\n## Keys\n\nKe\u200By.');
    expect(found?.place).toEqual({ headings: ['Keys'] });
  });

  it('warns of soft hyphens only when they stand everywhere', async () => {
    expect(await find('Infor\u00ADmation for parti\u00ADcipants.')).toEqual([]);
    expect(await find('par\u00ADti\u00ADci\u00ADpants '.repeat(8))).toEqual([['warning', 24]]);
  });

  it.each([
    ['a mark at the start of the file', '\uFEFFWelcome.'],
    ['emoji joined of several', 'Your team: 👩\u200D💻 👨\u200D👩\u200D👧 🏳️\u200D🌈'],
    ['the flag of Scotland', 'From \u{1F3F4}\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F} with love'],
    ['marks of direction in Hebrew', 'The word \u200Fשלום\u200F means peace.'],
    ['Persian joiners', 'می\u200Cخواهم'],
  ])('leaves %s alone', async (_, content) => {
    expect(await find(content)).toEqual([]);
  });
});
