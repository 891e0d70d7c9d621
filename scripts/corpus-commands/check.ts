import { loadTexts } from '../../src/languages/texts.ts';
import { systemClock } from '../../src/shared/clock.ts';
import { projectFolder } from '../../src/shared/project-folder.ts';
import { withCommandContext } from '../command-context.ts';
import { given, runCommand } from '../run-command.ts';
import type { Subcommand } from '../run-subcommand.ts';
import { checkFolder } from './check-folder.ts';
import { checkReportJson, checkReportText, countProblems } from './check-report.ts';

const help = `
npm run corpus -- check [--corpus DIR] [--strict] [--json]

Reads the documents and tells what is wrong with them, file by file, and what to do. Changes nothing.
  --corpus DIR  the folder with the documents (CORPUS_DIR)
  --strict      exit with 1 when there is an error or a file that cannot be read
  --json        print {findings:[{severity, code, document, place, text}], skipped:[{file, reason}]}
`;

const options = {
  corpus: { type: 'string' },
  strict: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

export const checkCommand: Subcommand = {
  summary: 'check [--corpus DIR] [--strict] [--json]  what is wrong with the documents, and what to do',
  run: () =>
    runCommand({ help, options }, async ({ values }) => {
      const say = loadTexts(projectFolder('locales'));
      const checked = await withCommandContext({ corpus: given(values.corpus) }, (context) => {
        const { timeZone } = context.knowledge.programme;
        const time = { timeZone, now: systemClock.now() };
        return checkFolder(context.config.corpusDir, time, context.knowledge.readDocument);
      });
      const report = values.json
        ? JSON.stringify(checkReportJson(checked, say))
        : checkReportText(checked, say);
      process.stdout.write(`${report}\n`);
      const { errors, skipped } = countProblems(checked);
      if (values.strict && errors + skipped > 0) {
        process.stderr.write(
          `The corpus has errors (${errors}) or files that cannot be read (${skipped}).\n`,
        );
        process.exitCode = 1;
      }
    }),
};
