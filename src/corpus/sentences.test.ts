import { describe, expect, it } from 'vitest';
import { sentences } from './sentences.ts';

describe('sentences', () => {
  it.each([
    ['en', ['See No. 2.', 'Bus 5 leaves at 9.30 a.m. from Gate 2.', 'Bring water.']],
    ['en', ['Dr. Kim met A. Baimenov at 5 p.m. in St. Mary Hall.', 'Then they left.']],
    [
      'en',
      ['Write to desk@example.org or see https://example.org/a.B?c=1.', 'It is free!', 'Really?', 'Yes.'],
    ],
    ['en', ['The bus waits at Hall A.', 'The driver has a list.']],
    ['ru', ['Гостиница: г. Сеул, ул. Мира, д. 5, стр. 2.', 'Тел. 112.']],
    ['ru', ['Возьмите паспорт, зонт и т. д.', 'Затем спускайтесь.']],
    ['ru', ['Отчёт от 27 сентября 2022 г.', 'Делегация вернулась.', 'А. С. Пушкин писал.']],
    ['hy', ['Ժամը 9-ին։', 'Ավտոբուսը կսպասի։']],
    ['ka', ['ავტობუსი 9:00-ზე გადის.', 'წყალი უფასოა.']],
    ['ko', ['회의는 2022. 9. 20. 오전 9시에 시작합니다.', '점심은 12시입니다.']],
    ['uz', ['Avtobus soat 8:30 da joʻnaydi.', 'Kechikmang!']],
    ['kk', ['Мекенжай: Астана қ. Абай көш. 5.', 'Келіңіз.']],
    ['az', ['Görüş N. Nərimanov küç. 5-dədir.', 'Gecikməyin.']],
  ] as const)('%s: %j', (language, parts) => {
    expect(sentences(parts.join(' '), language)).toEqual([...parts]);
  });

  it('keeps the number of a list item with its words', () => {
    expect(sentences('1. Bring your passport. Show it.', 'en')).toEqual([
      '1. Bring your passport.',
      'Show it.',
    ]);
  });

  it('ends a sentence at each line break', () => {
    expect(sentences('Opening\nHall A, see No.\n2', 'en')).toEqual(['Opening', 'Hall A, see No.', '2']);
  });

  it('has none in an empty text', () => {
    expect(sentences(' \n ', 'en')).toEqual([]);
  });
});
