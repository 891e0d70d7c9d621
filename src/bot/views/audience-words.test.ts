import { describe, expect, it } from 'vitest';
import type { Audience } from '../../audience/audience.ts';
import { parseAudience } from '../../audience/parse-audience.ts';
import { LANGUAGES, type Language } from '../../languages/languages.ts';
import { loadTexts } from '../../languages/texts.ts';
import { projectFolder } from '../../shared/project-folder.ts';
import { audienceWords, type AudienceNames } from './audience-words.ts';
import { speak } from './speech.ts';

const say = loadTexts(projectFolder('locales'));

function read(text: string): Audience {
  const parsed = parseAudience(text);
  if (parsed.kind === 'bad') throw new Error(`${text}: expected ${parsed.expected}`);
  return parsed.audience;
}

const words = (text: string, language: Language = 'en', names?: AudienceNames) =>
  audienceWords(read(text), speak(say, language), names);

describe('audienceWords', () => {
  it.each([
    ['all', 'everybody'],
    ['cohort:"Bus 2"', 'cohort “Bus 2”'],
    ['cohort:a or cohort:b', 'cohort “a” and cohort “b”'],
    ['cohort:a or cohort:b or role:staff', 'cohort “a”, cohort “b” and staff'],
    ['cohort:a and language:ru', 'cohort “a”, of these only those spoken to in Russian'],
    ['cohort:a and not language:ru', 'cohort “a”, except those spoken to in Russian'],
    ['not (role:staff or role:owner)', 'everybody, except staff and owners'],
    ['all and not role:staff and not role:owner', 'everybody, except staff and owners'],
    ['(cohort:a or cohort:b) and not role:staff', '(cohort “a” and cohort “b”), except staff'],
    ['cohort:a or cohort:b and not role:staff', 'cohort “a” and (cohort “b”, except staff)'],
    ['not (cohort:a and role:staff)', 'everybody, except (cohort “a”, of these only staff)'],
    ['silent:12', 'those who have not answered announcement 12'],
    [
      'person:7 or group:-100 or group:-100/4',
      'person 7, group chat “-100” and topic “4” of the group chat “-100”',
    ],
  ])('tells %s', (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  it('calls people and groups by their names where these are known', () => {
    const names = {
      personName: (id: number) => (id === 7 ? 'Aida' : undefined),
      groupTitle: (chat: number, topic: number) =>
        chat === -100 ? (['Seoul visit', 'Meals'] as const)[topic] : undefined,
    };
    expect(words('person:7 or person:8 or group:-100', 'en', names)).toBe(
      'Aida, person 8 and group chat “Seoul visit”',
    );
    expect(words('group:-100/1', 'en', names)).toBe('topic “Meals” of the group chat “Seoul visit”');
  });

  it.each([
    ['ru', 'группа «Bus 2», кроме таких: те, чей язык казахский'],
    ['uz', '“Bus 2” guruhi, bulardan tashqari: tili qozoqcha boʻlganlar'],
    ['ko', '“Bus 2” 그룹, 다음은 제외: 사용 언어가 카자흐어인 사람'],
  ] as const)('tells it in %s', (language, expected) => {
    expect(words('cohort:"Bus 2" and not language:kk', language)).toBe(expected);
  });

  it.each(LANGUAGES)('has words for everything in %s', (language) => {
    const everything =
      'not (cohort:a and role:participant or role:organiser or role:staff or role:owner or person:7) ' +
      'or silent:3 or group:-100 or group:-100/4 or all or language:kk';
    expect(words(everything, language)).not.toMatch(/undefined|\{|audience-words/);
  });
});
