import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { openDatabase } from './open-database.ts';
import { makeTestFolder, silentLogger } from './open-test-database.ts';
import { startProcess } from './test-process.ts';

it('keeps every row that was reported as stored when the writer is killed', async () => {
  const { folder, remove } = await makeTestFolder();
  let stored = 0;
  for (const rows of [1, 40, 150]) {
    const writer = startProcess('./test-writer.ts', [folder, String(stored + 1)]);
    const enough = stored + rows;
    for await (const line of writer.lines) {
      stored = Number(line);
      if (stored === enough) break;
    }
    await writer.kill();

    const { db, close } = await openDatabase({ dataDir: folder, logger: silentLogger });
    expect((await sql`pragma integrity_check`.execute(db)).rows).toEqual([{ integrity_check: 'ok' }]);
    const updates = (await db.selectFrom('processed_updates').select('update_id').execute()).map(
      (row) => row.update_id,
    );
    const questions = (await db.selectFrom('open_questions').select('person').orderBy('id').execute()).map(
      (row) => row.person,
    );
    // At least what was reported, without a gap; and of each transaction all or nothing.
    expect(updates.length).toBeGreaterThanOrEqual(stored);
    expect(updates).toEqual(updates.map((_, index) => index + 1));
    expect(questions).toEqual(updates);
    stored = updates.length;
    await close();
  }
  await remove();
});
