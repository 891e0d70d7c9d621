import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Each part and the parts it may import; a part never imports one that uses it. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  shared: [],
  languages: ['shared'],
  audience: ['shared', 'languages'],
  corpus: ['shared', 'languages'],
  indexing: ['shared', 'languages', 'corpus', 'database'],
  retrieval: ['shared', 'languages', 'audience', 'corpus', 'indexing'],
  answering: ['shared', 'languages', 'corpus', 'indexing', 'retrieval'],
  database: ['shared', 'languages'],
  curation: ['shared', 'languages', 'corpus', 'indexing', 'retrieval', 'answering', 'database'],
  people: ['shared', 'languages', 'audience', 'database'],
  announcements: ['shared', 'languages', 'audience', 'database', 'people'],
  conversations: ['shared', 'languages', 'database'],
  bot: [
    ...['shared', 'languages', 'audience', 'corpus', 'answering', 'people', 'announcements'],
    ...['conversations', 'curation'],
  ],
  sandbox: ['shared'],
};
/** Who may import a library; everything else is free. */
const KEEPERS: readonly { readonly library: RegExp; readonly parts: readonly string[] }[] = [
  { library: /^(grammy|@grammyjs\/)/, parts: ['bot', 'sandbox'] },
  { library: /^@langchain\//, parts: ['indexing', 'retrieval', 'answering'] },
  {
    library: /^(kysely|libsql|pg)$/,
    parts: ['database', 'people', 'announcements', 'conversations', 'curation', 'indexing'],
  },
  { library: /^hono|^@hono\//, parts: ['sandbox'] },
];
/** Types of the configuration may be named where a slice of it is taken. */
const TYPES_ONLY = /(^|\n)import type [^;]*from '(?:\.\.\/)+config\.ts';/g;

const ROOT = resolve(import.meta.dirname, '..');
const SRC = join(ROOT, 'src');
const sources = filesBelow(SRC).filter((path) => path.endsWith('.ts'));
const code = sources.filter(
  (path) => !path.endsWith('.test.ts') && !/\/(test-|open-test-)|\/testing\//.test(path),
);

describe('the architecture', () => {
  it('lets arrows go one way only', () => {
    const wrong = code.flatMap((file) =>
      ownImports(file)
        .map((target) => ({ from: partOf(file), to: partOf(target), target }))
        .filter(({ from, to }) => from !== 'root' && from !== to && !(ARROWS[from]?.includes(to) ?? false))
        .map(({ target }) => `${relative(SRC, file)} -> ${relative(SRC, target)}`),
    );
    expect(wrong).toEqual([]);
  });

  it('knows every part', () => {
    const parts = readdirSync(SRC, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(parts.map(({ name }) => name).sort()).toEqual(Object.keys(ARROWS).sort());
  });

  it('has no cycle', () => {
    const done = new Set<string>();
    const visit = (file: string, path: readonly string[]): string[] => {
      if (path.includes(file))
        return [[...path.slice(path.indexOf(file)), file].map((one) => relative(SRC, one)).join(' -> ')];
      if (done.has(file)) return [];
      const cycles = ownImports(file).flatMap((next) => visit(next, [...path, file]));
      done.add(file);
      return cycles;
    };
    expect(code.flatMap((file) => visit(file, []))).toEqual([]);
  });

  it('keeps each library with its keepers', () => {
    const wrong = code.flatMap((file) =>
      importsOf(file)
        .filter((name) =>
          KEEPERS.some(({ library, parts }) => library.test(name) && !parts.includes(partOf(file))),
        )
        .map((name) => `${relative(SRC, file)} imports ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it('reads the environment in config.ts alone', () => {
    const readers = [...code, ...filesBelow(join(ROOT, 'scripts'))].filter((file) =>
      /process\.env/.test(readFileSync(file, 'utf8')),
    );
    expect(readers.map((file) => relative(ROOT, file))).toEqual(['src/config.ts']);
  });

  it('has small files with kebab-case names and no barrels', () => {
    const all = [
      ...sources,
      ...filesBelow(join(ROOT, 'scripts')),
      ...filesBelow(join(SRC, 'sandbox', 'page')),
    ].filter((file) => /\.(ts|js)$/.test(file));
    const lines = all
      .map((file) => readFileSync(file, 'utf8').split('\n').length - 1)
      .sort((one, other) => one - other);
    expect(lines.at(-1)).toBeLessThanOrEqual(300);
    expect(lines[Math.floor(lines.length * 0.9)]).toBeLessThanOrEqual(150);
    expect(lines[Math.floor(lines.length * 0.5)]).toBeLessThanOrEqual(60);
    const names = all.map((file) => file.slice(file.lastIndexOf('/') + 1));
    expect(names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.test)?\.(ts|js)$/.test(name))).toEqual([]);
    expect(names.filter((name) => /^(index|utils?|helpers?|misc|common)\./.test(name))).toEqual([]);
  });
});

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8').replace(TYPES_ONLY, '');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '');
}

function ownImports(file: string): string[] {
  return importsOf(file)
    .filter((name) => name.startsWith('.') && name.endsWith('.ts'))
    .map((name) => join(dirname(file), name));
}

function partOf(file: string): string {
  const [part = '', ...rest] = relative(SRC, file).split('/');
  return rest.length === 0 ? 'root' : part;
}
