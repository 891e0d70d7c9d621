import { describe, expect, it } from 'vitest';
import { AdviceError } from '../shared/errors.ts';
import { readProgramme } from './read-programme.ts';
import { writeCorpus } from './test-corpus.ts';

async function read(yaml?: string) {
  const corpus = await writeCorpus(yaml === undefined ? { 'a.md': 'A' } : { 'programme.yaml': yaml });
  try {
    return await readProgramme(corpus.directory);
  } finally {
    await corpus.remove();
  }
}

describe('readProgramme', () => {
  it('has defaults when there is no file or nothing in it', async () => {
    const defaults = { name: { en: 'the programme' }, timeZone: 'UTC', contact: '' };
    expect(await read()).toEqual(defaults);
    expect(await read('# nothing yet\n')).toEqual(defaults);
  });

  it('reads one name, or one a language', async () => {
    expect((await read('name: Study visit\n')).name).toEqual({ en: 'Study visit' });
    const yaml = 'name:\n  en: Visit\n  ko: 연수\ntime-zone: Asia/Seoul\ncontact: +821012345678\n';
    expect(await read(yaml)).toEqual({
      name: { en: 'Visit', ko: '연수' },
      timeZone: 'Asia/Seoul',
      contact: '+821012345678',
    });
  });

  it.each([
    ['time-zone: Seoul', /"time-zone".*Asia\/Seoul/],
    ['timezone: UTC', /"timezone" means nothing here; use name, time-zone, contact/],
    ['name:\n  ru: Визит', /needs a line "en:"/],
    ['name:\n  xx: A\n  en: B', /no language "xx"/],
    ['name: "a', /line 1 is no valid YAML/],
    ['contact: [a]', /"contact" must be one line/],
  ])('%j is refused with advice', async (yaml, message) => {
    const error: unknown = await read(yaml).catch((fault: unknown) => fault);
    expect(error).toBeInstanceOf(AdviceError);
    expect(String(error)).toMatch(message);
    expect(String(error)).toContain('programme.yaml');
  });
});
