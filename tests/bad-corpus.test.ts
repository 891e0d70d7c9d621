import { spawn } from 'node:child_process';
import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatManifest, parseManifest } from '../src/indexing/store/manifest.ts';
import { projectFolder } from '../src/shared/project-folder.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dragoman-bad-'));
  await mkdir(join(folder, 'corpus'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('ingestion of what it should not be given', () => {
  it('says what to do when the folder is missing', async () => {
    await rm(join(folder, 'corpus'), { recursive: true });
    const { code, stderr } = await run('ingest');
    expect(code).toBe(1);
    expect(stderr).toMatch(/CORPUS_DIR/);
    expect(stderr).not.toMatch(/\n {4}at /);
  });

  it('says what to do when the folder is empty, and keeps the last index', async () => {
    await write('a.md', '# Breakfast\n\nBreakfast is at 07:30.\n');
    expect((await run('ingest')).code).toBe(0);
    await rm(join(folder, 'corpus', 'a.md'));
    const { code, stderr } = await run('ingest');
    expect(code).toBe(1);
    expect(stderr).toMatch(/There is no document/);
    expect((await run('ask', 'When is breakfast?')).stdout).toContain('07:30');
  });

  it('skips files that cannot be read, each with its reason, and reads the others', async () => {
    await write('good.md', '# Breakfast\n\nBreakfast is at 07:30.\n');
    await write('empty.docx', '');
    await write('wrong.pdf', 'This is no PDF.');
    await write('locked.docx', Buffer.from('d0cf11e0a1b11ae1', 'hex'));
    await write('cut.xlsx', Buffer.from('PK\u0003\u0004 and no more'));
    const { code, stdout } = await run('ingest', '--json');
    expect(code).toBe(0);
    const report = JSON.parse(stdout) as { documents: number; skipped: { file: string; reason: string }[] };
    expect(report.documents).toBe(1);
    expect(report.skipped.map(({ file }) => file).sort()).toEqual([
      'cut.xlsx',
      'empty.docx',
      'locked.docx',
      'wrong.pdf',
    ]);
    for (const { reason } of report.skipped) expect(reason.length).toBeGreaterThan(20);
  });

  it('keeps two documents with one title apart', async () => {
    await write('one.md', '---\ntitle: Notice\n---\n\nThe gym is on floor 4.\n');
    await write('two.md', '---\ntitle: Notice\n---\n\nThe laundry is in room 206.\n');
    expect((await run('ingest')).code).toBe(0);
    const { stdout } = await run('ask', 'Where is the laundry?', '--json');
    expect(JSON.parse(stdout)).toMatchObject({ sources: [{ document: 'two.md', title: 'Notice' }] });
  });

  it('refuses a damaged index with the command that mends it, and mends it', async () => {
    await write('a.md', '# Breakfast\n\nBreakfast is at 07:30.\n');
    expect((await run('ingest')).code).toBe(0);
    await appendFile(join(folder, 'data', 'index', 'v000001', 's00', 'passages.jsonl'), ' ');
    const { code, stderr } = await run('ask', 'When is breakfast?');
    expect(code).toBe(1);
    expect(stderr).toMatch(/is damaged\. Run: npm run ingest -- --force/);
    expect((await run('ingest', '--force')).code).toBe(0);
    expect((await run('ask', 'When is breakfast?')).stdout).toContain('07:30');
  });

  it('refuses an index of another embedder, saying what to run', async () => {
    await write('a.md', '# Breakfast\n\nBreakfast is at 07:30.\n');
    expect((await run('ingest')).code).toBe(0);
    const file = join(folder, 'data', 'index', 'v000001', 'manifest.json');
    const manifest = parseManifest(await readFile(file, 'utf8'));
    if (!manifest) throw new Error('the manifest is none');
    await writeFile(file, formatManifest({ ...manifest, embedder: 'openai:other' }));
    const { code, stderr } = await run('ask', 'When is breakfast?');
    expect(code).toBe(1);
    expect(stderr).toMatch(/openai:other.*Run: npm run ingest/);
  });

  it('refuses a manifest in which a letter was changed', async () => {
    await write('a.md', '# Breakfast\n\nBreakfast is at 07:30.\n');
    expect((await run('ingest')).code).toBe(0);
    const file = join(folder, 'data', 'index', 'v000001', 'manifest.json');
    await writeFile(file, (await readFile(file, 'utf8')).replace('Breakfast', 'Breakfest'));
    const { code, stderr } = await run('ask', 'When is breakfast?');
    expect(code).toBe(1);
    expect(stderr).toMatch(/manifest.*is damaged\. Run: npm run ingest -- --force/);
  });

  it('refuses a folder that some other program put in its place', async () => {
    await write('a.md', '# Breakfast\n\nBreakfast is at 07:30.\n');
    await mkdir(join(folder, 'data', 'index'), { recursive: true });
    await writeFile(join(folder, 'data', 'index', 'current'), 'something else');
    const { code, stderr } = await run('ask', 'When is breakfast?');
    expect(code).toBe(1);
    expect(stderr).toMatch(/does not name a version/);
    expect((await run('ingest')).code).toBe(0);
  });

  it('keeps the last index when the disk takes no more', async () => {
    await write('a.md', '# Breakfast\n\nBreakfast is at 07:30.\n');
    expect((await run('ingest')).code).toBe(0);
    await write('b.md', `# Lunch\n\n${'Lunch is at 12:30 in the hall. '.repeat(5000)}\n`);
    const { code, stderr } = await run('ingest', { blocks: 64 });
    expect(code).toBe(1);
    expect(stderr).toMatch(/could not be written.*version in force is untouched/s);
    expect((await run('ask', 'When is breakfast?')).stdout).toContain('07:30');
    expect((await run('ingest')).code).toBe(0);
    expect((await readdir(join(folder, 'data', 'index'))).filter((name) => name.endsWith('.aside'))).toEqual(
      [],
    );
  });
});

function write(name: string, content: string | Uint8Array): Promise<void> {
  return writeFile(join(folder, 'corpus', name), content);
}

/** Runs a command as a person would; `blocks` limits the size of any file it writes, in units of 1,024 bytes. */
function run(
  command: string,
  ...args: (string | { blocks: number })[]
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const limit = args.find((arg) => typeof arg !== 'string');
  const words = args.filter((arg) => typeof arg === 'string');
  const script = [
    '--import',
    'tsx',
    join(projectFolder('scripts'), `${command}.ts`),
    '--data',
    join(folder, 'data'),
    ...words,
  ];
  if (command === 'ingest') script.push('--corpus', join(folder, 'corpus'));
  const shell = `${limit ? `ulimit -f ${limit.blocks}; ` : ''}exec "$0" "$@"`;
  const child = spawn('bash', ['-c', shell, process.execPath, ...script], { cwd: projectFolder('.') });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, stdout, stderr })));
}
