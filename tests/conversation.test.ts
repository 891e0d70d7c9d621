import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Message } from '@grammyjs/types';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { loadTexts } from '../src/languages/texts.ts';
import { projectFolder } from '../src/shared/project-folder.ts';
import { openBot, type OpenBot } from './open-bot.ts';
import type { SandboxActor } from './sandbox-actor.ts';

const say = loadTexts(projectFolder('locales'));
const NOT_KNOWN = say('en', 'not-known');
const USEFUL = `👍 ${say('en', 'button-useful')}`;
const NOT_USEFUL = `👎 ${say('en', 'button-not-useful')}`;
const STAFF_QUESTION = 'In which room is the daily staff briefing at 21:15?';
const STAFF = 1005;

let bot: OpenBot;
beforeAll(async () => {
  bot = await openBot();
});
afterAll(() => bot.close());

const newPerson = (): Promise<SandboxActor> =>
  bot.client.createPerson({ first_name: 'Ana', language_code: 'en' });
const labels = ({ reply_markup }: Message): string[] =>
  (reply_markup?.inline_keyboard ?? []).flat().map(({ text }) => text);

describe('questions in a private chat', () => {
  it('are answered with their source and buttons for it and for a verdict', async () => {
    const person = await newPerson();
    const answer = await person.ask('When is breakfast?');
    expect(answer.text).toContain(say('en', 'answer-quoted'));
    expect(answer.text).toContain('06:30–08:30');
    expect(answer.text).toMatch(
      /Sources\n1\. Your hotel: Sample Hotel Sejong – Breakfast – updated 8 September/,
    );
    expect(labels(answer)[0]).toBe('📄 Your hotel: Sample Hotel Sejong');
    expect(labels(answer).slice(-2)).toEqual([USEFUL, NOT_USEFUL]);
  });

  it('may go on from the one before', async () => {
    const alone = await (await newPerson()).ask('and on Thursday?');
    expect(alone.text).not.toContain('breakfast opens half an hour earlier');
    const person = await newPerson();
    await person.ask('When is breakfast?');
    expect((await person.ask('and on Thursday?')).text).toContain('breakfast opens half an hour earlier');
  });

  it('show their sources in full with /sources', async () => {
    const person = await newPerson();
    expect((await person.ask('/sources')).text).toBe(say('en', 'sources-none'));
    await person.ask('When is breakfast?');
    const sources = await person.ask('/sources');
    expect(sources.text).toMatch(/^Sources of my last answer\n\n1\. Your hotel: Sample Hotel Sejong/);
    expect(sources.text).toContain('Breakfast is served 06:30–08:30 in the Garden Restaurant');
    expect(labels(sources)).toContain('📄 Your hotel: Sample Hotel Sejong');
  });

  it('rest on staff documents for staff alone', async () => {
    const toStaff = await bot.client.person(STAFF).ask(STAFF_QUESTION);
    expect(toStaff.text).toContain('Staff duty sheet');
    const toParticipant = await (await newPerson()).ask(STAFF_QUESTION);
    expect(toParticipant.text).toContain(NOT_KNOWN);
    expect(JSON.stringify(toParticipant)).not.toContain('duty sheet');
  });

  it('are answered anew in place when they are edited', async () => {
    const person = await newPerson();
    const { message_id: question } = await person.send('When is breakfast?');
    const before = await bot.client.waitForAnswer(person.id, { after: question, text: 'Breakfast' });
    await person.edit(question, 'How much does late check-out cost?');
    const after = await bot.client.waitForAnswer(person.id, { after: question, text: '30,000 won' });
    expect(after.message_id).toBe(before.message_id);
    expect(after.text).not.toContain('06:30–08:30');
    const kept = await bot.look((db) =>
      db.selectFrom('turns').select('question').where('person', '=', person.id).execute(),
    );
    expect(kept).toEqual([{ question: 'How much does late check-out cost?' }]);
    expect(await bot.client.transcript(person.id)).toHaveLength(2);
  });

  it('that arrive in parts are too long, part by part', async () => {
    const person = await newPerson();
    const text = 'When is breakfast, please? '.repeat(200).slice(0, 5000);
    // Telegram's apps cut what is longer than one message.
    const first = await person.ask(text.slice(0, 4096));
    expect(first.text).toBe(say('en', 'question-too-long', { limit: 1000 }));
    expect((await person.ask(text.slice(4096))).text).toContain('06:30–08:30');
  });

  it('that hold no word are asked for in words', async () => {
    const person = await newPerson();
    const example = say('en', 'help-example');
    expect((await person.ask('😀👍')).text).toBe(say('en', 'question-empty', { example }));
  });
});

describe('a verdict', () => {
  it('counts once however often its button is pressed, the last one', async () => {
    const person = await newPerson();
    await person.ask('When is breakfast?');
    for (const label of [NOT_USEFUL, USEFUL, USEFUL]) {
      const { text } = await bot.client.waitForPressAnswer(await person.press(label));
      const verdict = label === USEFUL ? 'useful' : 'not-useful';
      expect(text).toBe(say('en', `feedback-thanks-${verdict}`));
    }
    const kept = await bot.look((db) =>
      db.selectFrom('feedback').select('verdict').where('person', '=', person.id).execute(),
    );
    expect(kept).toEqual([{ verdict: 'useful' }]);
  });
});

describe('/forget', () => {
  it('keeps everything when the answer is no', async () => {
    const person = await newPerson();
    await person.ask('When is breakfast?');
    await person.ask('/forget');
    await person.press(say('en', 'forget-no'));
    await bot.client.waitForAnswer(person.id, { text: say('en', 'forget-kept') });
    expect((await person.ask('/sources')).text).toContain('Sample Hotel Sejong');
  });

  it('leaves no row and no word of a person, in the file neither', async () => {
    const person = await newPerson();
    const other = await newPerson();
    const answer = await person.ask('When is breakfast in the hotel restaurant, xylophone?');
    await person.ask('Who is the king of the xylophones of Atlantis?');
    await bot.client.waitForPressAnswer(await person.press(USEFUL));
    expect(await rowsOf(person.id)).toEqual([1, 0, 2, 1, 1]);
    await other.ask('When is breakfast in the hotel restaurant, bassoon?');
    await person.ask('/forget');
    await person.press(`🗑 ${say('en', 'forget-yes')}`);
    await bot.client.waitForAnswer(person.id, { text: say('en', 'forget-done') });

    expect(await rowsOf(person.id)).toEqual([0, 0, 0, 0, 0]);
    expect(await rowsOf(other.id)).toEqual([1, 0, 1, 0, 0]);
    expect(await wordsOnDisk()).toContain('bassoon');
    expect(await wordsOnDisk()).not.toContain('xylophone');
    const stale = await person.press(USEFUL, { message: answer.message_id });
    expect((await bot.client.waitForPressAnswer(stale)).text).toBe(say('en', 'unknown-button'));
    expect((await person.ask('/sources')).text).toBe(say('en', 'sources-none'));
  });
});

describe('a person who blocks the bot', () => {
  it('is noted, and answered again after letting it in', async () => {
    const person = await newPerson();
    await person.ask('When is breakfast?');
    const isBlocked = () =>
      bot.look((db) =>
        db.selectFrom('people').select('blocked').where('id', '=', person.id).executeTakeFirstOrThrow(),
      );
    await person.block();
    await vi.waitFor(async () => expect(await isBlocked()).toEqual({ blocked: 1 }), { timeout: 5000 });
    await person.unblock();
    await vi.waitFor(async () => expect(await isBlocked()).toEqual({ blocked: 0 }), { timeout: 5000 });
    expect((await person.ask('When is breakfast?')).text).toContain('06:30–08:30');
  });
});

it('keeps to the Bot API and answers every press', async () => {
  expect(await bot.client.violations()).toEqual([]);
  expect(await bot.client.unanswered()).toEqual([]);
  expect(bot.process.output()).not.toContain('"level":50');
});

/** How many rows each table holds of a person. */
function rowsOf(person: number): Promise<number[]> {
  return bot.look(async (db) => {
    const tables = [
      db.selectFrom('people').where('id', '=', person),
      db.selectFrom('person_cohorts').where('person', '=', person),
      db.selectFrom('turns').where('person', '=', person),
      db.selectFrom('feedback').where('person', '=', person),
      db.selectFrom('open_questions').where('person', '=', person),
    ] as const;
    return Promise.all(tables.map(async (table) => (await table.selectAll().execute()).length));
  });
}

async function wordsOnDisk(): Promise<string> {
  const names = (await readdir(bot.dataDir)).filter((name) => name.startsWith('dragoman.db'));
  const files = await Promise.all(names.map((name) => readFile(join(bot.dataDir, name))));
  return Buffer.concat(files).toString('latin1');
}
