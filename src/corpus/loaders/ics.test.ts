import { describe, expect, it } from 'vitest';
import { loadIcs } from './ics.ts';

const ZONE = [
  'BEGIN:VTIMEZONE',
  'TZID:Asia/Seoul',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0900',
  'TZOFFSETTO:+0900',
  'TZNAME:KST',
  'END:STANDARD',
  'END:VTIMEZONE',
];
const event = (...lines: string[]) => ['BEGIN:VEVENT', 'DTSTAMP:20220901T000000Z', ...lines, 'END:VEVENT'];
const load = (lines: string[], timeZone = 'Asia/Almaty') => {
  const calendar = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Test//EN', ...lines, 'END:VCALENDAR', ''];
  return loadIcs(new TextEncoder().encode(calendar.join('\r\n')), { timeZone });
};
const told = async (lines: string[], timeZone?: string) =>
  (await load(lines, timeZone)).blocks.flatMap((block) => (block.kind === 'item' ? [block.text] : []));

describe('loadIcs', () => {
  it('tells an event with its own time zone, place and description, earliest first', async () => {
    const { title, blocks } = await load([
      'X-WR-CALNAME:Study visit',
      ...ZONE,
      ...event(
        'UID:2',
        'SUMMARY:Dinner',
        'DTSTART;TZID=Asia/Seoul:20220920T183000',
        'DTEND;TZID=Asia/Seoul:20220920T200000',
      ),
      ...event(
        'UID:1',
        'SUMMARY:Opening\\, day 1',
        'LOCATION:Hall A\\nSejong',
        'DESCRIPTION:Bring your badge.\\nDoors open at 08:30.',
        'DTSTART;TZID=Asia/Seoul:20220920T090000',
        'DURATION:PT1H30M',
      ),
    ]);
    expect(title).toBe('Study visit');
    expect(
      blocks
        .filter(({ kind }) => kind !== 'row')
        .map((block) => ('text' in block ? block.text : ''))
        .filter(Boolean),
    ).toEqual([
      'Opening, day 1',
      'Opening, day 1 · 2022-09-20 09:00–10:30 (Asia/Seoul) · Hall A, Sejong',
      'Bring your badge.\nDoors open at 08:30.',
      'Dinner',
      'Dinner · 2022-09-20 18:30–20:00 (Asia/Seoul)',
    ]);
  });

  it('tells UTC and floating times in the programme’s zone', async () => {
    const lines = [
      ...event('UID:1', 'SUMMARY:Call', 'DTSTART:20220920T030000Z', 'DTEND:20220920T040000Z'),
      ...event('UID:2', 'SUMMARY:Walk', 'DTSTART:20220921T070000'),
    ];
    expect(await told(lines)).toEqual([
      'Call · 2022-09-20 09:00–10:00 (Asia/Almaty)',
      'Walk · 2022-09-21 07:00 (Asia/Almaty)',
    ]);
  });

  it('tells whole days and events over midnight', async () => {
    const lines = [
      ...event('UID:1', 'SUMMARY:Visit', 'DTSTART;VALUE=DATE:20220920', 'DTEND;VALUE=DATE:20220923'),
      ...event('UID:2', 'SUMMARY:Holiday', 'DTSTART;VALUE=DATE:20220924'),
      ...event('UID:3', 'SUMMARY:Flight', 'DTSTART:20220924T230000', 'DTEND:20220925T053000'),
    ];
    expect(await told(lines)).toEqual([
      'Visit · 2022-09-20 – 2022-09-22',
      'Holiday · 2022-09-24',
      'Flight · 2022-09-24 23:00 – 2022-09-25 05:30 (Asia/Almaty)',
    ]);
  });

  it('tells each time of a repeating event, without excluded and with moved ones', async () => {
    const lines = [
      ...ZONE,
      ...event(
        'UID:1',
        'SUMMARY:Breakfast',
        'DTSTART;TZID=Asia/Seoul:20220920T070000',
        'DTEND;TZID=Asia/Seoul:20220920T080000',
        'RRULE:FREQ=DAILY;COUNT=4',
        'EXDATE;TZID=Asia/Seoul:20220921T070000',
      ),
      ...event(
        'UID:1',
        'SUMMARY:Early breakfast',
        'RECURRENCE-ID;TZID=Asia/Seoul:20220922T070000',
        'DTSTART;TZID=Asia/Seoul:20220922T060000',
        'DTEND;TZID=Asia/Seoul:20220922T063000',
      ),
    ];
    expect(await told(lines)).toEqual([
      'Breakfast · 2022-09-20 07:00–08:00 (Asia/Seoul)',
      'Early breakfast · 2022-09-22 06:00–06:30 (Asia/Seoul)',
      'Breakfast · 2022-09-23 07:00–08:00 (Asia/Seoul)',
    ]);
  });

  it('stops repeating without end, and leaves cancelled events out', async () => {
    const { blocks, warnings } = await load([
      ...event('UID:1', 'SUMMARY:Tea', 'DTSTART:20220920T100000', 'RRULE:FREQ=DAILY'),
      ...event('UID:2', 'SUMMARY:Concert', 'STATUS:CANCELLED', 'DTSTART:20220920T200000'),
    ]);
    expect(blocks.filter(({ kind }) => kind === 'item')).toHaveLength(60);
    expect(warnings).toEqual([
      'A cancelled event was left out: Concert.',
      'Only the first 60 times of a repeating event were read: Tea.',
    ]);
  });

  it('refuses a damaged calendar with advice', async () => {
    await expect(
      loadIcs(new TextEncoder().encode('BEGIN:VCALENDAR\nBEGIN:VEVENT\n'), { timeZone: 'UTC' }),
    ).rejects.toThrow(/cut short or damaged.*\.ics/);
  });
});
