import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadTexts } from '../src/languages/texts.ts';
import { projectFolder } from '../src/shared/project-folder.ts';
import { labelsOf, openDesk, type OpenDesk } from './open-desk.ts';
import type { SandboxActor } from './sandbox-actor.ts';
import { lookAtVersion } from './version-in-force.ts';

const say = loadTexts(projectFolder('locales'));
const MEGABYTE = 1024 * 1024;

let desk: OpenDesk;
let giorgi: SandboxActor;
beforeAll(async () => {
  desk = await openDesk();
  giorgi = await desk.enter(1002);
});
afterAll(() => desk.close());

const version = () => lookAtVersion(desk.bot.dataDir);
const inFolder = (path: string) => readFile(join(desk.corpusDir, path), 'utf8');

describe('a note', () => {
  it('becomes a document with an end, and answers', async () => {
    const question = 'From which gate does bus 3 leave?';
    const note = await desk.staff.ask('/note Bus 3 leaves at 08:15 from gate B.\nBring your badge.');
    expect(note.text).toContain(desk.words('draft-heading'));
    expect(note.text).toContain('Bus 3 leaves at 08:15 from gate B.\nBring your badge.');
    expect(note.text).toContain(desk.words('note-until'));
    expect((await giorgi.ask(question)).text).not.toContain('gate B');

    await desk.press(note, desk.words('draft-button-until'));
    await desk.press(note, desk.words('draft-until-week'));
    const published = await desk.press(note, desk.words('draft-button-publish'));
    const path = /📄 (notes\/.*\.md)/.exec(published.text ?? '')?.[1] ?? '';
    expect(path).toContain('bus-3-leaves');
    expect(await inFolder(path)).toMatch(/^valid-until: ['"]?\d{4}-\d{2}-\d{2}/m);
    expect((await giorgi.ask(question)).text).toContain('Bus 3 leaves at 08:15 from gate B.');
  });

  it('can be taken back by the button below it', async () => {
    const note = await desk.staff.ask('/note The aquarium is closed on Thursday.');
    const published = await desk.press(note, desk.words('draft-button-publish'));
    expect((await giorgi.ask('Is the aquarium closed?')).text).toContain('closed on Thursday');
    await desk.press(published, desk.words('rollback-undo'));
    const asked = (await desk.bot.client.transcript(desk.staff.id)).at(-1);
    if (asked === undefined) throw new Error('The bot said nothing');
    await desk.press(asked, desk.words('rollback-sure'));
    expect((await giorgi.ask('Is the aquarium closed?')).text).toContain(say('en', 'not-known'));
    expect((await version()).text).not.toContain('aquarium');
  });
});

describe('an album', () => {
  it('is one batch: one summary, one tap, one version', async () => {
    const before = await version();
    const seen = (await desk.bot.client.transcript(desk.staff.id)).length;
    const summary = await desk.send([
      { name: 'chess.md', bytes: '# Chess evening\n\nThe chess evening begins at 20:10 in Room 7.' },
      { name: 'market.txt', bytes: 'The flower market opens at 06:25 behind the station.' },
      { name: 'museums.csv', bytes: 'Museum,Opens\nPaper museum,10:35\n' },
    ]);
    expect(summary.text).toContain(desk.words('draft-heading-album', { count: 3 }));
    for (const line of ['1. Chess evening', '2. ', '3. ']) expect(summary.text).toContain(`\n${line}`);
    // Three files and one message about them.
    expect(await desk.bot.client.transcript(desk.staff.id)).toHaveLength(seen + 4);

    const published = await desk.press(summary, desk.words('draft-button-publish'));
    for (const file of ['chess.md', 'market.txt', 'museums.csv']) {
      expect(published.text).toContain(`📄 ${file}`);
      expect(await inFolder(file)).not.toBe('');
    }
    const { number, documents } = await version();
    expect(number).toBeGreaterThan(before.number);
    expect(documents).toHaveLength(before.documents.length + 3);
    expect((await giorgi.ask('When does the chess evening begin?')).text).toContain('20:10');
    expect((await giorgi.ask('When does the flower market open?')).text).toContain('06:25');
    expect((await giorgi.ask('When does the paper museum open?')).text).toContain('10:35');
  });
});

describe('a file', () => {
  it('above the limit of Telegram is answered with what helps', async () => {
    const told = await desk.send([{ name: 'film.pdf', bytes: new Uint8Array(20 * MEGABYTE + 1) }]);
    expect(told.text).toContain(desk.words('upload-too-large', { name: 'film.pdf', limit: '20' }));
    expect(labelsOf(told)).toEqual([]);
  });

  it('that cannot be read is refused with the reason', async () => {
    const told = await desk.send([{ name: 'empty.md', bytes: '---\ntitle: Nothing\n---\n' }]);
    expect(told.text).toContain(desk.words('draft-refused', { name: 'empty.md' }));
    expect(labelsOf(told)).toEqual([]);
  });
});

describe('an expected answer', () => {
  it('is written into the corpus, and a file that would break it says so beforehand', async () => {
    const question = 'When is the swimming pool open?';
    const hours = (opens: string) => [
      { name: 'pool.md', bytes: `# Swimming pool\n\nThe swimming pool is open from ${opens} every day.` },
    ];
    const file = await desk.send(hours('17:10'));
    await desk.press(file, desk.words('draft-button-publish'));
    const answer = await desk.staff.ask(question);
    expect(answer.text).toContain('17:10');
    const noted = await desk.staff.ask('/expect', { replyTo: answer.message_id });
    expect(noted.text).toBe(desk.words('expect-added', { question, title: 'Swimming pool' }));
    expect(await inFolder('questions.yaml')).toContain(
      `- question: ${question}\n  language: en\n  document: pool.md\n`,
    );

    const other = await desk.send(hours('16:20'));
    expect(other.text).toMatch(new RegExp(`✏️ .*${question.replace('?', '\\?')}.*17:10.*16:20`));
    await desk.press(other, desk.words('draft-button-discard'));

    const broken = await desk.send([
      { name: 'pool.md', bytes: '# Towels\n\nThere are draughts in the lobby.' },
    ]);
    const breaks = { question, before: 'pool.md', after: desk.words('draft-answer-not-known') };
    expect(broken.text).toContain(`❗ ${desk.words('draft-change-breaks', breaks)}`);
    await desk.press(broken, desk.words('draft-button-discard'));
    expect((await giorgi.ask(question)).text).toContain('17:10');
  });
});

it('keeps to the Bot API and answers every press', async () => {
  expect(await desk.bot.client.violations()).toEqual([]);
  expect(await desk.bot.client.unanswered()).toEqual([]);
  expect(desk.bot.process.output()).not.toMatch(/"level":[56]0/);
});
