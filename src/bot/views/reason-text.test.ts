import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../languages/languages.ts';
import { readTextsFile } from '../../languages/texts-file.ts';
import { loadTexts } from '../../languages/texts.ts';
import { projectFolder } from '../../shared/project-folder.ts';
import { reasonOf, REASONS } from '../../shared/reason.ts';
import { reasonText } from './reason-text.ts';
import { speak } from './speech.ts';

const say = loadTexts(projectFolder('locales'));
const english = readTextsFile(projectFolder('locales/en.ftl'), 'en').variables;

describe('a reason', () => {
  it('is told in the language of its reader', () => {
    const refusal = { reason: 'It is larger than 50 MB.', told: reasonOf('too-large', { limit: 50 }) };
    expect(reasonText(refusal, speak(say, 'ru'))).toBe(
      'Файл больше 50 МБ. Разделите его или уменьшите изображения.',
    );
  });

  it.each([
    ['without a code', undefined],
    ['with a code of another version of the program', { code: 'too-loud', details: {} }],
    ['with a code that is no word of ours', { code: 'constructor', details: {} }],
    ['with a variable missing', { code: 'too-large', details: {} }],
  ])('%s is told in English', (_, told) => {
    const reason = 'It is too loud. Play it softer.';
    expect(reasonText({ reason, ...(told ? { told } : {}) }, speak(say, 'ru'))).toBe(reason);
  });

  it('has a text for each code, with the variables that come with it, and no text without a code', () => {
    const texts = [...english]
      .filter(([key]) => key.startsWith('reason-'))
      .map(([key, variables]) => [key.slice('reason-'.length), [...variables].sort()]);
    const codes = Object.entries(REASONS).map(([code, variables]) => [code, [...variables].sort()]);
    expect(Object.fromEntries(texts)).toEqual(Object.fromEntries(codes));
  });

  it.each(LANGUAGES)('is short enough in %s to be told whole', (language) => {
    for (const [code, variables] of Object.entries(REASONS)) {
      const details = Object.fromEntries(variables.map((name) => [name, '…']));
      expect([...say(language, `reason-${code}`, details)].length).toBeLessThan(250);
    }
  });
});
