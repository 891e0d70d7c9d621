import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LANGUAGES } from './languages.ts';
import { loadTexts } from './texts.ts';

const GOOD = 'hello = Hello, { $name }!\nbye =\n    Good bye.\n    See you.\n';

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'texts-'));
  for (const language of LANGUAGES) write(`${language}.ftl`, GOOD);
});
afterEach(() => rmSync(directory, { recursive: true }));

function write(file: string, source: string): void {
  writeFileSync(join(directory, file), source);
}

describe('loadTexts with a faulty file', () => {
  it('takes ten files that agree', () => {
    expect(loadTexts(directory)('ky', 'hello', { name: 'Aida' })).toBe('Hello, Aida!');
  });

  it.each([
    ['a missing text', 'hello = Салам, { $name }!\n', 'ky.ftl: "bye" is missing'],
    ['a text that English lacks', `${GOOD}more = Дагы\n`, 'ky.ftl: "more" is not a text of en.ftl'],
    [
      'a variable by another name',
      GOOD.replace('$name', '$nam'),
      'ky.ftl: "hello" has the variables nam, but in English name',
    ],
    [
      'a lost variable',
      GOOD.replace('{ $name }', ''),
      'ky.ftl: "hello" has the variables (none), but in English name',
    ],
    ['an open brace', GOOD.replace('$name }', '$name'), 'ky.ftl: "hello" cannot be parsed'],
    [
      'choices without a default',
      GOOD.replace('$name }', '$name ->\n [one] a\n }'),
      'ky.ftl: "hello" cannot be parsed',
    ],
    ['no choices at all', GOOD.replace('$name }', '$name -> }'), 'ky.ftl: "hello" uses more of Fluent'],
    ['a function', GOOD.replace('$name', 'NUMBER($name)'), 'ky.ftl: "hello" uses more of Fluent'],
    ['a text given twice', `${GOOD}bye = Кош\n`, 'ky.ftl: Attempt to override an existing message: "bye"'],
    [
      'a line that lost its indent',
      GOOD.replace('    See', 'See'),
      'ky.ftl: line 4 belongs to no text: See you.',
    ],
    [
      'a line that Fluent takes for a choice',
      GOOD.replace('See', '*See'),
      'ky.ftl: line 4 belongs to no text: *See',
    ],
    ['a comment without its space', `#note\n${GOOD}`, 'ky.ftl: line 1 belongs to no text: #note'],
  ])('names file and key of %s', (_, source, fault) => {
    write('ky.ftl', source);
    expect(() => loadTexts(directory)).toThrow(fault);
  });

  it('names the faults of all files at once', () => {
    write('ko.ftl', 'bye = 안녕\n');
    write('az.ftl', 'hello = Salam, { $name }!\n');
    expect(() => loadTexts(directory)).toThrow(/az\.ftl: "bye" is missing\n {2}ko\.ftl: "hello" is missing/);
  });

  it('names a file that is not there', () => {
    rmSync(join(directory, 'tg.ftl'));
    expect(() => loadTexts(directory)).toThrow(/cannot be read from .*tg\.ftl/);
  });
});
