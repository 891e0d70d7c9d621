import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../languages/detect-language.ts';
import type { Language } from '../../languages/languages.ts';
import { plainText } from '../testing/sample-content.ts';
import { protectedPieces } from './protected-pieces.ts';

const kept = (text: string, to: Language = 'ru', names: readonly string[] = []) =>
  protectedPieces(plainText(text), { from: detectLanguage(text), to, names }).map((piece) => piece.text);

describe('what stays as it is', () => {
  it.each<[string, string[]]>([
    ['the bus leaves at 08:15, on 2026-12-01 or 1.12.', ['08:15', '2026-12-01', '1.12']],
    ['from 18:00–19:30, between 7 pm and 9:30 a.m.', ['18:00–19:30', '7 pm', '9:30 a.m.']],
    ['pay $20, 15 000 ₩ or 12.5 % of it', ['$20', '15 000 ₩', '12.5 %']],
    ['in room B-204, on seat 12A, flight KE902', ['B-204', '12A', 'KE902']],
    ['call +82 2 123-45-67 or 010-1234-5678', ['+82 2 123-45-67', '010-1234-5678']],
    ['write to help.desk@example.org.', ['help.desk@example.org']],
    ['see https://example.org/a?b=1, or (example.kz/map).', ['https://example.org/a?b=1', 'example.kz/map']],
    ['ask @anna_k, press /help, follow #visit2026', ['@anna_k', '/help', '#visit2026']],
    ['the 3rd of them, the 2nd time', ['3', '2']],
    ['password guest2026, step ② or 3️⃣', ['guest2026', '②', '3️⃣']],
    ['the family 👨‍👩‍👧 and a token ⟦1⟧', ['👨‍👩‍👧', '⟦', '1', '⟧']],
    ['and/or, then km/h, e.g. this', []],
  ])('in %j', (text, pieces) => {
    expect(kept(text)).toEqual(pieces);
  });

  it('is a figure in any language', () => {
    expect(kept('2호차는 8시 15분에 B-204 앞에서 출발합니다')).toEqual(['2', '8', '15', 'B-204']);
    expect(kept('зал Б-12, 3-й этаж, №5', 'kk')).toEqual(['Б-12', '3', '№5']);
  });

  it('is what the organiser wrote in a typewriter’s letters, with its formatting', () => {
    const code = { type: 'code', offset: 9, length: 9 };
    const source = {
      text: 'the word sun shine opens',
      entities: [code, { type: 'bold', offset: 0, length: 24 }],
    };
    expect(protectedPieces(source, { from: 'en', to: 'ru', names: [] })).toEqual([
      { start: 9, end: 18, text: 'sun shine', entities: [{ ...code, offset: 0 }] },
    ]);
  });
});

describe('names', () => {
  it('are words with a capital inside a sentence, and abbreviations', () => {
    expect(kept('Please meet at Seoul Station with Anna Kim. Take the KTX.')).toEqual([
      'Seoul Station',
      'Anna Kim',
      'KTX',
    ]);
    expect(kept('COEX is closed, it is Anna’s day')).toEqual(['COEX', 'Anna']);
  });

  it('are not the first word of a sentence, nor days, months, languages, or things with a number', () => {
    expect(kept('Lunch is later. Dinner too.\nBring your badge.\n• Water')).toEqual([]);
    expect(kept('see you on Monday, in March, in Russian; I know')).toEqual([]);
    expect(kept('take Bus 2 to Hall B')).toEqual(['2', 'B']);
    expect(kept('you MUST bring it, this is IMPORTANT')).toEqual([]);
  });

  it('are not told in a headline', () => {
    expect(kept('Dinner Tonight At The Big Garden')).toEqual([]);
    expect(kept('PLEASE BRING YOUR PASSPORT')).toEqual([]);
  });

  it('are all Latin words in a text of another script', () => {
    expect(kept('Пароль от Wi-Fi на стойке Grand Hotel, зал B', 'ko')).toEqual(['Wi-Fi', 'Grand Hotel', 'B']);
    expect(kept('Зал закрыт. The hall is closed for all of us today. Спасибо', 'ko')).toEqual([]);
  });

  it('in Cyrillic letters are kept where the reader’s language is written so', () => {
    const text = 'Собираемся у входа в зал Седжон, ждём Вас.';
    expect(kept(text, 'kk')).toEqual(['Седжон']);
    expect(kept(text, 'ko')).toEqual([]);
    expect(kept(text, 'ko', ['Седжон'])).toEqual(['Седжон']);
  });
});
