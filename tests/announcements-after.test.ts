import type { Message } from '@grammyjs/types';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { labelsOf } from './open-desk.ts';
import { AIGERIM, ANNA, GIORGI, MINJUN, openOffice, TIMUR, type OpenOffice } from './open-office.ts';

const HOUR = 60 * 60 * 1000;
const TEXT = 'The museum visit begins at 14:00.';
const NEW = 'The museum visit begins at 15:30, at the side door.';

let office: OpenOffice;
beforeAll(async () => {
  office = await openOffice({ people: [AIGERIM, GIORGI, TIMUR, ANNA] });
});
afterAll(() => office.close());

const lastOf = async (chat: number): Promise<Message> => {
  const message = (await office.bot.client.transcript(chat)).at(-1);
  if (message === undefined) throw new Error(`Chat ${chat} is empty`);
  return message;
};

// One story: each test goes on from the one before.
describe('an announcement that is out', () => {
  let id = 0;
  let giorgis: Message;
  let timurs: Message;

  it('brings a call for help to organisers and owners at once, each in their language', async () => {
    id = await office.announce(TEXT, { audience: 'cohort:"Bus 2"', answers: ['seen', 'help'] });
    giorgis = await office.arrival(GIORGI, TEXT);
    timurs = await office.arrival(TIMUR, TEXT);
    await office.sent(id);
    expect(await office.answer(giorgis, /🆘/)).toBe(office.say('ka', 'answer-button-help-noted'));
    const told = await office.arrival(ANNA, office.say('en', 'sent-news-help'));
    for (const part of ['Giorgi Beridze', 'Bus 2', TEXT]) expect(told.text).toContain(part);
    expect((await office.arrival(MINJUN, office.words('sent-news-help'))).text).toContain('Giorgi Beridze');
    await office.arrival(MINJUN, `${office.words('answer-button-help')}: 1`);
  });

  it('marks the answer that somebody gave, and lets them give another', async () => {
    expect(await office.answer(giorgis, /👀/)).toContain(office.say('ka', 'answer-button-seen'));
    await office.labelled(giorgis, `✅ 👀 ${office.say('ka', 'answer-button-seen')}`);
    await office.arrival(MINJUN, `${office.words('answer-button-seen')}: 1`);
  });

  it('tells who answered what, and gives a table of all', async () => {
    const { client } = office.bot;
    await office.tapOn('sent-button-names');
    const names = await office.newest();
    expect(names.text).toMatch(/Giorgi Beridze · .*👀/);
    expect(names.text).toMatch(/Timur Rahimov · .*💤/);
    await office.tapOn('sent-button-table');
    const { document } = await office.newest();
    expect(document?.file_name).toBe(`announcement-${id}.csv`);
    const table = Buffer.from(await client.file(document?.file_id ?? '')).toString();
    const [header = '', ...lines] = table.trim().split(/\r?\n/);
    expect(header.split(',')).toHaveLength(8);
    const delivered = office.words('sent-outcome-sent');
    const seen = office.words('answer-button-seen');
    expect(lines.map((line) => line.replace(/,\d{4}-.*$/, ''))).toEqual([
      `Giorgi Beridze,1002,"Bus 2, Georgia",ქართული,${delivered},,${seen}`,
      `Timur Rahimov,1003,"Bus 2, Tajikistan",Русский,${delivered},,`,
    ]);
  });

  it('is changed everywhere, once the new words were looked at', async () => {
    await office.tapOn('sent-button-edit');
    expect((await office.newest()).text).toContain(office.words('sent-edit-write'));
    expect((await office.write(NEW)).text).toContain(office.words('sent-edit-new'));
    const shown = await office.arrival(MINJUN, NEW);
    expect(timurs.text).toBe(TEXT);
    expect(shown.text).toBe(NEW);
    await office.tapOn('sent-button-edit-sure');
    const changed = [await office.turnedInto(giorgis, NEW), await office.turnedInto(timurs, NEW)];
    expect(changed.map((message) => labelsOf(message).length)).toEqual([2, 2]);
    // What he pressed stays marked.
    expect(labelsOf(changed[0]!)[0]).toBe(`✅ 👀 ${office.say('ka', 'answer-button-seen')}`);
    await office.arrival(MINJUN, office.words('sent-round-edit'));
  });

  it('is sent once more to those who did not answer, and to nobody else', async () => {
    await office.tapOn('sent-button-remind');
    const card = await office.newest();
    expect(card.text).toContain(office.words('audience-words-silent', { number: String(id) }));
    expect(card.text).toContain(office.words('announce-reach', { count: 1 }));
    const before = await lastOf(TIMUR);
    const giorgi = await lastOf(GIORGI);
    await office.send();
    const [again] = await office.arrivals(TIMUR, before.message_id, 1);
    expect(again?.text).toBe(NEW);
    await office.sent(id + 1);
    expect(await lastOf(GIORGI)).toMatchObject({ message_id: giorgi.message_id });
  });

  it('is withdrawn from all who have it, when somebody said so twice', async () => {
    await office.write(`/announce ${id}`);
    await office.tapOn('sent-button-recall');
    const question = await office.newest();
    expect(question.text).toContain(office.words('sent-recall-deleted', { count: 2 }));
    expect(await office.has(GIORGI, NEW)).toBe(true);
    await office.tapOn('sent-button-recall-sure');
    await office.gone(giorgis);
    await office.gone(timurs);
    await office.arrival(MINJUN, office.words('sent-title-recalled', { number: String(id) }));
    expect(await office.has(GIORGI, NEW)).toBe(false);
  });
});

describe('a poll', () => {
  it('is counted on the card, and a vote may be changed', async () => {
    const { client } = office.bot;
    await office.compose((organiser) =>
      organiser.sendPoll({ question: 'Dinner?', options: ['Fish', 'Lamb'], is_anonymous: false }),
    );
    await office.address('cohort:Kazakhstan or cohort:Georgia');
    await office.send();
    const polls = new Map<number, number>();
    for (const person of [AIGERIM, GIORGI]) {
      const { message_id } = await office.pollFor(person, 'Dinner?');
      polls.set(person, message_id);
      await client.person(person).vote(message_id, [1]);
    }
    await office.arrival(MINJUN, /Lamb: 2/);
    await client.person(GIORGI).vote(polls.get(GIORGI) ?? 0, [0]);
    await office.arrival(MINJUN, /Fish: 1\n.*Lamb: 1/);
  });
});

describe('an announcement of which nobody knows whether it arrived', () => {
  const LOST = 'The library is open until ten tonight.';

  it('is not sent again by itself, and is when the organiser says so', async () => {
    const { client } = office.bot;
    await client.fault({ text: LOST, chat_id: GIORGI, effect: { kind: 'drop-after' } });
    const id = await office.announce(LOST, { audience: 'cohort:Georgia' });
    await office.arrival(GIORGI, LOST);
    await office.arrival(MINJUN, office.words('sent-news-finished'));
    await office.arrival(MINJUN, `${office.words('sent-outcome-unknown')}: 1`);
    expect((await client.received(LOST)).get(GIORGI)).toBe(1);

    await office.write(`/announce ${id}`);
    await office.tapOn('sent-button-again');
    expect((await office.newest()).text).toContain(office.words('sent-again-twice'));
    const first = await office.arrival(GIORGI, LOST);
    await office.tapOn('sent-button-again-sure');
    const [second] = await office.arrivals(GIORGI, first.message_id, 1);
    expect(second?.text).toBe(LOST);
  });
});

describe('an announcement of three days ago', () => {
  it('cannot be deleted, so that words take its place when it is withdrawn', async () => {
    const { client } = office.bot;
    const old = 'The laundry is closed today.';
    const id = await office.announce(old, { audience: 'cohort:"Bus 2"', answers: ['seen'] });
    const arrived = await office.arrival(GIORGI, old);
    await office.arrival(TIMUR, old);
    await office.sent(id);
    await client.advance(72 * HOUR);
    await office.tapOn('sent-button-recall');
    await office.tapOn('sent-button-recall-sure');
    const withdrawn = await office.turnedInto(arrived, office.say('ka', 'delivered-withdrawn'));
    expect(labelsOf(withdrawn)).toEqual([]);
    expect((await office.arrival(TIMUR, office.say('ru', 'delivered-withdrawn'))).text).not.toContain(old);
    await office.arrival(MINJUN, office.words('sent-title-recalled', { number: String(id) }));
    expect(await office.has(GIORGI, old)).toBe(false);
  });
});

it('keeps to the Bot API and answers every press', async () => {
  expect(await office.bot.client.violations()).toEqual([]);
  expect(await office.bot.client.unanswered()).toEqual([]);
  expect(office.bot.process.output()).not.toMatch(/"level":[56]0/);
});
