import { describe, expect, it } from 'vitest';
import { WORDS, chooseWords } from './words.js';

const slotsOf = (entry: string | Record<string, string>) =>
  (typeof entry === 'string' ? [entry] : Object.values(entry)).map((text) =>
    [...text.matchAll(/\{\w+\}/g)].map(String).sort(),
  );

describe('chooseWords', () => {
  it('speaks the language of the browser, English when it has no words in it', () => {
    expect(chooseWords('ru-RU').word('send')).toBe('Отправить');
    expect(chooseWords('en-US').word('send')).toBe('Send');
    expect(chooseWords('ko')).toMatchObject({ language: 'en-GB' });
    expect(chooseWords('ko').word('send')).toBe('Send');
  });

  it('takes the form that fits the number', () => {
    const { word } = chooseWords('ru');
    expect([1, 2, 5, 21].map((count) => word('memberCount', { count }))).toEqual([
      '1 участник',
      '2 участника',
      '5 участников',
      '21 участник',
    ]);
  });

  it('fills in names as they are, whatever they contain', () => {
    expect(chooseWords('en').word('joined', { name: '{name} $& <b>' })).toBe('{name} $& <b> joined');
  });

  it('has the same keys with the same slots in every language', () => {
    expect(Object.keys(WORDS.ru)).toEqual(Object.keys(WORDS.en));
    for (const key of Object.keys(WORDS.en) as (keyof typeof WORDS.en)[]) {
      const [wanted = []] = slotsOf(WORDS.en[key]);
      for (const slots of slotsOf(WORDS.ru[key])) expect(slots, key).toEqual(wanted);
    }
  });
});
