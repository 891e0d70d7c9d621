import { pino } from 'pino';
import { openDatabase } from './open-database.ts';

/**
 * A process of its own for tests: writes rows numbered from `first`, `count` of them or without end,
 * prints the number of each one once it is stored, and stays until it is killed.
 */
const [dataDir = '', first = '1', count = 'Infinity'] = process.argv.slice(2);
const { db } = await openDatabase({ dataDir, logger: pino({ enabled: false }) });
for (let row = Number(first); row < Number(first) + Number(count); row += 1) {
  await db.transaction().execute(async (transaction) => {
    await transaction.insertInto('processed_updates').values({ update_id: row, at: row }).execute();
    await transaction
      .insertInto('open_questions')
      .values({ person: row, question: 'Where is the bus? '.repeat(20), language: 'en', at: row })
      .execute();
  });
  process.stdout.write(`${row}\n`);
}
setInterval(() => undefined, 60_000);
