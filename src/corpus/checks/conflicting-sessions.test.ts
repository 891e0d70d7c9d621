import { describe, expect, it } from 'vitest';
import { foundAmong } from './test-checks.ts';

const AGENDA = [
  'Day,From,To,Session,Room',
  'Monday 21 September,09:00,09:30,Registration,Foyer',
  'Monday 21 September,09:30,10:15,Opening by the organisers: MOIS and NIA,"Hall A, 2nd floor"',
  'Monday 21 September,10:45,12:15,"Seminar, part 1: cloud","Hall A, 2nd floor"',
  'Monday 21 September,12:15,13:15,Lunch,Restaurant',
  'Tuesday 22 September,12:30,13:30,Lunch,Restaurant',
].join('\n');
const dated = (day: string, content: string) => `---\nupdated: 2026-08-${day}\n---\n${content}`;
const calendar = (summary: string, start: string, end: string, location: string) =>
  [
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT',
    'UID:1',
    `SUMMARY:${summary}`,
    `DTSTART;TZID=Asia/Seoul:20260921T${start}00`,
    `DTEND;TZID=Asia/Seoul:20260921T${end}00`,
    `LOCATION:${location}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n');
const find = (files: Record<string, string>) =>
  foundAmong('conflicting-session', { 'agenda.csv': AGENDA, 'agenda.meta.yaml': 'updated: 2026-08-20', ...files });

describe('the check of sessions', () => {
  it('finds another time in a list, and tells it of the document that was updated longer ago', async () => {
    const list = dated('10', '# Day one\n\n## Monday 21 September 2026\n\n- 10:00–10:45 Opening by the organisers, Hall A\n');
    expect(await find({ 'list.md': list })).toEqual([
      {
        severity: 'error',
        code: 'conflicting-session',
        document: 'list.md',
        place: { headings: ['Monday 21 September 2026'] },
        details: {
          session: 'Opening by the organisers',
          here: '10:00–10:45',
          there: '09:30–10:15',
          other: 'agenda.csv',
        },
      },
    ]);
    const newer = await find({ 'list.md': list.replace('-10', '-30') });
    expect(newer).toMatchObject([{ document: 'agenda.csv', place: { row: 3 }, details: { there: '10:00–10:45' } }]);
  });

  it('finds another room in a calendar', async () => {
    const found = await find({ 'a.ics': calendar('Seminar\\, part 1: cloud', '1045', '1215', 'Hall B\\, 2nd floor') });
    expect(found).toMatchObject([{ details: { here: 'Hall A, 2nd floor', there: 'Hall B, 2nd floor' } }]);
  });

  it('knows a session whose name says more in the other document, whichever comes first', async () => {
    const event = calendar('Opening by the organisers', '0945', '1015', 'Hall A');
    expect(await find({ 'a.ics': event })).toHaveLength(1);
    expect(await find({ 'z.ics': event })).toHaveLength(1);
  });

  it('finds another day of a session that each document has once', async () => {
    const table = '| Date | Session | Time |\n|---|---|---|\n| 22 September | Opening by the organisers | 09:30–10:15 |\n';
    expect(await find({ 'b.md': table })).toMatchObject([
      { details: { here: '21.09. · 09:30–10:15', there: '22.09. · 09:30–10:15' } },
    ]);
  });

  it('reads agendas in other languages', async () => {
    const one = '| Время | Мероприятие | Зал |\n|---|---|---|\n| 09:30 | Открытие семинара | Зал A |\n';
    const other = '# День 1\n\n09:30 Открытие семинара (зал B)\n';
    expect(await foundAmong('conflicting-session', { 'one.md': one, 'other.md': other })).toHaveLength(1);
    const korean = '| 시간 | 일정 | 장소 |\n|---|---|---|\n| 오전 9시 30분 | 디지털 세미나 개회 | A홀 |\n';
    const moved = korean.replace('9시 30분', '10시');
    expect(await foundAmong('conflicting-session', { 'one.md': korean, 'other.md': moved })).toHaveLength(1);
  });

  it('holds a translation against its original line by line', async () => {
    const english = '| Time | Session | Room |\n|---|---|---|\n| 09:00 | Registration | Foyer |\n| 09:30 | Opening | Hall A |\n| 10:45 | Seminar | Hall A |\n';
    const russian = '| Время | Мероприятие | Зал |\n|---|---|---|\n| 09:00 | Регистрация | Фойе |\n| 09:40 | Открытие | Зал А |\n| 10:45 | Семинар | Зал А |\n';
    const files = { 'plan.en.md': english, 'plan.ru.md': russian };
    expect(await foundAmong('conflicting-session', files)).toMatchObject([{ details: { other: expect.stringContaining('plan.') as string } }]);
    expect(await foundAmong('conflicting-session', { ...files, 'plan.ru.md': russian.replace('09:40', '09:30') })).toEqual([]);
    expect(await foundAmong('conflicting-session', { 'plan.md': english, 'other.md': russian })).toEqual([]);
  });

  it.each([
    ['the same again', calendar('Opening by the organisers', '0930', '1015', 'Hall A\\, 2nd floor\\, Conference Centre')],
    ['meals of other days', calendar('Lunch', '1215', '1315', 'Restaurant')],
    ['another part', calendar('Seminar\\, part 2: cloud', '1600', '1730', 'Hall B')],
    ['a place instead of a room', calendar('Registration', '0900', '0930', 'Sejong')],
  ])('leaves alone %s', async (_, content) => {
    expect(await find({ 'a.ics': content })).toEqual([]);
  });

  it('leaves alone documents for other cohorts and those out of date', async () => {
    const note = (rest: string) => `---\n${rest}\n---\n## 21 September 2026\n\n- 10:00 Opening by the organisers\n`;
    expect(await find({ 'a.md': note('valid-until: 2026-08-15') })).toEqual([]);
    const cohorts = {
      'one.md': note('audience: cohort:bus-1'),
      'two.md': note('audience: cohort:bus-2').replace('10:00', '10:30'),
    };
    expect(await foundAmong('conflicting-session', cohorts)).toEqual([]);
    expect(await find({ 'a.md': note('valid-until: 2026-09-15') })).toHaveLength(1);
  });

  it('does not choose between two sessions of one name on a day', async () => {
    const twice = '| Time | Session |\n|---|---|\n| 10:15 | Coffee break |\n| 15:30 | Coffee break |\n';
    const once = '| Time | Session |\n|---|---|\n| 15:45 | Coffee break |\n';
    expect(await foundAmong('conflicting-session', { 'one.md': twice, 'two.md': once })).toEqual([]);
  });
});
