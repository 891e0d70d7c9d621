import { createProgressView } from '../src/progress-view.ts';
import type { IngestReport } from '../src/indexing/ingest/ingest-report.ts';
import { withCommandContext } from './command-context.ts';
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
    await withCommandContext(folders, async ({ knowledge }) => {
      const view = createProgressView(process.stderr);
      const report = await knowledge.ingest({
        force: values.force,
        by: { kind: 'command' },
        onProgress: view.onProgress,
      });
      view.end();
      process.stdout.write(`${values.json ? JSON.stringify(report) : describe(report)}\n`);
    });
  },
);

function describe(report: IngestReport): string {
  const { documents, passages, added, changed, removed, unchanged, skipped, version, seconds } = report;
  const lines = [
    `Version ${version}: ${documents} documents, ${passages} passages (${added} added, ${changed} changed, ${removed} removed, ${unchanged} unchanged) in ${seconds.toFixed(1)} s`,
    ...skipped.map(({ file, reason }) => `Skipped ${file}: ${reason}`),
  ];
  return lines.join('\n');
}
