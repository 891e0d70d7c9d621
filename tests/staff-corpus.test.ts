import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Message } from '@grammyjs/types';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadTexts } from '../src/languages/texts.ts';
import { projectFolder } from '../src/shared/project-folder.ts';
import type { SandboxActor } from './sandbox-actor.ts';
import { labelsOf, openDesk, type OpenDesk } from './open-desk.ts';
import { embeddedTexts, lookAtVersion } from './version-in-force.ts';

const say = loadTexts(projectFolder('locales'));
const QUESTION = 'When is the swimming pool open?';
/** The same in other words, and in other languages: Kazakh, Russian, Georgian, Korean, Armenian, Uzbek. */
const PHRASINGS = [
  QUESTION,
  'pool',
  'Until when can I use the pool in the evening?',
  'Do I have to bring a towel to the pool?',
  'Бассейн қай уақытта ашық?',
  'До скольки работает бассейн?',
  'რომელ საათზე იხურება აუზი?',
  '수영장은 몇 시까지 해요?',
  'Լողավազանը ե՞րբ է բաց:',
  'Basseyn soat nechagacha ishlaydi?',
];
const FILE = 'pool.md';
const TITLE = 'Swimming pool of the hotel';
const OLD = 'from 17:10 to 21:40';
const NEW = 'from 16:20 to 20:50';
const page = (hours: string) =>
  `# Pool\n\nThe swimming pool on the fifth floor is open ${hours} every day. Towels are at the pool.\n`;

/** From the tap to the answer, in milliseconds: what is asked of the program. */
const PATIENCE = 5000;

let desk: OpenDesk;
let giorgi: SandboxActor;
let aigerim: SandboxActor;
/** What the version in force and the cache of vectors held before anything was sent. */
let embeddedBefore: readonly string[] = [];
/** What the bot shows of the file, and later of its publishing. */
let shown: Message;

beforeAll(async () => {
  desk = await openDesk();
  aigerim = await desk.enter(1001);
  giorgi = await desk.enter(1002);
  embeddedBefore = await embeddedTexts(desk.bot);
});
afterAll(() => desk.close());

/** Asks everything as a newcomer; gives the answers in order. */
async function askAll(): Promise<string[]> {
  const newcomer = await desk.bot.client.createPerson({ first_name: 'Ana', language_code: 'en' });
  const answers: string[] = [];
  for (const question of PHRASINGS) answers.push((await newcomer.ask(question)).text ?? '');
  return answers;
}

const filesOf = async () => (await readdir(desk.corpusDir, { recursive: true })).sort();
const holding = (text: string) => PHRASINGS.map(() => expect.stringContaining(text) as string);

// One story: each test goes on from the one before.
describe('a document of the staff', () => {
  it('is shown to them, and is nowhere to be found before it is published', async () => {
    expect((await giorgi.ask(QUESTION)).text).toContain(say('en', 'not-known'));
    const before = await filesOf();
    shown = await desk.send([{ name: FILE, bytes: page(OLD) }], `${TITLE}; en; all; 2022-09-20`);
    const { text } = shown;
    expect(text).toContain(desk.words('draft-heading'));
    expect(text).toContain(`${TITLE}\n${desk.words('draft-language', { language: 'English' })}`);
    expect(text).toContain(desk.words('draft-passages', { count: 1 }));
    expect(text).toContain(
      `${desk.words('draft-opening')}\nPool\nThe swimming pool on the fifth floor is open`,
    );
    // Its end is long past.
    expect(text).toMatch(/\n⚠️ .*2022/);
    expect(labelsOf(shown)[0]).toBe(`✅ ${desk.words('draft-button-publish')}`);

    expect((await giorgi.ask(QUESTION)).text).toContain(say('en', 'not-known'));
    expect(labelsOf(await giorgi.ask('/docs')).join()).not.toContain(TITLE);
    expect(await filesOf()).toEqual(before);
    expect(await embeddedTexts(desk.bot)).toEqual(embeddedBefore);
  });

  it('answers within five seconds of the tap, in the language of the question', async () => {
    shown = await desk.press(shown, desk.words('draft-button-until'));
    shown = await desk.press(shown, desk.words('draft-until-without-end'));
    expect(shown.text).toContain(desk.words('draft-no-end'));
    const tapped = performance.now();
    shown = await desk.press(shown, desk.words('draft-button-publish'));
    const answer = await giorgi.ask(QUESTION);
    expect(performance.now() - tapped).toBeLessThan(PATIENCE);
    expect(shown.text).toContain(desk.words('draft-published', { version: '2' }));
    expect(answer.text).toContain(OLD);
    expect(answer.text).toContain(`1. ${TITLE} – Pool`);
    expect(labelsOf(answer)).toContain(`📄 ${TITLE}`);
    expect(await readFile(join(desk.corpusDir, FILE), 'utf8')).toContain(OLD);

    const kazakh = await aigerim.ask('Бассейн қай уақытта ашық?');
    expect(kazakh.text).toContain(say('kk', 'answer-quoted'));
    expect(kazakh.text).toContain(OLD);
    expect(await askAll()).toEqual(holding(OLD));
  });

  it('is known again when it comes a second time', async () => {
    const again = await desk.send([{ name: FILE, bytes: page(OLD) }], TITLE);
    expect(again.text).toContain(desk.words('draft-same'));
    expect(labelsOf(again)).not.toContain(`✅ ${desk.words('draft-button-publish')}`);
    await desk.press(again, desk.words('draft-button-discard'));
  });

  it('is replaced by its correction, and the old fact is never quoted again', async () => {
    shown = await desk.send([{ name: FILE, bytes: page(NEW) }], TITLE);
    expect(shown.text).toContain(desk.words('draft-existing', { title: TITLE, path: FILE }));
    expect(shown.text).toContain(desk.words('draft-compared', { added: '1', removed: '1', kept: '0' }));
    expect(shown.text).toMatch(new RegExp(`\\n\\+ .*${NEW}.*\\n− .*${OLD}`));
    expect((await giorgi.ask(QUESTION)).text).toContain(OLD);

    const tapped = performance.now();
    await desk.press(shown, desk.words('draft-button-replace'));
    const answer = await giorgi.ask(QUESTION);
    expect(performance.now() - tapped).toBeLessThan(PATIENCE);
    expect(answer.text).toContain(NEW);
    const answers = await askAll();
    expect(answers).toEqual(holding(NEW));
    expect(answers.join('\n')).not.toContain(OLD);
    expect((await giorgi.ask('And until when?')).text).not.toContain(OLD);
    expect((await lookAtVersion(desk.bot.dataDir)).text).not.toContain(OLD);
  });

  it('is not quoted from an earlier answer either', async () => {
    // Her last answer is from before the correction.
    const sources = await aigerim.ask('/sources');
    expect(sources.text).not.toContain(OLD);
    expect(sources.text).toContain(say('kk', 'sources-outdated'));
    expect((await aigerim.ask('Бассейн қай уақытта ашық?')).text).toContain(NEW);
    expect((await aigerim.ask('/sources')).text).toContain(NEW);
  });

  it('is as it was before after going back', async () => {
    const history = await desk.staff.ask('/history');
    const you = desk.words('history-you');
    expect(history.text).toContain(`${you} · ${desk.words('history-action-replaced')} · ${TITLE}`);
    expect(history.text).toContain(`${you} · ${desk.words('history-action-published')} · ${TITLE}`);
    const versions = await desk.press(history, desk.words('history-button-versions'));
    expect(versions.text).toContain(`✏️ ${FILE}`);
    await desk.press(versions, desk.words('rollback-button', { version: '2' }));
    const tapped = performance.now();
    const done = await desk.press(versions, desk.words('rollback-sure'));
    expect((await giorgi.ask(QUESTION)).text).toContain(OLD);
    expect(performance.now() - tapped).toBeLessThan(PATIENCE);
    expect(done.text).toBe(desk.words('rollback-done', { version: '2', now: '2' }));
    expect(await askAll()).toEqual(holding(OLD));
    expect(await readFile(join(desk.corpusDir, FILE), 'utf8')).toContain(OLD);
  });

  it('is gone from everywhere when it is removed', async () => {
    const list = await desk.staff.ask('/docs');
    const card = await desk.press(list, TITLE);
    expect(card.text).toContain(FILE);
    await desk.press(card, desk.words('shelf-button-remove'));
    const removed = await desk.press(card, desk.words('shelf-button-remove-sure'));
    expect(removed.text).toContain(desk.words('shelf-removed', { title: TITLE, version: '4' }));

    expect((await giorgi.ask(QUESTION)).text).toContain(say('en', 'not-known'));
    const answers = (await askAll()).join('\n');
    for (const trace of [OLD, NEW, TITLE]) expect(answers).not.toContain(trace);
    expect((await filesOf()).filter((file) => file.includes('pool'))).toEqual([]);
    const version = await lookAtVersion(desk.bot.dataDir);
    expect(version.number).toBe(4);
    expect(version.documents).not.toContain(FILE);
    for (const trace of [OLD, NEW, TITLE, 'pool']) expect(version.text).not.toContain(trace);
    expect(await embeddedTexts(desk.bot)).toEqual(embeddedBefore);
  });
});

it('keeps to the Bot API and answers every press', async () => {
  expect(await desk.bot.client.violations()).toEqual([]);
  expect(await desk.bot.client.unanswered()).toEqual([]);
  expect(desk.bot.process.output()).not.toMatch(/"level":[56]0/);
});
