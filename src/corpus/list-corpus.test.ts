import { createHash } from 'node:crypto';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { AdviceError } from '../shared/errors.ts';
import { asUnreadable } from './as-unreadable.ts';
import { listCorpus } from './list-corpus.ts';
import { writeCorpus } from './test-corpus.ts';

const sha = (text: string) => createHash('sha256').update(text).digest('hex');
const cleanUp: (() => Promise<void>)[] = [];

async function corpusOf(files: Record<string, string>): Promise<string> {
  const { directory, remove } = await writeCorpus(files);
  cleanUp.push(remove);
  return directory;
}

afterEach(async () => {
  for (const remove of cleanUp.splice(0)) await remove();
});

describe('listCorpus', () => {
  it('lists documents in all folders by path and leaves out what is none', async () => {
    const directory = await corpusOf({
      'places/hotel.md': 'Hotel',
      'agenda.pdf': '%PDF',
      'programme.yaml': 'name: X',
      'questions.yaml': '',
      'glossary.csv': 'a,b',
      'agenda.meta.yaml': 'title: Agenda',
      '~$agenda.docx': 'lock',
      '.hidden.md': 'x',
      '.git/config.md': 'x',
      'practical/glossary.csv': 'a document here, below the top',
    });
    const files = await listCorpus(directory);
    expect(files.map(({ path }) => path)).toEqual([
      'agenda.pdf',
      'places/hotel.md',
      'practical/glossary.csv',
    ]);
    expect(files[1]).toMatchObject({ size: 5, hash: sha('Hotel') });
  });

  it('makes the hash depend on the sidecars too', async () => {
    const directory = await corpusOf({ 'a.pdf': 'A', 'a.meta.yaml': 'title: 1\n', 'b.pdf': 'A' });
    const [a, b] = await listCorpus(directory);
    expect(a?.hash).toBe(sha('Atitle: 1\n'));
    expect(b?.hash).toBe(sha('A'));
  });

  it('follows links that stay inside and reports those that lead outside or nowhere', async () => {
    const directory = await corpusOf({ '..data/places.md': 'Places' });
    const outside = await corpusOf({ 'secret.md': 'secret' });
    await symlink('..data/places.md', join(directory, 'places.md'));
    await symlink(join(outside, 'secret.md'), join(directory, 'secret.md'));
    await symlink(outside, join(directory, 'folder'));
    await symlink('gone.md', join(directory, 'gone-link.md'));
    const files = await listCorpus(directory);
    expect(files.map(({ path, problem }) => [path, problem?.slice(0, 33)])).toEqual([
      ['folder', 'It is a link that leads outside t'],
      ['gone-link.md', 'It is a link that leads nowhere ('],
      ['places.md', undefined],
      ['secret.md', 'It is a link that leads outside t'],
    ]);
  });

  it('is not led astray by a link to a folder above', async () => {
    const directory = await corpusOf({ 'a/b.md': 'x' });
    await symlink('..', join(directory, 'a', 'up'));
    expect((await listCorpus(directory)).map(({ path }) => path)).toEqual(['a/up', 'a/b.md'].sort());
  });

  it('says what to do when the folder is missing or is a file', async () => {
    const directory = await corpusOf({ 'file.md': 'x' });
    await mkdir(join(directory, 'empty'));
    await writeFile(join(directory, 'empty', '.keep'), '');
    expect(await listCorpus(join(directory, 'empty'))).toEqual([]);
    for (const path of ['missing', 'file.md']) {
      const error: unknown = await listCorpus(join(directory, path)).catch((fault: unknown) => fault);
      expect(error).toBeInstanceOf(AdviceError);
      expect(String(error)).toMatch(/CORPUS_DIR.*--corpus/);
    }
  });

  it('tells a denied permission from other faults', () => {
    expect(asUnreadable({ code: 'EACCES' }).message).toMatch(/^Permission to read it is denied\. Give/);
    expect(asUnreadable({ code: 'ENOENT' }).message).toMatch(/disappeared/);
    expect(asUnreadable(new Error('EIO: i/o error')).message).toMatch(/i\/o error/);
  });
});
