import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { listCorpus } from '../../src/corpus/list-corpus.ts';
import { readDocument } from '../../src/corpus/read-document.ts';
import type { ReadOutcome } from '../../src/corpus/read-outcome.ts';
import { LANGUAGES } from '../../src/languages/languages.ts';
import { projectFolder } from '../../src/shared/project-folder.ts';
import { agenda } from './contents/agenda.ts';

const corpus = projectFolder('corpus');
const sessions = agenda.sheets.flatMap(({ rows }) => rows.filter(([, from]) => /^\d/.test(from ?? '')));

type Read = Extract<ReadOutcome, { kind: 'read' }>;
let documents: Read[];

beforeAll(async () => {
  const outcomes: ReadOutcome[] = [];
  for (const file of await listCorpus(corpus)) outcomes.push(await readDocument(file, { timeZone: 'Asia/Seoul' }));
  expect(outcomes.filter(({ kind }) => kind === 'skipped')).toEqual([]);
  documents = outcomes.filter((outcome) => outcome.kind === 'read');
});

test('every document says that it is a sample, has a title of its own and no warnings', () => {
  expect(documents.filter(({ document, warnings }) => !document.sample || warnings.length > 0)).toEqual([]);
  expect(new Set(documents.map(({ document }) => document.title)).size).toBe(documents.length);
});

test('all ten languages have a document', () => {
  expect(new Set(documents.map(({ document }) => document.language))).toEqual(new Set(LANGUAGES));
});

test('the workbook holds the agenda it was made from', () => {
  const text = textOf('agenda/agenda.xlsx');
  for (const [, from, , session] of sessions) {
    expect(text).toContain(`From: ${from}`);
    expect(text).toContain(`Session: ${session}`);
  }
});

test('the calendar has the hours of the agenda', async () => {
  const calendar = await readFile(join(corpus, 'agenda/calendar.ics'), 'utf8');
  // The calendar leaves out the small breaks and the free evening.
  for (const [day, from, to] of sessions.filter(([, , , session]) => !/^(?:Coffee|Free evening)/.test(session ?? ''))) {
    const stamp = (time = '') => `202209${/\d\d/.exec(day ?? '')?.[0]}T${time.replace(':', '')}00`;
    expect(calendar).toContain(`DTSTART;TZID=Asia/Seoul:${stamp(from)}\r\nDTEND;TZID=Asia/Seoul:${stamp(to)}`);
  }
});

test('the bus timetable has every departure of the agenda, for both buses', async () => {
  const timetable = await readFile(join(corpus, 'transport/buses.csv'), 'utf8');
  for (const [day, , , , , , bus] of sessions.filter(([, , , , , , bus]) => bus !== '')) {
    const time = /\d\d:\d\d/.exec(bus ?? '')?.[0];
    expect(timetable).toContain(`${day} 2022,Bus 1,${time},`);
    expect(timetable).toContain(`${day} 2022,Bus 2,${time},`);
  }
});

test('the staff sheet is for staff only', () => {
  expect(find('staff/duty-sheet.md').document.audience).toBe('role:staff');
});

function find(path: string): Read {
  const found = documents.find(({ document }) => document.path === path);
  if (!found) throw new Error(`There is no ${path} in the corpus.`);
  return found;
}

function textOf(path: string): string {
  return find(path)
    .passages.map(({ text }) => text)
    .join('\n');
}
