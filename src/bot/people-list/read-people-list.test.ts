import { describe, expect, it } from 'vitest';
import { LIST_EXAMPLE } from '../views/people/people-list-view.ts';
import { readPeopleList } from './read-people-list.ts';

const read = (text: string, cohorts: string[] = []) =>
  readPeopleList(new TextEncoder().encode(text), cohorts);
const AIDA = { name: 'Aida', cohort: 'Bus 2' };

describe('a list of people', () => {
  it.each([
    ['commas', 'name,cohort\nAida,Bus 2'],
    ['semicolons and a mark', '\uFEFFCohort;Name\r\nBus 2;Aida\r\n'],
    ['tabs, with an empty line above', '\n\nName\tGroup\nAida\tBus 2'],
  ])('is read with %s', async (_, text) => {
    expect(await read(text)).toEqual({ kind: 'list', people: [AIDA], faults: [], ignored: [] });
  });

  it('keeps nothing that nobody sees, or that a database refuses', async () => {
    const list = await read('name,cohort\nAi\0da\u202E,Bus\u200B 2\n\0,Bus 2');
    expect(list).toMatchObject({ people: [AIDA], faults: [{ line: 3, problem: 'no-name' }] });
  });

  it('is read as its own example is', async () => {
    expect(await read(LIST_EXAMPLE)).toMatchObject({
      people: [{ name: 'Aigerim Sadykova', cohort: 'Bus 2', language: 'kk' }],
    });
  });

  it('is read in windows-1251, with headings in Russian', async () => {
    // "Имя;Группа;Язык" and "Аида;Автобус 2;казахский" as Excel of a Russian Windows saves them.
    const bytes = Buffer.from(
      'c8ecff3bc3f0f3efefe03bdfe7fbea0ac0e8e4e03bc0e2f2eee1f3f120323beae0e7e0f5f1eae8e90a',
      'hex',
    );
    expect(await readPeopleList(bytes, [])).toMatchObject({
      people: [{ name: 'Аида', cohort: 'Автобус 2', language: 'kk' }],
    });
  });

  it('names each line that makes no invite, and takes the others', async () => {
    const text = `name;cohort;language
Aida;Bus 2;
;Bus 2;
John;;en
John;Bus 1;klingon
${'x'.repeat(101)};Bus 1;
aida;bus 2;
`;
    expect(await read(text)).toEqual({
      kind: 'list',
      people: [AIDA],
      faults: [
        { line: 3, problem: 'no-name' },
        { line: 4, problem: 'no-cohort' },
        { line: 5, problem: 'unknown-language' },
        { line: 6, problem: 'too-long' },
        { line: 7, problem: 'twice' },
      ],
      ignored: [],
    });
  });

  it('writes cohorts as they are known, and gives no roles', async () => {
    expect(await read('name;cohort;role\nAida;BUS 2;owner', ['Bus 2'])).toEqual({
      kind: 'list',
      people: [AIDA],
      faults: [],
      ignored: ['role'],
    });
  });

  it('needs its columns', async () => {
    expect(await read('Bus;From\n1;Hotel')).toEqual({ kind: 'wrong-columns', found: ['Bus', 'From'] });
    expect(await read('')).toEqual({ kind: 'wrong-columns', found: [] });
  });

  it('has an end', async () => {
    const rows = Array.from({ length: 2001 }, (_, index) => `Person ${index};Bus 2`);
    expect(await read(['name;cohort', ...rows].join('\n'))).toEqual({ kind: 'too-many', most: 2000 });
  });

  it('that is no table is told as what it is', async () => {
    expect(await read('name,cohort\n"Aida,Bus 2\n')).toMatchObject({
      kind: 'unreadable',
      told: { code: 'damaged' },
    });
  });
});
