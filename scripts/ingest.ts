import { createProgressView } from '../src/progress-view.ts';
import { createAuditLog } from '../src/curation/audit-log.ts';
import { auditIngest } from '../src/curation/audit-ingest.ts';
import { examineVersion, summariseReplay } from '../src/curation/expectations/examine-version.ts';
import type { IngestReport, OnProgress } from '../src/indexing/ingest/ingest-report.ts';
import { readManifest } from '../src/indexing/store/read-version.ts';
import { systemClock } from '../src/shared/clock.ts';
import { withCommandContext, type CommandContext } from './command-context.ts';
import { given, runCommand } from './run-command.ts';

const help = `
npm run ingest -- [--corpus DIR] [--data DIR] [--force] [--json]

Brings the index up to date with the programme's documents.
  --corpus DIR  the folder with the documents (CORPUS_DIR)
  --data DIR    where the index is kept (DATA_DIR)
  --force       read and embed everything anew
  --json        print the report as JSON
`;

await runCommand(
  {
    help,
    options: {
      corpus: { type: 'string' },
      data: { type: 'string' },
      force: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  },
  async ({ values }) => {
    const folders = { corpus: given(values.corpus), data: given(values.data) };
    await withCommandContext(folders, async (context) => {
      const view = createProgressView(process.stderr);
      const report = await ingestByCommand(context, { force: values.force, onProgress: view.onProgress });
      view.end();
      process.stdout.write(`${values.json ? JSON.stringify(report) : describe(report)}\n`);
    });
  },
);

/** Publishes what changed, asks the expected questions before, and writes down what became of the documents. */
async function ingestByCommand(
  { knowledge, database, config, logger }: CommandContext,
  options: { readonly force: boolean; readonly onProgress: OnProgress },
): Promise<IngestReport> {
  const { corpusDir, dataDir } = config;
  let isNew = false;
  const report = await knowledge.ingest({
    ...options,
    by: { kind: 'command' },
    examine: async ({ index: candidate, answerFrom }) => {
      isNew = true;
      const replay = await examineVersion({ corpusDir, candidate, answerFrom, logger });
      return replay && summariseReplay(replay);
    },
  });
  if (isNew) {
    const audit = createAuditLog({ db: (await database()).db, clock: systemClock });
    await auditIngest(audit, await readManifest(dataDir, report.version));
  }
  return report;
}

function describe(report: IngestReport): string {
  const { documents, passages, added, changed, removed, unchanged, skipped, version, seconds, questions } =
    report;
  const lines = [
    `Version ${version}: ${documents} documents, ${passages} passages (${added} added, ${changed} changed, ${removed} removed, ${unchanged} unchanged) in ${seconds.toFixed(1)} s`,
    ...skipped.map(({ file, reason }) => `Skipped ${file}: ${reason}`),
    ...(questions ? [`Expected answers: ${questions.asExpected} of ${questions.asked}`] : []),
    ...(questions?.broken ?? []).map((question) => `Not answered as expected: ${question}`),
  ];
  return lines.join('\n');
}
