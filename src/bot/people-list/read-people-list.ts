import { cohortKey } from '../../audience/cohort-key.ts';
import { cleanText } from '../../corpus/clean-text.ts';
import { csvRows } from '../../corpus/csv-rows.ts';
import { UnreadableFile } from '../../corpus/unreadable-file.ts';
import { languageByName } from '../../curation/settings/language-by-name.ts';
import { columnOf, type PeopleColumn } from './people-columns.ts';
import type { ListedPerson, ListFault, PeopleList } from './people-list.ts';

/** More would be no programme; each makes a link. */
const MOST_PEOPLE = 2000;
const LONGEST = 100;

/**
 * Reads a CSV with the columns name, cohort and, if there is one, language. Lines with a fault are named and left out;
 * cohorts are written as they are known already.
 */
export async function readPeopleList(bytes: Uint8Array, cohorts: readonly string[]): Promise<PeopleList> {
  const table = await readTable(bytes);
  if (!('rows' in table)) return table;
  const { rows } = table;
  const top = rows.findIndex((row) => row.some((cell) => cell !== ''));
  const headings = rows[top] ?? [];
  const columns = headings.map(columnOf);
  const place = (column: PeopleColumn) => columns.indexOf(column);
  if (place('name') < 0 || place('cohort') < 0)
    return { kind: 'wrong-columns', found: headings.filter(Boolean) };

  const people: ListedPerson[] = [];
  const faults: ListFault[] = [];
  const known = new Map(cohorts.map((cohort) => [cohortKey(cohort), cohort]));
  const seen = new Set<string>();
  for (const [index, row] of rows.entries()) {
    if (index <= top || row.every((cell) => cell === '')) continue;
    if (people.length >= MOST_PEOPLE) return { kind: 'too-many', most: MOST_PEOPLE };
    const cell = (column: PeopleColumn) => tidy(row[place(column)] ?? '');
    const cohort = known.get(cohortKey(cell('cohort'))) ?? cell('cohort');
    const read = readPerson({ name: cell('name'), cohort, language: cell('language') });
    const key = typeof read === 'string' ? '' : `${cohortKey(read.name)}\n${read.cohort}`;
    if (typeof read === 'string') faults.push({ line: index + 1, problem: read });
    else if (seen.has(key)) faults.push({ line: index + 1, problem: 'twice' });
    else {
      people.push(read);
      known.set(cohortKey(read.cohort), read.cohort);
      seen.add(key);
    }
  }
  const ignored = headings.filter((heading, index) => heading !== '' && columns[index] === undefined);
  return { kind: 'list', people, faults, ignored };
}

async function readTable(
  bytes: Uint8Array,
): Promise<{ rows: string[][] } | Extract<PeopleList, { kind: 'unreadable' }>> {
  try {
    return await csvRows(bytes);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    const { message: reason, told } = error;
    return { kind: 'unreadable', reason, ...(told === undefined ? {} : { told }) };
  }
}

function readPerson(cells: {
  name: string;
  cohort: string;
  language: string;
}): ListedPerson | ListFault['problem'] {
  const { name, cohort } = cells;
  if (name === '') return 'no-name';
  if (cohort === '') return 'no-cohort';
  if (name.length > LONGEST || cohort.length > LONGEST) return 'too-long';
  if (cells.language === '') return { name, cohort };
  const language = languageByName(cells.language);
  return language === undefined ? 'unknown-language' : { name, cohort, language };
}

/** On one line, without what nobody sees: PostgreSQL takes no NUL, and signs of direction make names look like others. */
function tidy(cell: string): string {
  return cleanText(cell).replace(/\s+/g, ' ');
}
