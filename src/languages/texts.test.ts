import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { detectLanguage } from './detect-language.ts';
import { LANGUAGES, type Language } from './languages.ts';
import { readTextsFile } from './texts-file.ts';
import { loadTexts, type Variables } from './texts.ts';

const LOCALES = join(import.meta.dirname, '../../locales');
const COUNTS = new Set(['count', 'days', 'limit']);
/** The same in every language: a fraction, and words that no translation changes. */
const SAME_AS_ENGLISH = new Set([
  'docs-page',
  ...['bishkek', 'dushanbe', 'yerevan', 'tbilisi'].map((city) => `moment-city-${city}`),
]);
const FOREIGN_WORDS = /\/[a-z]+|Telegram|\bID\b|\bCSV\b/g;

const ALPHABETS: Record<Language, RegExp> = {
  en: /[a-z]/iu,
  ru: /[а-яё]/iu,
  kk: /[а-яёәғқңөұүһі]/iu,
  ky: /[а-яёңөү]/iu,
  tg: /[а-яёғӣқӯҳҷ]/iu,
  uz: /[a-zʻʼ]/iu,
  hy: /\p{Script=Armenian}/u,
  az: /[a-zəğıİşöüç]/iu,
  ka: /\p{Script=Georgian}/u,
  ko: /\p{Script=Hangul}/u,
};

const QUOTES: Record<Language, string> = {
  en: '“”',
  ru: '«»',
  kk: '«»',
  ky: '«»',
  tg: '«»',
  uz: '“”',
  hy: '«»',
  az: '“”',
  ka: '„“',
  ko: '“”',
};

const say = loadTexts(LOCALES);
const english = readTextsFile(join(LOCALES, 'en.ftl'), 'en').variables;
const keys = [...english.keys()];

/** Every text of a language; its variables hold digits, so that they add no letters. */
function textsOf(language: Language, count = 5): (readonly [key: string, text: string])[] {
  return keys.map((key) => [key, say(language, key, sampleVariables(key, count))]);
}

function sampleVariables(key: string, count: number): Variables {
  return Object.fromEntries(
    [...(english.get(key) ?? [])].map((name) => [name, COUNTS.has(name) ? count : '7']),
  );
}

function failing(language: Language, fails: (text: string, key: string) => boolean): string[] {
  return textsOf(language)
    .filter(([key, text]) => fails(text, key))
    .map(([key, text]) => `${key}: ${text}`);
}

describe('loadTexts', () => {
  it('puts the variables in, without invisible marks around them', () => {
    expect(say('en', 'start-greeting', { programme: 'Seoul' })).toBe('Hello! I am the assistant of “Seoul”.');
  });

  it.each([
    ['ru', 1, '1 документ '],
    ['ru', 3, '3 документа '],
    ['ru', 11, '11 документов '],
    ['en', 1, '1 document of'],
    ['en', 2, '2 documents of'],
    ['hy', 2, '2 փաստաթուղթ։'],
  ] as const)('counts in %s: %i', (language, count, expected) => {
    expect(say(language, 'docs-title', { count })).toContain(expected);
  });

  it('throws instead of showing a key or a gap', () => {
    expect(() => say('kk', 'no-such-key')).toThrow('There is no text "no-such-key"');
    expect(() => say('kk', 'start-greeting')).toThrow('The text "start-greeting" cannot be said in "kk"');
  });
});

describe.each(LANGUAGES)('the texts in %s', (language) => {
  it.each([0, 1, 2, 21, 1000])('can all be said with the count %i', (count) => {
    expect(textsOf(language, count).filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('use the letters of the language alone', () => {
    const foreign = (text: string) =>
      [...text.replace(FOREIGN_WORDS, '').matchAll(/\p{L}/gu)].some(
        ([letter]) => !ALPHABETS[language].test(letter),
      );
    expect(failing(language, foreign)).toEqual([]);
  });

  it('read as that language', () => {
    const whole = textsOf(language)
      .map(([, text]) => text)
      .join('\n');
    expect(detectLanguage(whole)).toBe(language);
    expect(detectLanguage(say(language, 'help-example'))).toBe(language);
  });

  it('fit into what Telegram takes', () => {
    const limit = (key: string) => {
      if (key.startsWith('command-')) return 256;
      if (/^(button-|forget-(yes|no)$|language-automatic$)/.test(key)) return 30;
      if (key.startsWith('feedback-')) return 200;
      return 1000;
    };
    expect(failing(language, (text, key) => text.length > limit(key))).toEqual([]);
  });

  it('hold no markup, straight quotes or untidy spaces', () => {
    expect(failing(language, (text) => /[*_`~|<>[\]{}\\"']|&\w+;|\u2068|\u2069/.test(text))).toEqual([]);
    expect(failing(language, (text) => /^\s|\s$| {2}|\s[,.;:!?]/.test(text))).toEqual([]);
  });

  it('quote with the marks of the language, in pairs', () => {
    const [open = '', close = ''] = QUOTES[language];
    const unlike = (text: string) => {
      const marks = text.match(/[«»„“”‘’]/g)?.filter((mark) => !(language === 'en' && mark === '’')) ?? [];
      return marks.some((mark, index) => mark !== (index % 2 === 0 ? open : close)) || marks.length % 2 === 1;
    };
    expect(failing(language, unlike)).toEqual([]);
  });
});

describe.each(LANGUAGES.filter((language) => language !== 'en'))('the translation into %s', (language) => {
  it('leaves nothing in English', () => {
    const untranslated = (text: string, key: string) =>
      !SAME_AS_ENGLISH.has(key) && text === say('en', key, sampleVariables(key, 5));
    expect(failing(language, untranslated)).toEqual([]);
  });

  it('names the same commands as in English, each free-standing', () => {
    const commands = (text: string) => text.match(/(?<=^|\s)\/[a-z]+(?=$|\s)/gm) ?? [];
    const differing = (text: string, key: string) =>
      commands(text).join() !== commands(say('en', key, sampleVariables(key, 5))).join();
    expect(failing(language, differing)).toEqual([]);
  });
});

it('writes Uzbek oʻ and gʻ with U+02BB, and with no other sign', () => {
  const wrong = (text: string) => /[og][ʼ‘’`´]|(?<![og])ʻ/i.test(text);
  expect(failing('uz', wrong)).toEqual([]);
});

it('calls each language by its own name', () => {
  expect(LANGUAGES.map((language) => say(language, 'language-name'))).toEqual([
    'English',
    'Русский',
    'Қазақша',
    'Кыргызча',
    'Тоҷикӣ',
    'Oʻzbekcha',
    'Հայերեն',
    'Azərbaycanca',
    'ქართული',
    '한국어',
  ]);
});
