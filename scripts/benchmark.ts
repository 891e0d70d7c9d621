import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { botRows } from './benchmark/measure-bot.ts';
import { corpusRows } from './benchmark/measure-corpus.ts';
import { ingestGenerated, ingestRow, questionRows } from './benchmark/measure-knowledge.ts';
import { plainLangchainRows } from './benchmark/measure-plain-langchain.ts';
import { machine, printRow, type Row } from './benchmark/table.ts';
import { runCommand } from './run-command.ts';

const help = `
npm run benchmark [-- --json]

Measures speed and memory on generated documents in ten languages, beside the plain LangChain way in the same run.
  --json  print the figures as JSON
`;
/** The aim for a quoted answer stands for the largest size. */
const LARGEST = 10_000;

await runCommand(
  { help, options: { json: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } } },
  async ({ values }) => {
    const folder = await mkdtemp(join(tmpdir(), 'dragoman-benchmark-'));
    const rows: Row[] = [];
    const add = (...more: Row[]) => {
      rows.push(...more);
      if (!values.json) more.forEach(printRow);
    };
    if (!values.json) process.stdout.write(`${machine()}\n\n`);
    try {
      await measure(folder, add);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
    if (values.json) process.stdout.write(`${JSON.stringify({ machine: machine(), rows })}\n`);
  },
);

async function measure(folder: string, add: (...rows: Row[]) => void): Promise<void> {
  add(...(await questionRows(await ingestGenerated(folder, 100))));
  const small = await ingestGenerated(folder, 1000);
  add(ingestRow(small), ...(await questionRows(small)));
  const large = await ingestGenerated(folder, LARGEST);
  add(ingestRow(large), ...(await questionRows(large, 'p95 under 50 ms')));
  add(...(await botRows(large.corpus, large.dataDir, large.passages)));
  add(...(await plainLangchainRows(large)));
  for (const documents of [1000, 10_000]) add(...(await corpusRows(folder, documents)));
}
