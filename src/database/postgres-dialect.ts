import { PostgresDialect, type Dialect } from 'kysely';
import pg from 'pg';
import { errorCode } from '../shared/errors.ts';
import type { Logger } from '../shared/logger.ts';

/** Connections are made when they are needed, so a server that is away shows itself with the first query. */
export function createPostgresDialect(options: { pool: pg.PoolConfig; logger: Logger }): Dialect {
  const pool = new pg.Pool({
    max: 5,
    connectionTimeoutMillis: 10_000,
    application_name: 'dragoman',
    types: integersAsNumbers,
    ...options.pool,
  });
  // An idle connection that breaks (the server restarts) is replaced by the pool; unheard, its error would end the process.
  pool.on('error', (error) =>
    options.logger.warn({ code: errorCode(error) }, 'lost a connection to PostgreSQL'),
  );
  return new PostgresDialect({ pool });
}

/** pg gives 64-bit integers as text; ours (ids, milliseconds, counts) all fit a number. */
const integersAsNumbers: pg.CustomTypesConfig = {
  getTypeParser: (type, format) =>
    type === pg.types.builtins.INT8 && format !== 'binary'
      ? Number
      : (pg.types.getTypeParser(type, format) as (value: string) => unknown),
};
