import { FOLDER_OPTIONS, runCommand } from '../run-command.ts';
import type { Subcommand } from '../run-subcommand.ts';
import { reportJson, reportLine } from './report-text.ts';
import { withDesk } from './with-desk.ts';

const help = `
npm run announce -- list [--corpus DIR] [--data DIR] [--json]

Lists the last 100 announcements, newest first.
  --corpus DIR  where programme.yaml is (CORPUS_DIR)
  --data DIR    where announcements are kept (DATA_DIR)
  --json        print [{id, state, recipients, outcomes}]
`;

const MOST = 100;

export const listCommand: Subcommand = {
  summary: 'list      the last announcements',
  run: () =>
    runCommand({ help, options: FOLDER_OPTIONS }, async ({ values }) => {
      await withDesk(values, async ({ desk }) => {
        const announcements = await desk.list(MOST);
        const reports = await Promise.all(announcements.map(({ id }) => desk.report(id)));
        const found = reports.flatMap((report) => report ?? []);
        if (values.json) process.stdout.write(`${JSON.stringify(found.map(reportJson))}\n`);
        else if (found.length === 0) process.stdout.write('There are no announcements yet.\n');
        else process.stdout.write(found.map((report) => `${reportLine(report)}\n`).join(''));
      });
    }),
};
