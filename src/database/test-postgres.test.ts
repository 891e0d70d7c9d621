import { once } from 'node:events';
import { connect } from 'node:net';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findPostgres, startPostgres, type TestPostgres } from './test-postgres.ts';
import { startProcess } from './test-process.ts';

const isSkipped = findPostgres() === undefined && !process.env['REQUIRE_POSTGRES'];

/** Resolves when nobody listens there any more. */
async function untilClosed(url: string): Promise<void> {
  for (;;) {
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    try {
      await once(socket, 'connect');
    } catch {
      return;
    } finally {
      socket.destroy();
    }
  }
}

async function ask<T extends pg.QueryResultRow>(url: string, query: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<T>(query)).rows;
  } finally {
    await client.end();
  }
}

describe.skipIf(isSkipped)('a PostgreSQL for tests', () => {
  let servers: TestPostgres[] = [];
  beforeAll(async () => {
    const started = await Promise.all([startPostgres(), startPostgres({ durable: true })]);
    servers = started.flatMap((server) => server ?? []);
  });
  afterAll(() => Promise.all(servers.map((server) => server.stop())));

  it('keeps what it is told, apart from any other', async () => {
    const [one, other] = servers;
    if (one === undefined || other === undefined) throw new Error('two servers were to be started');
    await ask(one.url, 'create table buses (name text)');
    await ask(one.url, "insert into buses values ('Автобус 2')");
    expect(await ask(one.url, 'select name from buses')).toEqual([{ name: 'Автобус 2' }]);
    await expect(ask(other.url, 'select name from buses')).rejects.toThrow('"buses" does not exist');
    expect(await ask(one.url, 'show fsync')).toEqual([{ fsync: 'off' }]);
    expect(await ask(other.url, 'show fsync')).toEqual([{ fsync: 'on' }]);
  });

  it('ends with the process that started it, even when that is killed', async () => {
    const holder = startProcess('test-postgres-holder.ts', []);
    const url = String((await holder.lines.next()).value);
    expect(await ask(url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await holder.kill();
    await untilClosed(url);
  });
});
