import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text.ts';
import { encode } from './test-encode.ts';

describe('decodeText', () => {
  it('reads UTF-8 with and without a mark', () => {
    expect(decodeText(Buffer.from('\uFEFFქართული'))).toEqual({ text: 'ქართული', warnings: [] });
    expect(decodeText(Buffer.from('한국어'))).toEqual({ text: '한국어', warnings: [] });
  });

  it('reads UTF-16 with a mark', () => {
    const little = Buffer.from('\uFEFFАвтобус 2', 'utf16le');
    expect(decodeText(little)).toEqual({ text: 'Автобус 2', warnings: [] });
    expect(decodeText(Buffer.from(little).swap16())).toEqual({ text: 'Автобус 2', warnings: [] });
  });

  it.each(['Bus 2', 'Автобус', 'Ավտոբուս', 'ავტობუსი', '버스 2번', '버스', 'Түскі ас\r\n12:30'])(
    'reads UTF-16 without a mark: %s',
    (written) => {
      const little = Buffer.from(written, 'utf16le');
      for (const bytes of [little, Buffer.from(little).swap16()]) {
        expect(decodeText(bytes)).toEqual({ text: written, warnings: [expect.stringContaining('UTF-16')] });
      }
    },
  );

  it.each([
    'Привет!',
    'Обед',
    'ВНИМАНИЕ',
    'Автобус 2 в 8:15',
    'Обед в 12:30, зал № 2',
    'Гостиница «Sample», этаж 4',
    'НЕ ЗАБУДЬТЕ ПАСПОРТ',
    'Wi-Fi: гость',
    'Ертен жиналыс сагат 9-да',
    'Таныртенги ас 7:30',
    'Автобус саат 8де жонойт',
    'Тушку тамак экинчи кабатта',
    'Автобус соати 8 меравад',
    'Хуроки нисфирузи дар толори 2',
    'ЗАЛ А',
    'Hotel «Sample» – 2',
  ])('reads windows-1251: %s', (written) => {
    expect(decodeText(encode(written, 'windows-1251'))).toEqual({
      text: written,
      warnings: [expect.stringContaining('windows-1251')],
    });
  });

  it.each([
    '안내',
    '점심은 12시',
    '버스 2번은 8시 15분에 출발합니다',
    '호텔 체크인 14:00',
    '감사합니다',
    '와이파이 비밀번호',
    '서울',
    '회의실: 3층',
    '찦차와 펲시',
    '2번 출구',
    'Wi-Fi 안내 · 「객실」',
  ])('reads CP949: %s', (written) => {
    expect(decodeText(encode(written, 'euc-kr'))).toEqual({
      text: written,
      warnings: [expect.stringContaining('CP949')],
    });
  });

  it.each([
    ['koi8-r', 'Автобус отходит в 8:15'],
    ['koi8-r', 'Обед в зале'],
    ['windows-1254', 'Café – open 9'],
    ['windows-1254', 'Görüş saat 9-da, çay'],
  ] as const)('reads %s: %s', (encoding, written) => {
    expect(decodeText(encode(written, encoding)).text).toBe(written);
  });

  it('believes the encoding a text names when its bytes fit', () => {
    const bytes = encode('Ünvan', 'windows-1254');
    expect(decodeText(bytes, 'windows-1254')).toEqual({ text: 'Ünvan', warnings: [] });
    expect(decodeText(Buffer.from('Ünvan'), 'windows-1254').text).toBe('Ünvan');
    expect(decodeText(encode('Привет', 'windows-1251'), 'no-such').text).toBe('Привет');
  });

  it('does not take UTF-8 that was cut in a letter for windows-1251', () => {
    const { text, warnings } = decodeText(Buffer.from('Автобус ждёт').subarray(0, -1));
    expect(text).toBe('Автобус ждё');
    expect(warnings).toEqual([expect.stringMatching(/^1 of its letters/)]);
  });

  it('refuses bytes that are letters in no encoding', () => {
    const bytes = Uint8Array.from({ length: 400 }, (_, index) => 128 + ((index * 97) % 128));
    expect(() => decodeText(bytes)).toThrow(/no encoding known here.*save it anew as UTF-8/);
  });
});
