import { describe, expect, it } from 'vitest';
import type { FormattedText } from '../content/content.ts';
import { plainText } from '../testing/sample-content.ts';
import { maskTexts, type MaskedText } from './mask-text.ts';
import { restoreText } from './restore-text.ts';

const mask = (source: FormattedText): MaskedText => {
  const [masked] = maskTexts([source], { from: 'en', to: 'ko', names: [] });
  if (!masked) throw new Error('one text gives one');
  return masked;
};
const bus = mask(plainText('the bus leaves at 08:15 from gate 4'));

describe('maskTexts', () => {
  it('counts its tokens through all texts', () => {
    const masked = maskTexts(['bus 2, gate 4', 'no figures', 'at 7'].map(plainText), {
      from: 'en',
      to: 'ru',
      names: [],
    });
    expect(masked.map(({ text }) => text)).toEqual(['bus ⟦1⟧, gate ⟦2⟧', 'no figures', 'at ⟦3⟧']);
  });

  it('puts the words of a link between two tokens, whole pieces inside', () => {
    const link = { type: 'text_link', offset: 4, length: 11, url: 'https://example.org' };
    expect(mask({ text: 'see the room 204 plan', entities: [link] }).text).toBe(
      'see ⟦2⟧the room ⟦1⟧⟦/2⟧ plan',
    );
  });
});

describe('restoreText', () => {
  it('puts back what the tokens stand for, in the order of the translation', () => {
    expect(bus.text).toBe('the bus leaves at ⟦1⟧ from gate ⟦2⟧');
    expect(restoreText(bus, '버스는 ⟦2⟧번 게이트에서 ⟦ 1 ⟧에 출발합니다')).toEqual({
      kind: 'restored',
      text: plainText('버스는 4번 게이트에서 08:15에 출발합니다'),
      words: '버스는  번 게이트에서  에 출발합니다',
    });
  });

  it.each<[string, string, string[], string[]]>([
    ['a number that is gone', '버스는 ⟦1⟧에 출발합니다', ['4'], []],
    ['a number told twice', '⟦1⟧ ⟦2⟧ ⟦1⟧', [], ['08:15']],
    ['a number of its own', '⟦1⟧ (8시 20분) ⟦2⟧', [], ['8', '20']],
    ['a number instead', '08:20 ⟦2⟧', ['08:15'], ['08:20']],
    ['a token of its own', '⟦1⟧ ⟦2⟧ ⟦3⟧', [], ['⟦3⟧']],
    ['a link of its own', '⟦1⟧ ⟦2⟧ evil.example', [], ['evil.example']],
    ['a name to call of its own', '⟦1⟧ ⟦2⟧ @evil_bot', [], ['@evil_bot']],
    ['a command of its own', '⟦1⟧ ⟦2⟧ /forget', [], ['/forget']],
  ])('finds %s', (_, translated, missing, added) => {
    expect(restoreText(bus, translated)).toEqual({ kind: 'altered', missing, added });
  });

  it('keeps links around their words, wherever these are now', () => {
    const link = { type: 'text_link', offset: 0, length: 4, url: 'https://example.org' };
    const here = mask({ text: 'here is the map', entities: [link] });
    expect(restoreText(here, '지도는 ⟦1⟧여기⟦/1⟧ 있어요')).toMatchObject({
      text: { text: '지도는 여기 있어요', entities: [{ ...link, offset: 4, length: 2 }] },
    });
    for (const lost of ['지도는 여기 있어요', '지도는 ⟦1⟧여기 있어요', '⟦1⟧⟦/1⟧ 여기', '⟦/1⟧여기⟦1⟧']) {
      expect(restoreText(here, lost)).toEqual({
        kind: 'altered',
        missing: ['https://example.org'],
        added: [],
      });
    }
  });

  it('keeps a link apart from the letters around it', () => {
    const page = mask(plainText('see https://example.org/a now'));
    expect(restoreText(page, '지금⟦1⟧에서 보세요')).toMatchObject({
      text: plainText('지금 https://example.org/a 에서 보세요'),
    });
    expect(restoreText(page, '(⟦1⟧).')).toMatchObject({ text: plainText('(https://example.org/a).') });
  });

  it('lets no two pieces become one', () => {
    expect(restoreText(bus, '⟦2⟧⟦1⟧ 출발')).toMatchObject({ text: plainText('4 08:15 출발') });
    const both = mask(plainText('see example.org and @anna_k'));
    expect(restoreText(both, '⟦1⟧⟦2⟧')).toMatchObject({ text: plainText('example.org @anna_k') });
  });

  it('gives what is protected its formatting back, and drops the rest', () => {
    const entities = [
      { type: 'bold', offset: 0, length: 18 },
      { type: 'code', offset: 9, length: 9 },
    ];
    const word = mask({ text: 'the word sun shine', entities });
    expect(restoreText(word, '단어 ⟦1⟧')).toMatchObject({
      text: { text: '단어 sun shine', entities: [{ type: 'code', offset: 3, length: 9 }] },
    });
  });
});
