import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Message } from '@grammyjs/types';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Role } from '../src/people/person.ts';
import { projectFolder } from '../src/shared/project-folder.ts';
import { labelsOf } from './open-desk.ts';
import { temporaryFolder } from './open-bot.ts';
import { ANNA, GIORGI, MINJUN, numberOf, openOffice, type OpenOffice } from './open-office.ts';

let folder = '';
let office: OpenOffice;
/** A programme whose clocks change. */
beforeAll(async () => {
  folder = await temporaryFolder();
  await mkdir(join(folder, 'practical'));
  const programme = await readFile(projectFolder('corpus/programme.yaml'), 'utf8');
  await writeFile(join(folder, 'programme.yaml'), programme.replace('Asia/Seoul', 'Europe/Berlin'));
  await cp(projectFolder('corpus/practical/hotel.md'), join(folder, 'practical/hotel.md'));
  office = await openOffice({ env: { CORPUS_DIR: folder }, people: [GIORGI, ANNA] });
});
afterAll(async () => {
  await office.close();
  await rm(folder, { recursive: true, force: true });
});
afterEach(async () => {
  await giveRole('organiser');
});

const giveRole = (role: Role) =>
  office.bot.look(async (db) => {
    await db.updateTable('people').set({ role }).where('id', '=', MINJUN).execute();
  });
/** What waits for its time is due now. */
const comes = (id: number) =>
  office.bot.look(async (db) => {
    await db.updateTable('announcements').set({ send_at: Date.now() }).where('id', '=', id).execute();
  });
const lastTo = async (person: number) => (await office.bot.client.transcript(person)).at(-1)?.message_id ?? 0;
/** Everything after was refused: nothing arrived, and now it goes out as it stands. */
async function goesOutOnce(text: string, before: number): Promise<void> {
  expect((await office.bot.client.received(text)).has(GIORGI)).toBe(false);
  await office.send();
  const arrived = await office.arrivals(GIORGI, before, 1);
  expect(arrived.map((message) => message.text ?? message.caption)).toEqual([text]);
}
const draft = async (text: string, audience = 'cohort:Georgia'): Promise<number> => {
  await office.compose((organiser) => organiser.send(text));
  return numberOf(await office.address(audience));
};

describe('a message', () => {
  it('that cannot be announced is refused, and the draft waits on', async () => {
    const before = await lastTo(GIORGI);
    await office.write('/announce');
    for (const kind of ['voice', 'sticker'] as const) {
      const [sent] = await office.organiser.sendFiles(kind, [{ name: 'it.ogg', bytes: 'x' }]);
      const told = await office.bot.client.waitForAnswer(MINJUN, { after: sent?.message_id ?? 0 });
      expect(told.text).toBe(office.words('announce-unsupported-other'));
    }
    await office.write('The pool is closed today.');
    await office.arrival(MINJUN, office.words('announce-more'));
    await office.address('cohort:Georgia');
    await goesOutOnce('The pool is closed today.', before);
  });

  it('is missing: a draft without any cannot be sent', async () => {
    const asked = await office.write('/announce');
    // Characters that nobody sees are no words.
    expect((await office.write('\u2063')).text).toBe(office.words('announce-problem-empty'));
    expect(labelsOf(asked)).toEqual([`🗑 ${office.words('announce-button-discard')}`]);
    const card = await office.write(`/announce ${numberOf(asked)}`);
    expect(card.text).toContain(office.words('announce-problem-empty'));
    expect(labelsOf(card)).not.toContain(`📣 ${office.words('announce-button-send')}`);
    await office.tapOn('announce-button-discard');
  });

  it('too long in one language only is refused in that one, and the others stay', async () => {
    const before = await lastTo(GIORGI);
    const caption = 'The way to the west door';
    await office.compose((organiser) =>
      organiser.sendFiles('photo', [{ name: 'map.png', bytes: 'map' }], { caption }),
    );
    await office.address('cohort:Georgia');
    await office.tapOn('announce-button-languages');
    await office.tap(/ქართული/);
    await office.tapOn('announce-button-language-write', { language: 'ქართული' });
    const told = await office.write('დ'.repeat(1030));
    expect(told.text).toBe(
      office.words('announce-problem-too-long-in', { language: 'ქართული', over: 6, most: 1024 }),
    );
    await office.write('გზა დასავლეთის კარისკენ');
    await office.arrival(MINJUN, office.words('announce-language-written', { language: 'ქართული' }));
    await goesOutOnce('გზა დასავლეთის კარისკენ', before);
  });
});

describe('an audience', () => {
  it('of nobody is shown as such, and nothing goes out until there is somebody', async () => {
    const before = await lastTo(GIORGI);
    await office.compose((organiser) => organiser.send('Gate B is open.'));
    const card = await office.address('cohort:Mars');
    expect(card.text).toContain(office.words('announce-problem-nobody'));
    await office.tapOn('announce-button-send');
    expect(office.toast()).toBe(office.words('announce-not-yet'));
    await office.address('cohort:Georgia');
    await goesOutOnce('Gate B is open.', before);
  });

  it('that cannot be read is answered with where and what, and may be written again', async () => {
    const before = await lastTo(GIORGI);
    await draft('Gate C is open.', 'cohort:Georgia');
    const told = await office.address('cohort:Georgia but language:ka');
    expect(told.text).toContain('cohort:Georgia 👉but language:ka');
    for (const key of ['bad', 'expected', 'example'])
      expect(told.text).toContain(office.words(`announce-audience-${key}`));
    const card = await office.write('cohort:Georgia and language:ka');
    expect(card.text).toContain(office.words('announce-reach', { count: 1 }));
    await goesOutOnce('Gate C is open.', before);
  });
});

describe('a time', () => {
  /** The last Sunday of the next March, when the clocks of Berlin go from 02:00 to 03:00. */
  const leap = () => {
    const day = new Date(Date.UTC(new Date().getUTCFullYear() + 1, 2, 31));
    day.setUTCDate(day.getUTCDate() - day.getUTCDay());
    return day.toISOString().slice(0, 10);
  };

  it('in the past, or that the clock leaves out, is refused with why; the draft stays', async () => {
    const before = await lastTo(GIORGI);
    const id = await draft('Gate D is open.');
    await office.tapOn('announce-button-schedule');
    await office.tapOn('announce-button-write-time');
    const [past = ''] = office.words('moment-past', { moment: '|' }).split('|');
    expect((await office.write('2020-01-31 18:00')).text).toContain(past);
    expect((await office.write(`${leap()} 02:30`)).text).toContain(
      office.words('moment-skipped', { before: '01:59', after: '03:00' }),
    );
    expect((await office.write('soon')).text).toContain(office.words('moment-unreadable'));
    const card = await office.write(`/announce ${id}`);
    expect(card.text).toContain(office.words('announce-when-at-once'));
    await goesOutOnce('Gate D is open.', before);
  });

  it('that passed while the question stood there is refused', async () => {
    const before = await lastTo(GIORGI);
    const id = await draft('Gate E is open.');
    await office.tapOn('announce-button-schedule');
    await office.tapOn('announce-time-tomorrow');
    await comes(id);
    const card = await office.tapOn('announce-button-sure-at');
    expect(card.text).toContain(office.words('announce-problem-past-time'));
    await goesOutOnce('Gate E is open.', before);
  });
});

describe('a second tap on send', () => {
  it('sends nothing twice', async () => {
    const before = await lastTo(GIORGI);
    await draft('Gate F is open.');
    const question = await office.tapOn('announce-button-send');
    const press = () =>
      office.organiser.press(`✅ ${office.words('announce-button-sure-now')}`, {
        message: question.message_id,
      });
    // The button stays where it is until all three have pressed it.
    const effect = { kind: 'slow', milliseconds: 1500 } as const;
    await office.bot.client.fault({ method: 'editMessageText', chat_id: MINJUN, times: 3, effect });
    const queries = await Promise.all([press(), press(), press()]);
    const answers = await Promise.all(
      queries.map(async (query) => (await office.bot.client.waitForPressAnswer(query)).text),
    );
    expect(answers.filter((text) => text === office.words('announce-moved-on'))).toHaveLength(2);
    await office.arrivals(GIORGI, before, 1);
    // Whatever comes next is something else.
    await office.announce('And gate G.', { audience: 'cohort:Georgia' });
    const arrived = await office.arrivals(GIORGI, before, 2);
    expect(arrived.map(({ text }) => text)).toEqual(['Gate F is open.', 'And gate G.']);
  });
});

describe('an organiser who lost the role', () => {
  it('between the draft and the tap sends nothing; the draft is there for who may', async () => {
    const before = await lastTo(GIORGI);
    await draft('Gate H is open.');
    await office.tapOn('announce-button-send');
    await giveRole('participant');
    await office.tapOn('announce-button-sure-now');
    expect(office.toast()).toBe(office.words('announce-role-lost'));
    expect((await office.bot.client.received('Gate H is open.')).has(GIORGI)).toBe(false);
    await giveRole('organiser');
    await office.tapOn('announce-button-sure-now');
    expect((await office.arrivals(GIORGI, before, 1)).map(({ text }) => text)).toEqual(['Gate H is open.']);
  });

  it('between the confirmation and its time sends nothing, which organisers and owners are told', async () => {
    const id = await draft('Gate I is open.');
    await office.tapOn('announce-button-schedule');
    await office.tapOn('announce-time-tomorrow');
    await office.tapOn('announce-button-sure-at');
    await giveRole('participant');
    await comes(id);
    const told: Message = await office.arrival(ANNA, office.say('en', 'sent-news-cancelled'));
    expect(told.text).toContain(office.say('en', 'sent-cancelled-role-lost'));
    expect(told.text).toContain('Gate I is open.');
    expect((await office.bot.client.received('Gate I is open.')).has(GIORGI)).toBe(false);
  });
});

it('keeps to the Bot API and answers every press', async () => {
  expect(await office.bot.client.violations()).toEqual([]);
  expect(await office.bot.client.unanswered()).toEqual([]);
  expect(office.bot.process.output()).not.toMatch(/"level":[56]0/);
});
