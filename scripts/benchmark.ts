import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { announcementRows } from './benchmark/measure-announcements.ts';
import { botRows } from './benchmark/measure-bot.ts';
import { corpusRows } from './benchmark/measure-corpus.ts';
import { ingestGenerated, ingestRow, questionRows } from './benchmark/measure-knowledge.ts';
import { plainLangchainRows } from './benchmark/measure-plain-langchain.ts';
import { machine, printRow, type Row } from './benchmark/table.ts';
import { runCommand, UsageError } from './run-command.ts';

const help = `
npm run benchmark [-- questions corpus announcements] [--recipients N] [--json]

Measures speed and memory: of answers on generated documents in ten languages, beside the plain LangChain way in the same run; of
changes to the corpus; of announcements. Without a subject, all of them, which takes about half an hour.
  --recipients N  of the announcement, 10000 unless given; 25 a second
  --json          print the figures as JSON
`;
/** The aim for a quoted answer stands for the largest size. */
const LARGEST = 10_000;
const SUBJECTS: readonly string[] = ['questions', 'corpus', 'announcements'];
type Add = (...rows: readonly Row[]) => void;

await runCommand(
  {
    help,
    options: {
      recipients: { type: 'string', default: '10000' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  },
  async ({ values, positionals }) => {
    const recipients = Number(values.recipients);
    if (!Number.isSafeInteger(recipients) || recipients < 1)
      throw new UsageError('--recipients must be a whole number from 1');
    const subjects = chosen(positionals);
    const folder = await mkdtemp(join(tmpdir(), 'dragoman-benchmark-'));
    const rows: Row[] = [];
    const add: Add = (...more) => {
      rows.push(...more);
      if (!values.json) more.forEach(printRow);
    };
    if (!values.json) process.stdout.write(`${machine()}\n\n`);
    try {
      if (subjects.includes('questions')) await measureQuestions(folder, add);
      if (subjects.includes('corpus'))
        for (const documents of [1000, 10_000]) add(...(await corpusRows(folder, documents)));
      if (subjects.includes('announcements'))
        for await (const more of announcementRows(folder, recipients)) add(...more);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
    if (values.json) process.stdout.write(`${JSON.stringify({ machine: machine(), rows })}\n`);
  },
);

/** Those that were named, or all. */
function chosen(names: readonly string[]): readonly string[] {
  const wrong = names.find((name) => !SUBJECTS.includes(name));
  if (wrong !== undefined)
    throw new UsageError(`There is nothing to measure called “${wrong}”; choose from ${SUBJECTS.join(', ')}`);
  return names.length === 0 ? SUBJECTS : names;
}

async function measureQuestions(folder: string, add: Add): Promise<void> {
  add(...(await questionRows(await ingestGenerated(folder, 100))));
  const small = await ingestGenerated(folder, 1000);
  add(ingestRow(small), ...(await questionRows(small)));
  const large = await ingestGenerated(folder, LARGEST);
  add(ingestRow(large), ...(await questionRows(large, 'p95 under 50 ms')));
  add(...(await botRows(large.corpus, large.dataDir, large.passages)));
  add(...(await plainLangchainRows(large)));
}
