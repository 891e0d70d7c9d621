import { spawn } from 'node:child_process';
import { appendFile, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from '../../src/shared/project-folder.ts';
import type { IngestReport } from '../../src/indexing/ingest/ingest-report.ts';
import { startBotProcess } from '../bot-process.ts';
import { askUntil } from './ask-until.ts';
import { generateCorpus } from './generated-corpus.ts';
import { rebuildWithPlainLangchain } from './measure-plain-langchain.ts';
import type { Row } from './table.ts';

/** Passages of a document: about a page. */
const SECTIONS = 3;

/** What a change of the corpus costs at so many documents, each command in a process of its own as staff would run it. */
export async function corpusRows(folder: string, documents: number): Promise<Row[]> {
  const corpus = await generateCorpus(join(folder, `documents-${documents}`), documents, SECTIONS);
  const data = join(folder, `documents-data-${documents}`);
  const folders = ['--corpus', corpus.folder, '--data', data, '--json'];
  const ingest = () => run<IngestReport>('ingest.ts', folders);
  const first = await ingest();
  const size = await bytesBelow(data);
  const unchanged = await ingest();
  const bot = startBotProcess({ CORPUS_DIR: corpus.folder, DATA_DIR: data, LOG_LEVEL: 'error' });
  try {
    const url = (await bot.pageUrl).replace(/\/$/, '');
    const memory = await bot.memory();
    const changed = await askUntil(url, {
      question: 'Where is the Zanzibar karaoke night?',
      expected: 'gate 77',
      change: () =>
        appendFile(
          join(corpus.folder, 'document-00000.md'),
          '\n## Zanzibar karaoke night\n\nThe Zanzibar karaoke night is at gate 77.\n',
        ),
    });
    const grown = (await bytesBelow(data)) - size;
    bot.kill('SIGTERM');
    await bot.exited;
    await rm(join(corpus.folder, 'document-00001.md'));
    const removed = await ingest();
    const rollback = await run<{ seconds: number }>('corpus.ts', ['rollback', '1', ...folders]);
    const plain = await rebuildWithPlainLangchain(data);
    const { passages } = first.report;
    const of = `${documents} documents (${passages} passages)`;
    return [
      {
        figure: `${of}: first ingestion`,
        value: `${first.report.seconds.toFixed(1)} s (${(passages / first.report.seconds).toFixed(0)} passages/s), most memory ${first.megabytes.toFixed(0)} MB, written ${megabytes(size)}`,
      },
      {
        figure: `${of}: nothing changed`,
        value: `${unchanged.report.seconds.toFixed(2)} s, the whole command ${unchanged.seconds.toFixed(1)} s`,
        ...(documents === 1000 ? { aim: 'under 1 s' } : {}),
      },
      {
        figure: `${of}: one changed, from file to answers in the bot`,
        value: `${changed.toFixed(2)} s, written ${megabytes(grown)}`,
        aim: 'under 2 s',
      },
      { figure: `${of}: one removed`, value: `${removed.report.seconds.toFixed(2)} s` },
      {
        figure: `${of}: back to version 1`,
        value: `${rollback.report.seconds.toFixed(2)} s, the whole command ${rollback.seconds.toFixed(1)} s`,
        aim: 'under 1 s',
      },
      {
        figure: `${of}: memory of the bot and its sandbox`,
        value: `${memory.toFixed(0)} MB`,
        ...(documents === 10_000 ? { aim: 'under 500 MB' } : {}),
      },
      {
        figure: `${of}: plain LangChain, rebuild all for any change`,
        value: `${plain.toFixed(1)} s, ${(plain / changed).toFixed(0)} times as long as one changed document here`,
      },
    ];
  } finally {
    bot.kill('SIGKILL');
  }
}

function megabytes(bytes: number): string {
  return `${(bytes / 2 ** 20).toFixed(1)} MB`;
}

async function bytesBelow(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  let bytes = 0;
  for (const entry of entries)
    if (entry.isFile()) bytes += (await stat(join(entry.parentPath, entry.name))).size;
  return bytes;
}

interface Run<T> {
  readonly report: T;
  /** From the start of the process to its end. */
  readonly seconds: number;
  /** The most memory it held. */
  readonly megabytes: number;
}

/** How often a process is looked at while it runs. */
const LOOK_EVERY_MS = 100;

async function run<T>(script: string, args: readonly string[]): Promise<Run<T>> {
  const started = performance.now();
  const child = spawn(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), join(projectFolder('scripts'), script), ...args],
    {
      cwd: projectFolder('src'),
      env: { PATH: '/usr/bin:/bin', LOG_LEVEL: 'error' },
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  let most = 0;
  const look = setInterval(() => {
    readFile(`/proc/${child.pid}/status`, 'utf8').then(
      (status) => (most = Math.max(most, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024)),
      // It has ended meanwhile.
      () => undefined,
    );
  }, LOOK_EVERY_MS);
  const code = await new Promise((resolve) => child.once('close', resolve));
  clearInterval(look);
  if (code !== 0) throw new Error(`${script} ended with ${String(code)}`);
  return { report: JSON.parse(output) as T, seconds: (performance.now() - started) / 1000, megabytes: most };
}
