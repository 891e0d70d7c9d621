import { describe, expect, it } from 'vitest';
import { readCaption } from './read-caption.ts';

const read = (caption: string) => readCaption(caption, { timeZone: 'Asia/Seoul' });
const END_OF_20TH = Date.UTC(2026, 8, 20, 15) - 1;

describe('readCaption', () => {
  it('reads the four parts', () => {
    expect(read('Where to eat; ky; cohort:bus-2; 2026-09-20')).toEqual({
      settings: { title: 'Where to eat', language: 'ky', audience: 'cohort:bus-2', validUntil: END_OF_20TH },
      faults: [],
    });
  });

  it.each([
    ['', {}],
    ['Where to eat', { title: 'Where to eat' }],
    ['; uz', { language: 'uz' }],
    [';; role:Staff', { audience: 'role:staff' }],
    ['Where to eat;;; 20.09.2026', { title: 'Where to eat', validUntil: END_OF_20TH }],
    ['20.9.2026, 18:00', { validUntil: Date.UTC(2026, 8, 20, 9) }],
    ['2026-09-20T18:00+09:00', { validUntil: Date.UTC(2026, 8, 20, 9) }],
    ['cohort: bus-2', { audience: 'cohort:bus-2' }],
    ['ka; Where to eat', { language: 'ka', title: 'Where to eat' }],
    ['Where to eat\nGeorgian', { title: 'Where to eat', language: 'ka' }],
    ['Korean; ko', { title: 'Korean', language: 'ko' }],
  ])('forgives: %s', (caption, settings) => {
    expect(read(caption)).toEqual({ settings, faults: [] });
  });

  it.each([
    ['Kazakh', 'kk'],
    ['қазақ тілі', 'kk'],
    ['Қазақша', 'kk'],
    ['казахский', 'kk'],
    ['Кыргызча', 'ky'],
    ['тоҷикӣ', 'tg'],
    ["O'zbek", 'uz'],
    ['o‘zbek', 'uz'],
    ['հայերեն', 'hy'],
    ['Azərbaycan', 'az'],
    ['ქართული', 'ka'],
    ['한국어', 'ko'],
    ['русский', 'ru'],
    ['English', 'en'],
    ['en-GB', 'en'],
  ])('knows the language %s', (name, language) => {
    expect(read(`T; ${name}`).settings).toEqual({ title: 'T', language });
  });

  it.each([
    ['Where to eat; kz', { part: 'kz', expected: 'language' }],
    ['Where to eat; ru; everybody', { part: 'everybody', expected: 'audience' }],
    ['Where to eat; ru; role:boss', { part: 'role:boss', expected: 'audience' }],
    ['Where to eat; cohort:', { part: 'cohort:', expected: 'audience' }],
    ['Where to eat; ru; all; tomorrow', { part: 'tomorrow', expected: 'validUntil' }],
    ['Where to eat; 31.02.2026', { part: '31.02.2026', expected: 'validUntil' }],
    ['; kz', { part: 'kz', expected: 'language' }],
  ])('names the part that means nothing: %s', (caption, fault) => {
    expect(read(caption).faults).toEqual([fault]);
  });

  it('keeps what it understood beside a fault', () => {
    expect(read('Where to eat; kz; all').settings).toEqual({ title: 'Where to eat', audience: 'all' });
  });
});
