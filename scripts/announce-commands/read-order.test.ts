import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeTestFolder } from '../../src/database/open-test-database.ts';
import { AdviceError } from '../../src/shared/errors.ts';
import { UsageError } from '../run-command.ts';
import { readOrder, type GivenOrder } from './read-order.ts';

const NOW = Date.parse('2026-03-01T12:00:00Z');

describe('readOrder', () => {
  let folder: Awaited<ReturnType<typeof makeTestFolder>>;
  let file = '';
  const told: string[] = [];

  beforeAll(async () => {
    folder = await makeTestFolder();
    file = await write(
      'text.md',
      '\uFEFF\r\nBus 2 leaves at 08:15 from [gate 3](https://example.org).\r\nPlease be there!\r\n',
    );
  });
  afterAll(() => folder.remove());

  async function write(name: string, content: string): Promise<string> {
    await writeFile(join(folder.folder, name), content);
    return join(folder.folder, name);
  }
  const read = (given: GivenOrder, timeZone = 'Asia/Seoul') => {
    told.length = 0;
    const order = { file, audience: 'all', ...given };
    return readOrder(order, { timeZone, now: NOW }, (line) => void told.push(line));
  };

  it('reads text, audience, times and buttons', async () => {
    const kk = await write('kk.txt', '2-автобус 08:15-те 3-шығудан жүреді.');
    const order = await read({
      ...{
        audience: 'Cohort:"Bus 2"  AND NOT (language:ru)',
        at: '2026-12-01 18:00',
        until: '2026-12-02 09:00',
      },
      ...{ text: [`kk=${kk}`], button: ['coming', ' After lunch '], urgent: true },
    });
    expect(order).toEqual({
      content: {
        language: 'en',
        parts: [
          {
            kind: 'text',
            text: {
              text: 'Bus 2 leaves at 08:15 from gate 3.\nPlease be there!',
              entities: [{ type: 'text_link', offset: 27, length: 6, url: 'https://example.org' }],
            },
          },
        ],
        versions: {
          kk: {
            texts: [{ text: '2-автобус 08:15-те 3-шығудан жүреді.', entities: [] }],
            ...{ by: 'person', approved: true },
          },
        },
        buttons: [{ kind: 'coming' }, { kind: 'own', label: 'After lunch' }],
      },
      settings: {
        ...{ audience: 'cohort:"Bus 2" and not language:ru', urgent: true },
        sendAt: Date.parse('2026-12-01T09:00:00Z'),
        usefulUntil: Date.parse('2026-12-02T00:00:00Z'),
      },
    });
    expect(told).toEqual([]);
  });

  it('leaves open what nobody said, and knows the language of the text', async () => {
    const ru = await write('ru.txt', 'Ужин сегодня в семь вечера, сбор у входа.');
    const { content, settings } = await read({ file: ru });
    expect(content).toMatchObject({ language: 'ru', versions: {}, buttons: [] });
    expect(settings).toEqual({ audience: 'all', urgent: false, sendAt: null });
    expect((await read({ until: 'none' })).settings.usefulUntil).toBeNull();
    expect((await read({ language: 'uz' })).content.language).toBe('uz');
  });

  it('tells of what a message cannot show, and of a time that comes twice', async () => {
    await read({ file: await write('map.md', '# Dinner\n![the way](map.png)') });
    expect(told).toEqual([expect.stringContaining('pictures are sent as their names only')]);
    await read({ at: '2026-10-25 02:30' }, 'Europe/Berlin');
    expect(told).toEqual([expect.stringContaining('the first of them counts')]);
  });

  it.each<[string, GivenOrder, string]>([
    ['a time that is over', { at: '2026-02-01 18:00' }, '--at: 2026-02-01 18:00 (Europe/Berlin) is over'],
    ['a time that does not exist', { at: '2026-03-29 02:30' }, 'does not exist in Europe/Berlin'],
    ['what is no time', { until: 'soon' }, '--until: “soon” is no time'],
    [
      'an end before the beginning',
      { at: '2026-12-01 18:00', until: '2026-12-01 17:00' },
      'a time after --at',
    ],
    ['what is no audience', { audience: 'cohort:Bus 2' }, 'at character 12 there should be: and | or'],
    ['a file that is not there', { file: 'no-such-file.md' }, '“no-such-file.md” is not there'],
    ['a folder', { file: '.' }, 'is a folder'],
  ])('refuses %s in one line', async (_, given, words) => {
    const refused = await read(given, 'Europe/Berlin').catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(AdviceError);
    expect(refused).toHaveProperty('message', expect.stringContaining(words));
    expect(refused).toHaveProperty('message', expect.not.stringContaining('\n'));
  });

  it('refuses a file that is no message', async () => {
    await expect(read({ file: await write('long.txt', 'x'.repeat(200_001)) })).rejects.toThrow('far longer');
    const deep = await write('deep.md', '>'.repeat(50_000));
    await expect(read({ file: deep })).rejects.toThrow('nested too deep');
  });

  it.each<[GivenOrder, string]>([
    [{ file: undefined }, '--file F'],
    [{ audience: undefined }, '--audience A'],
    [{ language: 'fr' }, '“fr” is none of the languages'],
    [{ text: ['kk'] }, '--text kk=FILE'],
    [{ text: ['fr=x.md'] }, '“fr” is none of the languages'],
    [{ text: ['en=x.md'] }, 'is in “en” itself'],
  ])('takes %j for wrong usage', async (given, words) => {
    const refused = await read(given).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(UsageError);
    expect(refused).toHaveProperty('message', expect.stringContaining(words));
  });
});
