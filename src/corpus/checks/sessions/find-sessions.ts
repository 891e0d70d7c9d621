import type { CorpusDocument, Passage, Place } from '../../document.ts';
import { findDates } from '../dates/find-dates.ts';
import type { DateMention } from '../dates/date-mention.ts';
import { lineOfPlace } from '../passage-lines.ts';
import { roleOf } from './column-roles.ts';
import type { Session, Where } from './session.ts';
import { timeOfCell, timeOfLine, type SessionTime } from './session-time.ts';

const BETWEEN = ' · ';
const LONGEST_NAME = 160;
/** Longer lines are prose. */
const LONGEST_LINE = 500;
/** Every session has a time, and every time these: the other lines need no closer look. */
const HAS_TIME = /\d[:.]\d\d|\d시/;

/**
 * The sessions that a document's passages tell of: rows of a table with a column of sessions, events of a calendar, and
 * lines that open with a time. A day that the line does not name is the one of the heading or sheet above.
 */
export function findSessions(document: CorpusDocument, passages: readonly Passage[]): Session[] {
  const { path, language } = document;
  return passages.flatMap(({ text, place }) => {
    if (!HAS_TIME.test(text)) return [];
    const above = dayAbove(document, place);
    return text.split('\n').flatMap((line, index): Session[] => {
      const mayTell = line.length <= LONGEST_LINE && HAS_TIME.test(line);
      const read = mayTell ? readLine(line, (cell) => findDates(cell, language)[0]) : undefined;
      if (!read || read.name.length > LONGEST_NAME || !/\p{L}{2}/u.test(read.name)) return [];
      const { name, time, where } = read;
      const base = { document: path, language, place: lineOfPlace(place, index), name, ...time, ...(where ? { where } : {}) };
      return [{ ...base, ...dayOf(read.date ?? above) }];
    });
  });
}

interface ReadLine {
  readonly name: string;
  readonly time: SessionTime;
  readonly date?: DateMention | undefined;
  readonly where?: Where | undefined;
}

interface Cell {
  readonly label: string;
  readonly value: string;
}

function readLine(line: string, dateIn: (cell: string) => DateMention | undefined): ReadLine | undefined {
  const parts = line.split(BETWEEN);
  if (parts.length === 1) return readItem(line);
  // In a table each cell tells its column; a calendar's event may hold a colon of its own: "Part 1: the cloud".
  const named = parts.map(toCell);
  const isTable = named.some(({ label, value }) => label !== '' && HAS_TIME.test(value));
  const cells = isTable ? named : parts.map((value): Cell => ({ label: '', value: value.trim() }));
  const times: SessionTime[] = [];
  let date: DateMention | undefined;
  const words: Cell[] = [];
  for (const cell of cells) {
    const plain = timeOfCell(cell.value);
    if (plain) {
      times.push(plain);
      continue;
    }
    const found = dateIn(cell.value);
    const bare = found ? withoutDate(cell.value, found) : cell.value;
    const time = found && timeOfCell(bare);
    if (time) times.push(time);
    if (found && (time || bare === '')) date ??= found;
    else if (!time) words.push(cell);
  }
  const [first, second] = times;
  const session = words.find(({ label }) => roleOf(label) === 'session');
  const name = session?.value ?? (isTable ? undefined : words[0]?.value);
  if (!first || name === undefined) return undefined;
  const end = first.end ?? (second && second.start > first.start ? second.start : undefined);
  const time = { start: first.start, ...(end === undefined ? {} : { end }) };
  return { name, time, date, where: isTable ? whereOf(words) : unnamedWhere(words[1]?.value) };
}

function toCell(part: string): Cell {
  const match = /^([^:]{1,40}): (.+)$/u.exec(part);
  return match ? { label: match[1] ?? '', value: (match[2] ?? '').trim() } : { label: '', value: part.trim() };
}

function withoutDate(text: string, date: DateMention): string {
  const at = text.indexOf(date.quote);
  const rest = at < 0 ? text : text.slice(0, at) + text.slice(at + date.quote.length);
  return rest.replace(/^[\s,;.]+|[\s,;.]+$/g, '');
}

function whereOf(words: readonly Cell[]): Where | undefined {
  for (const kind of ['room', 'place'] as const) {
    const cell = words.find(({ label }) => roleOf(label) === kind);
    if (cell) return { text: cell.value, kind };
  }
  return undefined;
}

function unnamedWhere(text: string | undefined): Where | undefined {
  return text === undefined ? undefined : { text, kind: 'either' };
}

const ROOM_WORD =
  /(?<!\p{L})(?:hall|room|auditorium|foyer|floor|lobby|зал|комнат|аудитори|кабинет|этаж|фойе|бөлме|бөлмө|қабат|кабат|толор|утоқ|ошёна|xona|zal|qavat|սենյակ|դահլիճ|հարկ|otaq|mərtəbə|ოთახ|დარბაზ|სართულ)|(?:회의실|강당|호실|층|홀)/iu;

/** "09:30–10:15 Opening, Hall A": what comes last and names a room is the room. */
function readItem(line: string): ReadLine | undefined {
  const found = timeOfLine(line);
  if (!found) return undefined;
  const { time, rest } = found;
  const match = /^(?<name>.{3,}?)(?:\s*\((?<inside>[^()]+)\)\.?|(?:,|\s[-–—|]|;)\s+(?<after>[^,;]+(?:,[^,;]+)?))$/u.exec(rest);
  const room = match?.groups?.['inside'] ?? match?.groups?.['after'];
  if (!match || room === undefined || !ROOM_WORD.test(room)) return { name: rest.replace(/[.;]$/, ''), time };
  return { name: match.groups?.['name'] ?? rest, time, where: { text: room.replace(/\.$/, ''), kind: 'either' } };
}

function dayAbove({ title, language }: CorpusDocument, place: Place): DateMention | undefined {
  const names = [...place.headings].reverse();
  for (const name of [...names, ...(place.sheet === undefined ? [] : [place.sheet]), title]) {
    const dates = findDates(name, language);
    // "20–22 September" is the day of no session.
    if (dates.length === 1) return dates[0];
  }
  return undefined;
}

function dayOf(date: DateMention | undefined): Pick<Session, 'month' | 'day' | 'year'> {
  const [only, ...others] = date?.readings ?? [];
  if (!only || others.length > 0) return {};
  return { ...only, ...(date?.year === undefined ? {} : { year: date.year }) };
}
