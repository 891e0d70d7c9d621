import { describe, expect, it } from 'vitest';
import { findingsOf } from './test-checks.ts';

const ENGLISH =
  'Breakfast is served from half past six in the restaurant on the ground floor. The bus leaves at eight from the main entrance, so please be there ten minutes before.';
const RUSSIAN =
  'Завтрак подают с половины седьмого в ресторане на первом этаже. Автобус отправляется в восемь от главного входа, поэтому приходите за десять минут.';
const KAZAKH =
  'Таңғы ас бірінші қабаттағы мейрамханада жеті жарымнан бастап беріледі. Автобус сағат сегізде бас кіреберістен жүреді, он минут бұрын келіңіз.';

describe('the check of mixed languages', () => {
  const find = (content: string) => findingsOf('mixed-language', 'a.md', content);

  it('finds a considerable part in another language', async () => {
    const [found] = await find(`${ENGLISH}\n\n${ENGLISH}\n\n${RUSSIAN}\n\n${RUSSIAN}`);
    expect(found).toMatchObject({ severity: 'warning', details: { found: 'ru', share: '50' } });
    expect(await find(`${RUSSIAN}\n\n${RUSSIAN}\n\n${KAZAKH}\n\n${KAZAKH}`)).toHaveLength(1);
  });

  it('leaves quotations and tables of translated names alone', async () => {
    expect(await find(`${ENGLISH}\n\n${ENGLISH}\n\n${ENGLISH}\n\n${ENGLISH}\n\n${RUSSIAN}`)).toEqual([]);
    const table = [
      '| English | По-русски | 한국어 |',
      '|---|---|---|',
      '| Ministry of the Interior and Safety | Министерство внутренних дел и безопасности | 행정안전부 |',
      '| National Information Society Agency | Национальное агентство информационного общества | 한국지능정보사회진흥원 |',
    ].join('\n');
    expect(await find(`${ENGLISH}\n\n${table}`)).toEqual([]);
  });
});

describe('the check of the declared language', () => {
  const find = (language: string, content: string) =>
    findingsOf('declared-language', 'a.txt', content, { 'a.txt.meta.yaml': `language: ${language}` });

  it('finds a language that is clearly not that of the text', async () => {
    expect(await find('en', RUSSIAN.repeat(2))).toMatchObject([{ details: { declared: 'en', found: 'ru' } }]);
    expect(await find('ru', KAZAKH.repeat(2))).toMatchObject([{ details: { declared: 'ru', found: 'kk' } }]);
  });

  it('keeps silent when it fits, when there is little text, and when nobody declared it', async () => {
    expect(await find('ru', RUSSIAN)).toEqual([]);
    expect(await find('ru', 'Wi-Fi: SampleHotel-Guest')).toEqual([]);
    expect(await findingsOf('declared-language', 'a.txt', RUSSIAN)).toEqual([]);
  });
});
