import { createAuditLog } from '../../src/curation/audit-log.ts';
import { systemClock } from '../../src/shared/clock.ts';
import { withCommandContext } from '../command-context.ts';
import { FOLDER_OPTIONS, given, runCommand } from '../run-command.ts';
import type { Subcommand } from '../run-subcommand.ts';
import { readVersionNumber } from './version-number.ts';

const help = `
npm run corpus -- rollback N [--corpus DIR] [--data DIR] [--json]

Puts version N in force again and its documents back into the folder. A running bot serves it within a second. Later versions
stay, so that one can go forward again in the same way.
  --corpus DIR  the folder with the documents (CORPUS_DIR)
  --data DIR    where the index is kept (DATA_DIR)
  --json        print {version, documents, passages, seconds}
`;

export const rollbackCommand: Subcommand = {
  summary: 'rollback N                back to an earlier version, the folder too',
  run: () =>
    runCommand({ help, options: FOLDER_OPTIONS }, async ({ values, positionals }) => {
      const wanted = readVersionNumber(positionals[1]);
      const folders = { corpus: given(values.corpus), data: given(values.data) };
      await withCommandContext(folders, async ({ knowledge, database }) => {
        const started = performance.now();
        const { version, documents, passages } = await knowledge.rollback(wanted);
        const seconds = (performance.now() - started) / 1000;
        const audit = createAuditLog({ db: (await database()).db, clock: systemClock });
        await audit.add([{ action: 'rolled-back', version }]);
        const report = { version, documents: documents.length, passages, seconds };
        const text = `Version ${version} is in force again: ${documents.length} documents, ${passages} passages.`;
        process.stdout.write(`${values.json ? JSON.stringify(report) : text}\n`);
      });
    }),
};
