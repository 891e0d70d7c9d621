import { startPostgres } from './test-postgres.ts';

/** Starts PostgreSQL, prints its address and waits to be killed. */
const server = await startPostgres();
process.stdout.write(`${server?.url ?? 'none'}\n`);
setInterval(() => undefined, 60_000);
