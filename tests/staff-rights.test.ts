import { readdir } from 'node:fs/promises';
import type { Message } from '@grammyjs/types';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadTexts } from '../src/languages/texts.ts';
import { projectFolder } from '../src/shared/project-folder.ts';
import { labelsOf, openDesk, type OpenDesk } from './open-desk.ts';
import type { SandboxActor } from './sandbox-actor.ts';
import { lookAtVersion } from './version-in-force.ts';

const say = loadTexts(projectFolder('locales'));
const AIGERIM = 1001;
const MIN_JUN = 1004;
const FORUM = -1_002_000_000_001;
const FILE = { name: 'pool.md', bytes: '# Pool\n\nThe swimming pool is open from 17:10 to 21:40.' };
const COMMANDS = ['/note The pool is closed.', '/history', '/expect'];

let desk: OpenDesk;
beforeAll(async () => {
  desk = await openDesk();
  // A second version, so that there is one to go back to.
  const note = await desk.staff.ask('/note The museum is closed on Monday.');
  await desk.press(note, desk.words('draft-button-publish'));
});
afterAll(() => desk.close());

/** Everything that staff can change. */
const stateOfCorpus = async () => ({
  files: (await readdir(desk.corpusDir, { recursive: true })).sort(),
  version: await lookAtVersion(desk.bot.dataDir),
  kept: await desk.bot.look(async (db) => ({
    drafts: await db.selectFrom('drafts').selectAll().execute(),
    awaited: await db.selectFrom('awaited_files').selectAll().execute(),
    audit: await db.selectFrom('audit').selectAll().execute(),
  })),
});

const setRole = (id: number, role: 'participant' | 'organiser' | 'staff') =>
  desk.bot.look((db) => db.updateTable('people').set({ role }).where('id', '=', id).execute());

/** Presses each button of a message; gives what the bot answers to each. */
async function pressAll(person: SandboxActor, message: Message): Promise<(string | undefined)[]> {
  const answers: (string | undefined)[] = [];
  for (const label of labelsOf(message)) {
    const query = await person.press(label, { message: message.message_id });
    answers.push((await desk.bot.client.waitForPressAnswer(query)).text);
  }
  return answers;
}

describe.each([
  ['a participant', AIGERIM, 'kk'],
  ['an organiser', MIN_JUN, 'ko'],
] as const)('%s', (_who, id, language) => {
  it('can send no document, take no note and look into no history', async () => {
    const before = await stateOfCorpus();
    const person = await desk.enter(id);
    const [sent] = await person.sendFiles('document', [FILE], { caption: 'Pool; en; all' });
    const told = await desk.bot.client.waitForAnswer(id, { after: sent?.message_id ?? 0 });
    expect(told.text).toBe(say(language, 'kind-file'));
    for (const command of COMMANDS)
      expect((await person.ask(command)).text).toBe(say(language, 'unknown-command'));
    const answer = await person.ask('When is breakfast?');
    expect((await person.ask('/expect', { replyTo: answer.message_id })).text).toBe(
      say(language, 'unknown-command'),
    );
    expect((await person.ask('/docs')).text).not.toContain(say(language, 'shelf-title', { count: 6 }));
    expect((await person.ask('/help')).text).not.toContain('/history');
    expect(await stateOfCorpus()).toEqual(before);
  });

  it('has no button of the staff to press, nor those of a time when it was staff', async () => {
    const shown = await desk.send([FILE]);
    const person = desk.bot.client.person(id);
    await expect(
      person.press(labelsOf(shown)[0] ?? '', { chat: desk.staff.id, message: shown.message_id }),
    ).rejects.toThrow('sees no message');

    const former = await desk.bot.client.createPerson({ first_name: 'Ana', language_code: language });
    await desk.bot.client.waitForAnswer(former.id, { after: (await former.start()).message_id });
    await setRole(former.id, 'staff');
    const messages = await everyMenu(former);
    await setRole(former.id, id === AIGERIM ? 'participant' : 'organiser');
    const before = await stateOfCorpus();
    for (const message of messages) {
      const unknown = labelsOf(message).map(() => say(language, 'unknown-button'));
      expect(unknown.length).toBeGreaterThan(0);
      expect(await pressAll(former, message)).toEqual(unknown);
    }
    expect(await stateOfCorpus()).toEqual(before);
    expect((await former.ask('When is the swimming pool open?')).text).toContain(say('en', 'not-known'));
  });
});

/** One message of each kind that staff get, with its buttons: a draft, the list, a card, and the last questions before changes. */
async function everyMenu(person: SandboxActor): Promise<Message[]> {
  const open = async (begin: () => Promise<Message>, ...presses: RegExp[]): Promise<Message> => {
    const { message_id } = await begin();
    for (const label of presses) {
      const query = await person.press(label, { message: message_id });
      await desk.bot.client.waitForPressAnswer(query);
    }
    const left = (await desk.bot.client.transcript(person.id)).find((one) => one.message_id === message_id);
    if (left === undefined) throw new Error(`Message ${message_id} is gone`);
    return left;
  };
  const upload = async () => {
    const [sent] = await person.sendFiles('document', [FILE]);
    return desk.bot.client.waitForAnswer(person.id, { after: sent?.message_id ?? 0 });
  };
  const note = () => person.ask('/note The pool is closed.');
  const list = () => person.ask('/docs');
  return [
    await open(upload),
    await open(upload, /^🌐/),
    await open(upload, /^👥/),
    await open(note),
    await open(note, /^📅/),
    await open(list),
    await open(list, /^📄/),
    await open(list, /^📄/, /^⌛/),
    await open(list, /^📄/, /^🗑/),
    await open(() => person.ask('/history')),
    await open(() => person.ask('/history'), /^🗂/),
    await open(() => person.ask('/history'), /^🗂/, /^↩️/),
  ];
}

it('staff keep the corpus in private chat only', async () => {
  const before = await stateOfCorpus();
  const { username } = (await desk.bot.client.state()).bot;
  const caption = `@${username ?? ''} Pool; en; all`;
  await desk.staff.sendFiles('document', [FILE], { chat: FORUM, caption });
  const place = { chat: FORUM };
  const told = await desk.staff.ask(`/note@${username ?? ''} The pool is closed.`, place);
  expect(told.text).not.toContain(desk.words('draft-heading'));
  await desk.staff.ask(`@${username ?? ''} When is breakfast?`, place);
  expect(await stateOfCorpus()).toEqual(before);
});

it('keeps to the Bot API and answers every press', async () => {
  expect(await desk.bot.client.violations()).toEqual([]);
  expect(await desk.bot.client.unanswered()).toEqual([]);
  expect(desk.bot.process.output()).not.toMatch(/"level":[56]0/);
});
