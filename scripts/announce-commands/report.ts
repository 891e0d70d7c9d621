import { AdviceError } from '../../src/shared/errors.ts';
import { FOLDER_OPTIONS, runCommand } from '../run-command.ts';
import type { Subcommand } from '../run-subcommand.ts';
import { readAnnouncementNumber } from './announcement-number.ts';
import { reportJson, reportText } from './report-text.ts';
import { withDesk } from './with-desk.ts';

const help = `
npm run announce -- report N [--corpus DIR] [--data DIR] [--json]

Tells what became of announcement N. Before it is sent, all whom it reaches are pending.
  --corpus DIR  where programme.yaml is (CORPUS_DIR)
  --data DIR    where announcements are kept (DATA_DIR)
  --json        print {id, state, recipients, outcomes:{pending, sent, blocked, gone, failed, skipped, unknown}}
`;

export const reportCommand: Subcommand = {
  summary: 'report N  what became of it',
  run: () =>
    runCommand({ help, options: FOLDER_OPTIONS }, async ({ values, positionals }) => {
      const id = readAnnouncementNumber(positionals[1]);
      await withDesk(values, async ({ desk, timeZone }) => {
        const report = await desk.report(id);
        if (!report) throw new AdviceError(`There is no announcement ${id}. See: npm run announce -- list`);
        const text = values.json ? JSON.stringify(reportJson(report)) : reportText(report, timeZone);
        process.stdout.write(`${text}\n`);
      });
    }),
};
