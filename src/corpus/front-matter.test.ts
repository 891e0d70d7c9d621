import { describe, expect, it } from 'vitest';
import { readFrontMatter, splitFrontMatter } from './front-matter.ts';

const read = (yaml: string) =>
  readFrontMatter({ yaml, name: 'its front matter', firstLine: 2, timeZone: 'Asia/Seoul' });

describe('splitFrontMatter', () => {
  it('parts the keys from the body', () => {
    expect(splitFrontMatter('\uFEFF---\r\ntitle: A\r\n---\r\nBody')).toEqual({
      yaml: 'title: A\r\n',
      body: '\r\nBody',
    });
  });

  it('takes a rule across the page for what it is', () => {
    expect(splitFrontMatter('---\nNot a key\n---\nBody')).toEqual({ body: '---\nNot a key\n---\nBody' });
    expect(splitFrontMatter('---\n\nText').body).toBe('---\n\nText');
  });

  it('says when the end is missing', () => {
    expect(() => splitFrontMatter('---\ntitle: A\n\nBody')).toThrow(/has no end/);
  });
});

describe('readFrontMatter', () => {
  it('reads every key', async () => {
    const yaml = [
      'title: "Bus: times"',
      'language: ky',
      'audience: cohort:bus-2',
      'valid-from: 2022-09-20',
      'valid-until: 2022-09-22',
      'source-url: https://example.org/a',
      'updated: 2022-09-01T10:00:00Z',
      'sample: true',
    ];
    expect(await read(yaml.join('\n'))).toEqual({
      metadata: {
        title: 'Bus: times',
        language: 'ky',
        audience: 'cohort:bus-2',
        validFrom: Date.UTC(2022, 8, 19, 15),
        validUntil: Date.UTC(2022, 8, 22, 15) - 1,
        sourceUrl: 'https://example.org/a',
        updated: Date.UTC(2022, 8, 1, 10),
        sample: true,
      },
      warnings: [],
    });
  });

  it('warns of an unknown key', async () => {
    expect((await read('titel: A')).warnings).toEqual([expect.stringMatching(/"titel".*known are title/)]);
  });

  it.each([
    ['language: xx', /"language" in its front matter is "xx"; it must be one of en, ru/],
    ['valid-until: 22.09.2022', /"valid-until".*a day such as 2022-09-20/],
    ['valid-from: 2022-09-22\nvalid-until: 2022-09-20', /"valid-until".*before "valid-from"/],
    ['audience: everyone', /"audience".*"all", "cohort:NAME"/],
    ['audience: role:boss', /"audience"/],
    ['sample: maybe', /"sample".*true or false/],
    ['source-url: www', /"source-url".*https:/],
    ['title: [a, b]', /"title".*a list or a map; it must be one line of text/],
    ['title: A\nlanguage: "en', /^Line \d of its front matter is no valid YAML/],
    ['just words', /Line 2 of its front matter.*title: Where to eat/],
  ])('%s is refused', async (yaml, reason) => {
    await expect(read(yaml)).rejects.toThrow(reason);
  });
});
