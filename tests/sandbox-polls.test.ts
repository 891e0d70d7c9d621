import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Update } from 'grammy/types';
import { type OpenSandbox, openSandbox, refusalOf } from './open-sandbox.ts';

const AIGERIM = 1001;
const GIORGI = 1002;
const GROUP = -4_100_001;
let open: OpenSandbox;

beforeAll(async () => {
  open = await openSandbox();
});
beforeEach(async () => {
  await open.client.reset();
  for (const id of [AIGERIM, GIORGI]) await open.client.person(id).start();
  await heard();
});
afterAll(() => open.close());

async function heard(): Promise<Update[]> {
  const updates = await open.api.getUpdates({ allowed_updates: ['message', 'poll', 'poll_answer'] });
  await open.api.getUpdates({ offset: (updates.at(-1)?.update_id ?? 0) + 1 });
  return updates;
}

const votesOf = async (chat: number, id: number): Promise<number[] | undefined> =>
  (await open.client.transcript(chat))
    .find(({ message_id }) => message_id === id)
    ?.poll?.options.map((option) => option.voter_count);

describe('sendPoll', () => {
  it('refuses what Telegram refuses, in its words', async () => {
    const send = (question: string, options: string[]): Promise<string> =>
      refusalOf(open.api.sendPoll(AIGERIM, question, options));
    expect(await send('', ['a'])).toBe('400 Bad Request: text must be non-empty');
    expect(await send('😀'.repeat(301), ['a'])).toBe(
      '400 Bad Request: poll question length must not exceed 300',
    );
    expect(await send('😀'.repeat(300), ['a'])).toBe('no refusal');
    expect(await send('?', [])).toBe('400 Bad Request: poll must have at least one answer option');
    expect(await send('?', Array<string>(13).fill('a'))).toBe(
      "400 Bad Request: poll can't have more than 12 options",
    );
    expect(await send('?', ['a', ' '])).toBe('400 Bad Request: text must be non-empty');
    expect(await send('?', ['x'.repeat(101)])).toBe(
      '400 Bad Request: poll options length must not exceed 100',
    );
  });

  it('has no text and no caption to edit, but a keyboard', async () => {
    const { message_id } = await open.api.sendPoll(AIGERIM, 'Lunch?', ['Yes']);
    expect(await refusalOf(open.api.editMessageText(AIGERIM, message_id, 'x'))).toBe(
      '400 Bad Request: there is no text in the message to edit',
    );
    expect(await refusalOf(open.api.editMessageCaption(AIGERIM, message_id, { caption: 'x' }))).toBe(
      '400 Bad Request: there is no caption in the message to edit',
    );
    const reply_markup = { inline_keyboard: [[{ text: 'Seen', callback_data: 's' }]] };
    await open.api.editMessageReplyMarkup(AIGERIM, message_id, { reply_markup });
    expect(await open.client.transcriptText(AIGERIM)).toContain('Dragoman: Lunch? [Seen]');
    expect(await open.client.violations()).toEqual([]);
  });
});

describe('a vote', () => {
  it('is told to the bot with its new counts, also when it changes or is taken back', async () => {
    const options = ['Lamb', 'Fish', 'Neither'];
    const { message_id, poll } = await open.api.sendPoll(GROUP, 'Dinner?', options, { is_anonymous: false });
    const [aigerim, giorgi] = [open.client.person(AIGERIM), open.client.person(GIORGI)];
    await aigerim.vote(message_id, [0], GROUP);
    await giorgi.vote(message_id, [1], GROUP);
    expect(await votesOf(GROUP, message_id)).toEqual([1, 1, 0]);
    await aigerim.vote(message_id, [1], GROUP);
    await giorgi.vote(message_id, [], GROUP);
    expect(await votesOf(GROUP, message_id)).toEqual([0, 1, 0]);
    const updates = await heard();
    expect(updates.flatMap((update) => update.poll_answer ?? [])).toMatchObject([
      { poll_id: poll.id, user: { id: AIGERIM }, option_ids: [0] },
      { user: { id: GIORGI }, option_ids: [1], option_persistent_ids: ['1'] },
      { user: { id: AIGERIM }, option_ids: [1] },
      { user: { id: GIORGI }, option_ids: [] },
    ]);
    expect(updates.at(-1)?.poll).toMatchObject({ id: poll.id, total_voter_count: 1 });
  });

  it('stays secret in an anonymous poll, and goes by what the poll allows', async () => {
    const one = await open.api.sendPoll(AIGERIM, 'One?', ['a', 'b']);
    const person = open.client.person(AIGERIM);
    await expect(person.vote(one.message_id, [0, 1])).rejects.toThrow('The poll takes one answer.');
    await expect(person.vote(one.message_id, [2])).rejects.toThrow('The poll has 2 options');
    await expect(open.client.person(GIORGI).vote(one.message_id, [0], AIGERIM)).rejects.toThrow('no poll');
    await person.vote(one.message_id, [0]);
    const many = await open.api.sendPoll(AIGERIM, 'Many?', ['a', 'b'], { allows_multiple_answers: true });
    await person.vote(many.message_id, [1, 0, 1]);
    expect(await votesOf(AIGERIM, many.message_id)).toEqual([1, 1]);
    expect((await heard()).map((update) => Object.keys(update)[1])).toEqual(['poll', 'poll']);
  });

  it('comes too late when the poll is stopped', async () => {
    const { message_id } = await open.api.sendPoll(AIGERIM, 'Lunch?', ['Yes'], { is_anonymous: false });
    await open.client.person(AIGERIM).vote(message_id, [0]);
    const stopped = await open.api.stopPoll(AIGERIM, message_id);
    expect(stopped).toMatchObject({ is_closed: true, total_voter_count: 1 });
    await expect(open.client.person(AIGERIM).vote(message_id, [])).rejects.toThrow('The poll is closed.');
    expect(await refusalOf(open.api.stopPoll(AIGERIM, message_id))).toBe(
      '400 Bad Request: poll has already been closed',
    );
    expect(await refusalOf(open.api.stopPoll(AIGERIM, 1))).toBe(
      '400 Bad Request: message with poll to stop not found',
    );
    const text = await open.api.sendMessage(AIGERIM, 'x');
    expect(await refusalOf(open.api.stopPoll(AIGERIM, text.message_id))).toBe(
      '400 Bad Request: message is not a poll',
    );
  });
});

describe('polls and places of people', () => {
  it('come to the bot, which copies them', async () => {
    const person = open.client.person(AIGERIM);
    const poll = await person.sendPoll({ question: 'Museum?', options: ['Yes', 'No'], is_anonymous: false });
    const place = { latitude: 36.78, longitude: 127, title: 'Gate 2', address: 'Soonchunhyang-ro 22' };
    const venue = await person.sendVenue(place);
    const updates = await heard();
    expect(updates.map((update) => update.message)).toMatchObject([
      { poll: { question: 'Museum?' }, from: { id: AIGERIM } },
      { venue: { title: 'Gate 2' }, location: { latitude: 36.78 } },
    ]);

    for (const { message_id } of [poll, venue]) await open.api.copyMessage(GIORGI, AIGERIM, message_id);
    const forwarded = await open.api.forwardMessage(GIORGI, AIGERIM, poll.message_id);
    const [copy, copiedVenue] = (await open.client.transcript(GIORGI)).slice(-3);
    expect(copiedVenue).toMatchObject({ venue: { address: place.address }, location: { longitude: 127 } });

    // A copy is a poll of the bot's own; what is forwarded is the same poll in another place.
    await open.client.person(GIORGI).vote(copy?.message_id ?? 0, [0]);
    await open.client.person(GIORGI).vote(forwarded.message_id, [1]);
    expect(await votesOf(GIORGI, copy?.message_id ?? 0)).toEqual([1, 0]);
    expect(await votesOf(AIGERIM, poll.message_id)).toEqual([0, 1]);
    expect((await heard()).flatMap((update) => update.poll_answer?.poll_id ?? [])).toEqual([copy?.poll?.id]);
  });

  it('are sent by the bot too', async () => {
    expect(await open.api.sendLocation(AIGERIM, 36.78, 127)).toMatchObject({ location: { longitude: 127 } });
    const venue = await open.api.sendVenue(AIGERIM, 36.78, 127, 'Gate 2', 'Main road');
    expect(venue).toMatchObject({ venue: { title: 'Gate 2' }, location: { latitude: 36.78 } });
    expect(await refusalOf(open.api.sendLocation(AIGERIM, 91, 127))).toBe(
      '400 Bad Request: wrong location specified',
    );
    expect(await open.client.violations()).toEqual([]);
  });
});
