import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from './open-bot.ts';
import { runScript, type ScriptOptions, type ScriptRun } from './run-script.ts';

const COMMANDS = ['ask', 'retrieve', 'ingest'] as const;
const BREAKFAST = 'When is breakfast?';

/** Three questions as JSON Lines; the second one has a number for its id and nothing that answers it. */
const LINES = [
  { id: 'breakfast', question: BREAKFAST, language: 'ka' },
  { id: 7, question: 'Who is the king of the xylophones of Atlantis?' },
  {
    id: 'bus-2',
    question: 'How long do we stop at Sample Mart on the way back from Daejeon?',
    cohort: 'bus-2',
  },
];
const INPUT = LINES.map((line) => `${JSON.stringify(line)}\n`).join('');

let dataDir = '';
let firstIngest: ScriptRun;
beforeAll(async () => {
  dataDir = await temporaryFolder();
  firstIngest = await run('ingest', { args: ['--json'] });
});
afterAll(() => rm(dataDir, { recursive: true, force: true }));

/** All logs at their most talkative, to see that they keep silent about what was asked. */
const run = (name: (typeof COMMANDS)[number], options: ScriptOptions = {}): Promise<ScriptRun> =>
  runScript(name, { ...options, env: { DATA_DIR: dataDir, LOG_LEVEL: 'trace', ...options.env } });

function jsonLines<T>(stdout: string): T[] {
  expect(stdout.endsWith('\n')).toBe(true);
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
}

describe.each(COMMANDS)('npm run %s', (name) => {
  it('explains itself with --help', async () => {
    const { code, stdout, stderr } = await run(name, { args: ['--help'] });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(new RegExp(`^npm run ${name} -- `));
    expect(stdout).toContain('--json');
  });

  it('ends with 2 and its usage for an option it does not have', async () => {
    const { code, stdout, stderr } = await run(name, { args: ['--shout'] });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('--shout');
    expect(stderr).toContain(`npm run ${name}`);
  });

  it('ends with 1 and one line of advice when it cannot work', async () => {
    const args =
      name === 'ingest' ? ['--corpus', join(dataDir, 'nowhere')] : ['--data', join(dataDir, 'empty'), 'x y'];
    const { code, stdout, stderr } = await run(name, { args });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).not.toMatch(/^\s*at |Error:/m);
  });
});

describe('npm run ask', () => {
  it('prints the answer for people', async () => {
    const { code, stdout } = await run('ask', { args: ['When', 'is', 'breakfast?'] });
    expect(code).toBe(0);
    expect(stdout).toContain('06:30–08:30');
    expect(stdout).toContain('Your hotel: Sample Hotel Sejong');
  });

  it('prints one JSON document and nothing else with --json', async () => {
    const { code, stdout, stderr } = await run('ask', { args: ['--json', '--language', 'ko', BREAKFAST] });
    expect(code).toBe(0);
    const [answer, ...others] = jsonLines<Record<string, unknown>>(stdout);
    expect(others).toEqual([]);
    expect(Object.keys(answer ?? {})).toEqual(['status', 'language', 'text', 'sources', 'milliseconds']);
    expect(answer).toMatchObject({ status: 'answered', language: 'ko' });
    const [source] = (answer?.['sources'] ?? []) as Record<string, unknown>[];
    expect(source).toMatchObject({
      document: 'practical/hotel.md',
      title: 'Your hotel: Sample Hotel Sejong',
      page: null,
    });
    expect(source?.['quote']).toContain('06:30–08:30');
    expect(new Date(String(source?.['updated'])).getUTCFullYear()).toBe(2022);
    expect(stderr).not.toMatch(/breakfast/i);
  });

  it('answers line by line with --jsonl, in order, as a member of the cohort', async () => {
    const { code, stdout, stderr } = await run('ask', { args: ['--jsonl'], input: INPUT });
    expect(code).toBe(0);
    const answers = jsonLines<{ id: unknown; status: string; language: string; text: string }>(stdout);
    expect(answers.map(({ id }) => id)).toEqual(LINES.map(({ id }) => id));
    expect(answers.map(({ status }) => status)).toEqual(['answered', 'not-known', 'answered']);
    expect(answers[0]?.language).toBe('ka');
    expect(answers[2]?.text).toContain('20 minutes');
    expect(stderr).not.toMatch(/breakfast|xylophone|mart/i);
  });

  it.each([
    ['{"id": 2, "question": "x"', 'Line 3 of the input is not JSON'],
    ['["x"]', 'Line 3'],
    ['{"question": "x"}', 'Line 3 of the input needs "id" and "question"'],
    ['{"id": 2, "question": "x", "language": "fr"}', 'Line 3: "language"'],
  ])('ends with 2 and names the line for %s', async (line, words) => {
    const input = `{"id": 1, "question": "${BREAKFAST}"}\n\n${line}\n`;
    const { code, stdout, stderr } = await run('ask', { args: ['--jsonl'], input });
    expect(code).toBe(2);
    expect(stderr).toContain(words);
    expect(jsonLines<{ id: number }>(stdout).map(({ id }) => id)).toEqual([1]);
  });

  it.each([[[]], [['--language', 'fr', 'x']]])('ends with 2 for %j', async (args) => {
    expect(await run('ask', { args })).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('npm run retrieve', () => {
  it('prints the evidence line by line, best first, no more than --k', async () => {
    const { code, stdout, stderr } = await run('retrieve', { args: ['--jsonl', '--k', '5'], input: INPUT });
    expect(code).toBe(0);
    type Evidence = { document: string; title: string; passage: string; similarity: number; text: string };
    const found = jsonLines<{ id: unknown; evidence: Evidence[] }>(stdout);
    expect(found.map(({ id }) => id)).toEqual(LINES.map(({ id }) => id));
    for (const { evidence } of found) {
      const similarities = evidence.map(({ similarity }) => similarity);
      expect(evidence.length).toBeLessThanOrEqual(5);
      expect(similarities).toEqual([...similarities].sort((one, other) => other - one));
      expect(similarities.filter((value) => value < 0 || value > 1)).toEqual([]);
      expect(new Set(evidence.map(({ passage }) => passage)).size).toBe(evidence.length);
    }
    const [breakfast, xylophones, bus] = found.map(({ evidence }) => evidence[0]);
    expect(breakfast).toMatchObject({ document: 'practical/hotel.md' });
    expect(bus).toMatchObject({ document: 'letters/bus-2-note.md' });
    expect(breakfast?.similarity).toBeGreaterThan(xylophones?.similarity ?? 0);
    expect(stderr).not.toMatch(/breakfast|xylophone|mart/i);
  });

  it('prints one JSON document with --json, and ends with 2 for a strange --k', async () => {
    const { stdout } = await run('retrieve', { args: ['--json', 'breakfast'] });
    expect(jsonLines<{ evidence: unknown[] }>(stdout)).toEqual([
      { evidence: expect.any(Array) as unknown[] },
    ]);
    for (const k of ['0', '1.5', 'many'])
      expect(await run('retrieve', { args: ['--k', k, 'x'] })).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('npm run ingest', () => {
  it('reports all that it read, and the second time that nothing changed', async () => {
    const [first] = jsonLines<Record<string, number>>(firstIngest.stdout);
    expect(first).toMatchObject({
      documents: 22,
      added: 22,
      changed: 0,
      removed: 0,
      unchanged: 0,
      skipped: [],
    });
    expect(firstIngest.stderr).toContain('Indexing passages');
    const again = await run('ingest', { args: ['--json'] });
    const [second] = jsonLines<Record<string, number>>(again.stdout);
    expect(second).toMatchObject({ documents: 22, added: 0, changed: 0, removed: 0, unchanged: 22 });
    expect(second).toMatchObject({
      version: first?.['version'],
      passages: first?.['passages'],
      embedder: first?.['embedder'],
    });
    expect(again.stderr).not.toContain('Indexing passages');
  });

  it('embeds no more than what changed, and names a file that it cannot read', async () => {
    const [corpus, data] = [join(dataDir, 'corpus'), join(dataDir, 'data')];
    await mkdir(corpus);
    await writeFile(join(corpus, 'one.md'), '# One\n\nThe bus leaves at 08:15.\n');
    await writeFile(join(corpus, 'two.md'), '# Two\n\nThe hotel is in Sejong.\n');
    await writeFile(join(corpus, 'broken.pdf'), 'no PDF');
    const args = ['--corpus', corpus, '--data', data, '--json'];
    await run('ingest', { args });
    await writeFile(join(corpus, 'two.md'), '# Two\n\nThe hotel is in Daejeon.\n');
    const { code, stdout, stderr } = await run('ingest', { args });
    expect(code).toBe(0);
    const [report] = jsonLines<{ skipped: { file: string; reason: string }[] }>(stdout);
    expect(report).toMatchObject({ documents: 2, added: 0, changed: 1, unchanged: 1 });
    expect(report?.skipped.map(({ file }) => file)).toEqual(['broken.pdf']);
    expect(stderr).toContain('Indexing passages: 1 of 1');
  });
});
