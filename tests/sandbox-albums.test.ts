import { InputFile } from 'grammy';
import type { InputMediaDocument, Message } from 'grammy/types';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type OpenSandbox, openSandbox, refusalOf } from './open-sandbox.ts';

const PERSON = 1001;
let open: OpenSandbox;

beforeAll(async () => {
  open = await openSandbox();
});
beforeEach(async () => {
  await open.client.reset();
  await open.client.person(PERSON).start();
});
afterAll(() => open.close());

describe('an album', () => {
  const documents = (...names: string[]): InputMediaDocument[] =>
    names.map((name) => ({
      type: 'document',
      media: new InputFile(Buffer.from(name), name),
      caption: `About ${name}`,
    }));

  it('keeps a caption for each file, which can be edited, and goes in one call', async () => {
    const sent: Message[] = await open.api.sendMediaGroup(PERSON, documents('a.pdf', 'b.pdf'));
    expect(new Set(sent.map(({ media_group_id }) => media_group_id)).size).toBe(1);
    const [first, second] = sent.map(({ message_id }) => message_id) as [number, number];
    await open.api.editMessageCaption(PERSON, second, { caption: 'Changed' });
    expect((await open.client.transcript(PERSON)).slice(-2).map(({ caption }) => caption)).toEqual([
      'About a.pdf',
      'Changed',
    ]);
    // One that is gone already is no obstacle.
    await open.api.deleteMessages(PERSON, [first, second, second + 1]);
    expect(await open.client.received('About')).toEqual(new Map());
  });

  it('has no buttons, and documents and photos apart', async () => {
    const [document] = documents('a.pdf');
    const photo = { type: 'photo' as const, media: new InputFile(Buffer.from('x')) };
    expect(await refusalOf(open.api.sendMediaGroup(PERSON, [document!, photo as never]))).toBe(
      "400 Bad Request: can't use the media of the specified type in the album",
    );
    expect(await refusalOf(open.api.sendMediaGroup(PERSON, [document!]))).toBe(
      '400 Bad Request: media group must include 2-10 items',
    );
    // Telegram's types know of no keyboard here.
    const dressed: object = { reply_markup: { inline_keyboard: [[{ text: 'Go', callback_data: 'x' }]] } };
    const [message] = await open.api.sendMediaGroup(PERSON, documents('a.pdf', 'b.pdf'), dressed);
    expect(message).not.toHaveProperty('reply_markup');
    expect(await open.client.violations()).toEqual([
      { method: 'sendMediaGroup', parameter: 'reply_markup', problem: 'is not in the specification' },
    ]);
  });
});
