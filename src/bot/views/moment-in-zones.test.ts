import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../languages/languages.ts';
import { loadTexts } from '../../languages/texts.ts';
import { projectFolder } from '../../shared/project-folder.ts';
import { momentInZones } from './moment-in-zones.ts';
import { momentProblemText, momentTwiceText } from './moment-problem-text.ts';
import { speak } from './speech.ts';
import { zoneCity } from './zone-city.ts';

const say = loadTexts(projectFolder('locales'));
const now = Date.UTC(2026, 10, 30);
const dinner = Date.UTC(2026, 11, 1, 9);
const zones = (ownZone?: string, language: Language = 'en') => ({
  speech: speak(say, language),
  programmeZone: 'Asia/Seoul',
  ownZone,
  now,
});

describe('a moment for a reader', () => {
  it('is told by the programme’s clock, and by their own where that shows another time', () => {
    expect(momentInZones(dinner, zones('Asia/Almaty'))).toBe(
      'Tuesday 1 December, 18:00 (Seoul) · 14:00 (Almaty)',
    );
    expect(momentInZones(dinner, zones())).toBe('Tuesday 1 December, 18:00 (Seoul)');
    expect(momentInZones(dinner, zones('Asia/Tokyo'))).toBe('Tuesday 1 December, 18:00 (Seoul)');
  });

  it('has both days where they differ', () => {
    const lateNight = Date.UTC(2026, 11, 1, 16);
    expect(momentInZones(lateNight, zones('America/New_York'))).toBe(
      'Wednesday 2 December, 01:00 (Seoul) · Tuesday 1 December, 11:00 (New York)',
    );
  });

  it('has its year when that is not this one', () => {
    expect(momentInZones(Date.UTC(2027, 11, 1, 9), zones())).toBe(
      'Wednesday, 1 December 2027, 18:00 (Seoul)',
    );
    // In Seoul the next year has begun.
    expect(momentInZones(Date.UTC(2026, 11, 31, 16), zones())).toBe('Friday, 1 January 2027, 01:00 (Seoul)');
  });

  it.each([
    ['ru', 'вторник, 1 декабря, 18:00 (Сеул) · 14:00 (Алматы)'],
    ['kk', '1 желтоқсан, сейсенбі, 18:00 (Сеул) · 14:00 (Алматы)'],
    ['ky', '1-декабрь, шейшемби, 18:00 (Сеул) · 14:00 (Алматы)'],
    ['tg', 'сешанбе, 1 декабр, 18:00 (Сеул) · 14:00 (Алмаато)'],
    ['uz', 'seshanba, 1-dekabr, 18:00 (Seul) · 14:00 (Olmaota)'],
    ['hy', 'դեկտեմբերի 1, երեքշաբթի, 18:00 (Սեուլ) · 14:00 (Ալմաթի)'],
    ['az', '1 dekabr, çərşənbə axşamı, 18:00 (Seul) · 14:00 (Almatı)'],
    ['ka', 'სამშაბათი, 1 დეკემბერი, 18:00 (სეული) · 14:00 (ალმათი)'],
    ['ko', '12월 1일 화요일, 18:00 (서울) · 14:00 (알마티)'],
  ] as const)('is told in %s', (language, expected) => {
    expect(momentInZones(dinner, zones('Asia/Almaty', language))).toBe(expected);
  });
});

describe('zoneCity', () => {
  it('is as IANA writes it where we have no name', () => {
    expect(zoneCity('America/Argentina/Buenos_Aires', speak(say, 'ru'))).toBe('Buenos Aires');
    expect(zoneCity('UTC', speak(say, 'ru'))).toBe('UTC');
  });
});

describe('what is said of a time that cannot be had', () => {
  const berlin = { ...zones(), programmeZone: 'Europe/Berlin' };

  it('names the nearest times on a day when the clock skips it', () => {
    const after = Date.UTC(2027, 2, 28, 1);
    const text = momentProblemText({ kind: 'skipped', before: after - 60_000, after }, berlin);
    expect(text).toContain('The nearest are 01:59 and 03:00.');
  });

  it('says that the clock shows it twice, and only then', () => {
    expect(momentTwiceText({ kind: 'read', moment: dinner, alsoAt: dinner + 1 }, berlin)).toContain('twice');
    expect(momentTwiceText({ kind: 'read', moment: dinner }, berlin)).toBeUndefined();
  });

  it.each(LANGUAGES)('is said in %s', (language) => {
    const reader = zones('Asia/Almaty', language);
    expect(momentProblemText({ kind: 'past', moment: dinner }, reader)).toContain('18:00');
    expect(momentProblemText({ kind: 'unreadable' }, reader)).toContain('2026-12-01 18:00');
  });
});
