import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AIGERIM, GIORGI, MINJUN, openOffice, type OpenOffice } from './open-office.ts';
import { labelsOf } from './open-desk.ts';
import type { SandboxActor } from './sandbox-actor.ts';

const GROUP = -4_100_001;
const FORUM = -1_002_000_000_001;
const TEXT = 'The group photo is at noon, in front of the west door.';

let office: OpenOffice;
let aigerim: SandboxActor;
/** The topic "Practical questions" of the forum. */
let thread = 0;
/** The bot knows a group, and a topic, once it heard of it. */
beforeAll(async () => {
  office = await openOffice({ people: [AIGERIM, GIORGI] });
  aigerim = office.bot.client.person(AIGERIM);
  const { groups } = await office.bot.client.state();
  const topics = groups.find(({ chat }) => chat.id === FORUM)?.topics ?? [];
  thread = topics.find(({ name }) => name === 'Practical questions')?.message_thread_id ?? 0;
  await aigerim.ask('/help', { chat: GROUP });
  await aigerim.ask('/help', { chat: FORUM, thread });
});
afterAll(() => office.close());

/** Composes a text for what the button with these words chooses, and sends it. */
async function announceTo(text: string, whom: string | RegExp, answer?: 'coming'): Promise<void> {
  await office.compose((organiser) => organiser.send(text));
  await office.tapOn('announce-button-audience');
  const card = await office.tap(whom);
  expect(card.text).toContain(office.words('announce-reach-groups', { count: 1 }));
  if (answer !== undefined) {
    await office.tapOn('announce-button-answers');
    await office.tapOn(`answer-button-${answer}`);
    await office.tapOn('announce-button-card');
  }
  await office.send();
}

// One story: each test goes on from the one before.
describe('an announcement to a group', () => {
  it('arrives there once, and with nobody of it in private', async () => {
    await announceTo(TEXT, office.words('audience-words-group', { title: 'Study visit' }), 'coming');
    const arrived = await office.arrival(GROUP, TEXT);
    expect(labelsOf(arrived)).toEqual([`🙋 ${office.say('en', 'answer-button-coming')}`]);
    await office.sent(1);
    const received = await office.bot.client.received(TEXT);
    expect(received.get(GROUP)).toBe(1);
    expect([AIGERIM, GIORGI, FORUM].map((chat) => received.get(chat))).toEqual([
      ...[undefined, undefined, undefined],
    ]);
  });

  it('is answered by each for themselves, and marks nobody’s answer', async () => {
    const { client } = office.bot;
    const [arrived] = (await client.transcript(GROUP)).filter(({ text }) => text === TEXT);
    for (const person of [AIGERIM, GIORGI]) {
      const query = await client
        .person(person)
        .press(/🙋/, { chat: GROUP, ...(arrived && { message: arrived.message_id }) });
      expect((await client.waitForPressAnswer(query)).text).toContain(
        office.say(person === AIGERIM ? 'kk' : 'ka', 'answer-button-coming'),
      );
    }
    await office.arrival(MINJUN, `${office.words('answer-button-coming')}: 2`);
    const after = (await client.transcript(GROUP)).find(({ text }) => text === TEXT);
    expect(after && labelsOf(after)).toEqual([`🙋 ${office.say('en', 'answer-button-coming')}`]);
  });

  it('arrives in a topic when it is for one', async () => {
    const text = 'SIM cards are in room 305.';
    await announceTo(text, /Practical questions/);
    const arrived = await office.arrival(FORUM, text);
    expect(arrived).toMatchObject({ message_thread_id: thread, is_topic_message: true });
  });

  it('follows it when it became a supergroup in the meantime, and is withdrawn there too', async () => {
    const { client } = office.bot;
    const text = 'Badges are at the desk.';
    await office.compose((organiser) => organiser.send(text));
    await office.address(`group:${GROUP}`);
    const { chat } = await client.migrate(GROUP);
    await office.send();
    const arrived = await office.arrival(chat.id, text);
    await office.sent(3);
    expect((await client.received(text)).get(GROUP)).toBeUndefined();
    await office.tapOn('sent-button-recall');
    await office.tapOn('sent-button-recall-sure');
    await office.gone(arrived);
    // And what comes next finds it by its new id.
    await announceTo('Umbrellas too.', office.words('audience-words-group', { title: 'Study visit' }));
    await office.arrival(chat.id, 'Umbrellas too.');
  });
});

it('keeps to the Bot API and answers every press', async () => {
  expect(await office.bot.client.violations()).toEqual([]);
  expect(await office.bot.client.unanswered()).toEqual([]);
  expect(office.bot.process.output()).not.toMatch(/"level":[56]0/);
});
