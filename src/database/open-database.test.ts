import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AdviceError } from '../shared/errors.ts';
import { openDatabase } from './open-database.ts';
import { makeTestFolder, silentLogger } from './open-test-database.ts';
import { startProcess } from './test-process.ts';

let folder: string;
let remove: () => Promise<void>;

beforeEach(async () => {
  ({ folder, remove } = await makeTestFolder());
});
afterEach(() => remove());

const open = (dataDir = folder) => openDatabase({ dataDir, logger: silentLogger });

async function advice(opening: Promise<unknown>): Promise<string> {
  const error = await opening.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(AdviceError);
  return (error as AdviceError).message;
}

describe('a SQLite database', () => {
  it('makes its folder and keeps what was written', async () => {
    const dataDir = join(folder, 'new', 'data');
    const first = await open(dataDir);
    await first.db.insertInto('processed_updates').values({ update_id: 7_000_000_001, at: 1 }).execute();
    await first.close();
    const second = await open(dataDir);
    expect(await second.db.selectFrom('processed_updates').selectAll().execute()).toEqual([
      { update_id: 7_000_000_001, at: 1 },
    ]);
    await second.close();
  });

  it('is on disk before a write is reported, and keeps references whole', async () => {
    const { db, close } = await open();
    const pragma = async (name: string) =>
      Object.values((await sql.raw<object>(`pragma ${name}`).execute(db)).rows[0] ?? {})[0] as unknown;
    expect(await pragma('journal_mode')).toBe('wal');
    expect(await pragma('synchronous')).toBe(2);
    expect(await pragma('foreign_keys')).toBe(1);
    expect(await pragma('busy_timeout')).toBe(5000);
    expect(await pragma('secure_delete')).toBe(1);
    await close();
  });

  it('is opened by several processes at the same moment, the first time too', async () => {
    const writers = ['1', '2', '3'].map((row) => startProcess('./test-writer.ts', [folder, row, '1']));
    const written = await Promise.all(writers.map((writer) => writer.lines.next()));
    for (const writer of writers) await writer.kill();
    expect(written).toMatchObject([{ value: '1' }, { value: '2' }, { value: '3' }]);
  });

  it('leaves nothing of a deleted text on the disk', async () => {
    const { db, scrub, close } = await open();
    const row = { person: 1, question: 'about my illness', language: 'en', at: 1 } as const;
    await db
      .insertInto('open_questions')
      .values([row, { ...row, person: 2, question: 'about the bus' }])
      .execute();
    await db.deleteFrom('open_questions').where('person', '=', 1).execute();
    await scrub();
    const files = await readdir(folder);
    const onDisk = (await Promise.all(files.map((file) => readFile(join(folder, file), 'latin1')))).join('');
    expect(onDisk).toContain('about the bus');
    expect(onDisk).not.toContain('my illness');
    await close();
  });

  it('refuses a value that would end the process', async () => {
    const { db, close } = await open();
    await expect(sql`select ${true}`.execute(db)).rejects.toThrow('was given a value of type boolean');
    await close();
  });

  it('keeps the first error of a transaction, also when SQLite has undone it by itself', async () => {
    const { db, close } = await open();
    await sql`pragma max_page_count = 40`.execute(db);
    const writing = db.transaction().execute(async (transaction) => {
      for (let id = 1; id < 500; id += 1) {
        const question = 'x'.repeat(4000);
        await transaction
          .insertInto('open_questions')
          .values({ person: id, question, language: 'en', at: 1 })
          .execute();
      }
    });
    await expect(writing).rejects.toThrow('database or disk is full');
    expect(await db.selectFrom('open_questions').selectAll().execute()).toEqual([]);
    await close();
  });
});

describe('what a person is told when it cannot be opened', () => {
  it('a file that is no database, which stays as it is', async () => {
    await writeFile(join(folder, 'dragoman.db'), 'my notes '.repeat(1000));
    expect(await advice(open())).toContain('is damaged or no database. Put a backup in its place');
    expect(await readFile(join(folder, 'dragoman.db'), 'utf8')).toMatch(/^my notes/);
  });

  it('a data folder that is a file', async () => {
    await writeFile(join(folder, 'data'), '');
    expect(await advice(open(join(folder, 'data')))).toContain('Set DATA_DIR to a folder');
  });

  it('a place that cannot be written', async () => {
    await mkdir(join(folder, 'dragoman.db'));
    expect(await advice(open())).toContain('cannot be written');
  });

  it('a database of a newer program', async () => {
    const { db, close } = await open();
    await sql`insert into kysely_migration (name, timestamp) values ('999-later', '2030-01-01')`.execute(db);
    await close();
    expect(await advice(open())).toContain(
      'newer version of this program (step 999-later is not known here)',
    );
  });

  it('a PostgreSQL that does not answer, without the password', async () => {
    const databaseUrl = 'postgresql://someone:secret@127.0.0.1:1/dragoman';
    const message = await advice(openDatabase({ dataDir: folder, databaseUrl, logger: silentLogger }));
    expect(message).toContain('PostgreSQL does not answer at 127.0.0.1:1/dragoman');
    expect(message).not.toContain('secret');
  });
});
