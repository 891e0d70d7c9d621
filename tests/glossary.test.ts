import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../src/languages/languages.ts';

const FOLDER = join(import.meta.dirname, '../lexicon/glossary');

/** The letters that a language's words are made of; a letter of a neighbouring alphabet is a slip of the keyboard. */
const ALPHABETS: Readonly<Record<Language, RegExp>> = {
  en: /^[a-z']$/iu,
  ru: /^[а-яё]$/iu,
  kk: /^[а-яёәғқңөұүһі]$/iu,
  ky: /^[а-яёңөү]$/iu,
  tg: /^[а-яёғӣқӯҳҷ]$/iu,
  uz: /^[a-vx-zʻʼ]$/iu,
  hy: /^[ա-ևԱ-Ֆ]$/u,
  az: /^[a-vx-zçəğıiİöşü]$/iu,
  ka: /^[ა-ჰ]$/u,
  ko: /^[가-힣]$/u,
};

interface Cell {
  readonly file: string;
  readonly concept: string;
  readonly language: Language;
  readonly english: string;
  readonly alternatives: readonly string[];
}

const tables = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.csv'))
  .map((file) => {
    const [header = [], ...rows]: string[][] = parse(readFileSync(join(FOLDER, file), 'utf8'), {
      relax_column_count: true,
    });
    return { file, header, rows };
  });

const cells: Cell[] = tables.flatMap(({ file, rows }) =>
  rows.flatMap(([concept = '', ...texts]) =>
    LANGUAGES.map((language, column) => ({
      file,
      concept,
      language,
      english: texts[0] ?? '',
      alternatives: (texts[column] ?? '').split('|'),
    })),
  ),
);

/** Digits may stand in any word; a Latin name ("SIM", "Wi-Fi") may stand in any language when the English cell has it. */
function isWritten(word: string, { language, english }: Cell): boolean {
  if (/^[A-Za-z0-9]+$/.test(word) && english.toLowerCase().split(/[ |-]/).includes(word.toLowerCase()))
    return true;
  return [...word].every((letter) => ALPHABETS[language].test(letter) || /^\d$/.test(letter));
}

const place = ({ file, concept, language }: Cell) => `${file}: ${concept} (${language})`;

describe('the glossary of the programme', () => {
  it('has one table a field, each with the same columns', () => {
    expect(tables.length).toBeGreaterThan(0);
    for (const { file, header, rows } of tables) {
      expect(header, file).toEqual(['concept', ...LANGUAGES]);
      const uneven = rows.filter((row) => row.length !== header.length).map(([concept]) => concept);
      expect(uneven, file).toEqual([]);
    }
  });

  it('names every concept once', () => {
    const concepts = tables.flatMap(({ rows }) => rows.map(([concept = '']) => concept));
    expect(concepts.filter((concept, index) => concepts.indexOf(concept) !== index)).toEqual([]);
    expect(concepts.filter((concept) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(concept))).toEqual([]);
  });

  it('has one to five ways of saying a concept in each language, each once and of three words at most', () => {
    const wrong = cells.filter(
      ({ alternatives }) =>
        alternatives.length > 5 ||
        new Set(alternatives.map((text) => text.toLowerCase())).size < alternatives.length ||
        alternatives.some((text) => !/^\S+( \S+){0,2}$/.test(text)),
    );
    expect(wrong.map(place)).toEqual([]);
  });

  it("writes each language in that language's own letters", () => {
    const wrong = cells.flatMap((cell) =>
      cell.alternatives
        .filter((text) => !text.split(/[ -]/).every((word) => word !== '' && isWritten(word, cell)))
        .map((text) => `${place(cell)}: ${text}`),
    );
    expect(wrong).toEqual([]);
  });

  it('gives a word to three concepts at most, lest it tell nothing', () => {
    const concepts = new Map<string, Set<string>>();
    for (const { language, concept, alternatives } of cells) {
      for (const text of alternatives) {
        const key = `${language} ${text.toLowerCase()}`;
        concepts.set(key, (concepts.get(key) ?? new Set()).add(concept));
      }
    }
    const crowded = [...concepts].filter(([, of]) => of.size > 3);
    expect(crowded.map(([word, of]) => `${word}: ${[...of].join(', ')}`)).toEqual([]);
  });
});
