import type { Message } from '@grammyjs/types';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../src/languages/languages.ts';
import { labelsOf } from './open-desk.ts';
import { GIORGI, MINJUN, openOffice, type OpenOffice } from './open-office.ts';
import type { SandboxActor } from './sandbox-actor.ts';

type Sent = Promise<Message | readonly Message[]>;

const TEXT = 'Bus 2 leaves at 08:45, see https://example.com/bus or ask Timur.';
const MARKED = [
  { type: 'bold', offset: 0, length: 5 },
  { type: 'italic', offset: 16, length: 5 },
  { type: 'text_link', offset: 58, length: 5, url: 'https://example.com/timur' },
] as const;
const files = (...names: string[]) => names.map((name) => ({ name, bytes: `This is ${name}.` }));

const KINDS: readonly (readonly [string, (organiser: SandboxActor) => Sent])[] = [
  ['a text with formatting', (organiser) => organiser.send(TEXT, { entities: MARKED })],
  ['a photo with a caption', (one) => one.sendFiles('photo', files('gate.png'), { caption: 'Gate B' })],
  ['a document', (one) => one.sendFiles('document', files('plan.pdf'), { caption: 'The plan' })],
  ['a point on the map', (one) => one.sendLocation({ latitude: 36.77, longitude: 127.07 })],
  [
    'a place with a name',
    (organiser) =>
      organiser.sendVenue({ ...{ latitude: 36.77, longitude: 127.07 }, title: 'Gate 2', address: 'Asan' }),
  ],
  ['an album of photos', (one) => one.sendFiles('photo', files('a.png', 'b.png', 'c.png'))],
  ['an album of documents', (one) => one.sendFiles('document', files('a.pdf', 'b.pdf'), { caption: 'Two' })],
  [
    'a poll',
    (one) => one.sendPoll({ ...{ question: 'Lunch?', options: ['Fish', 'Meat'] }, is_anonymous: false }),
  ],
];

let office: OpenOffice;
beforeAll(async () => {
  office = await openOffice({ people: [GIORGI] });
});
afterAll(() => office.close());

/** The messages of a chat that came after this one. */
const after = async (chat: number, number: number) =>
  (await office.bot.client.transcript(chat)).filter(({ message_id }) => message_id > number);
const last = async (chat: number) => (await office.bot.client.transcript(chat)).at(-1)?.message_id ?? 0;

/** Adds a button, looks at the preview, sends it to Giorgi; gives what was shown and what arrived. */
async function previewAndSend(): Promise<{ shown: Message[]; arrived: Message[] }> {
  const { tapOn, address } = office;
  await address('cohort:Georgia');
  await tapOn('announce-button-answers');
  await tapOn('answer-button-coming');
  await tapOn('announce-button-card');
  const before = await last(MINJUN);
  await tapOn('announce-button-preview');
  const shown = (await after(MINJUN, before)).slice(0, -1);
  const had = await last(GIORGI);
  await office.send();
  return { shown, arrived: await office.arrivals(GIORGI, had, shown.length) };
}

/** What a person sees of a message, but for the bot's own words, which each reads in their language. */
function seen({ message_id: _id, chat: _chat, date: _date, from: _from, reply_markup, ...rest }: Message) {
  const { media_group_id: album, poll, text, ...content } = rest;
  const isOwnLine = LANGUAGES.some((language) => text === office.say(language, 'delivered-buttons'));
  return {
    ...content,
    text: isOwnLine ? 'the line above the buttons' : text,
    ...(poll && { poll: { ...poll, id: '', options: poll.options.map(({ text }) => text) } }),
    isOfAlbum: album !== undefined,
    buttons: reply_markup?.inline_keyboard?.flat().length ?? 0,
  };
}

describe('an announcement', () => {
  it.each(KINDS)('that is %s arrives as it was shown', async (_kind, send) => {
    await office.compose(send);
    const { shown, arrived } = await previewAndSend();
    expect(shown.length).toBeGreaterThan(0);
    expect(arrived.map(seen)).toEqual(shown.map(seen));
    const labels = arrived.map(labelsOf).filter((each) => each.length > 0);
    expect(labels).toEqual([[`🙋 ${office.say('ka', 'answer-button-coming')}`]]);
  });

  it('keeps the formatting of its text', async () => {
    await office.compose((organiser) => organiser.send(TEXT, { entities: MARKED }));
    const { arrived } = await previewAndSend();
    expect(arrived[0]?.text).toBe(TEXT);
    expect(arrived[0]?.entities).toEqual(expect.arrayContaining([...MARKED]));
  });

  it('of several messages arrives in their order, the buttons below the last', async () => {
    const { client } = office.bot;
    await office.compose((organiser) => organiser.send('First: be at the west door.'));
    const more = async (send: (organiser: SandboxActor) => Sent) => {
      const sent = [await send(office.organiser)].flat().at(-1)?.message_id ?? 0;
      await client.waitForAnswer(MINJUN, { after: sent, text: office.words('announce-more') });
    };
    await more((organiser) => organiser.sendFiles('photo', files('map.png'), { caption: 'The map' }));
    await more((organiser) => organiser.sendLocation({ latitude: 36.77, longitude: 127.07 }));
    await more((organiser) => organiser.sendFiles('photo', files('a.png', 'b.png')));
    const { shown, arrived } = await previewAndSend();
    expect(arrived.map(seen)).toEqual(shown.map(seen));
    expect(arrived.map(({ text, caption, location }) => text ?? caption ?? location?.latitude)).toEqual([
      ...['First: be at the west door.', 'The map', 36.77, undefined, undefined],
      office.say('ka', 'delivered-buttons'),
    ]);
    expect(arrived.map((each) => labelsOf(each).length)).toEqual([0, 0, 0, 0, 0, 1]);
  });
});

it('keeps to the Bot API and answers every press', async () => {
  expect(await office.bot.client.violations()).toEqual([]);
  expect(await office.bot.client.unanswered()).toEqual([]);
  expect(office.bot.process.output()).not.toMatch(/"level":[56]0/);
});
