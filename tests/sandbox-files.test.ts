import type { Message } from '@grammyjs/types';
import { InputFile } from 'grammy';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type OpenSandbox, openSandbox, refusalOf } from './open-sandbox.ts';
import type { FileToSend, SandboxActor } from './sandbox-actor.ts';

const PERSON = 1005;
const GROUP = -1_002_000_000_001;
const CAPTION = 'Bus timetable; en; participants; 2027-05-01';
let open: OpenSandbox;
let staff: SandboxActor;

beforeAll(async () => {
  open = await openSandbox();
});
beforeEach(async () => {
  await open.client.reset();
  staff = open.client.person(PERSON);
  await staff.start();
  await newMessages();
});
afterAll(() => open.close());

const text = (name: string, bytes = `of ${name}`): FileToSend => ({ name, bytes });
const numbered = (count: number): FileToSend[] =>
  Array.from({ length: count }, (_, index) => text(`${index + 1}.txt`));

/** What the bot is told since the last time. */
async function newMessages(): Promise<Message[]> {
  const updates = await open.api.getUpdates();
  const last = updates.at(-1)?.update_id;
  if (last !== undefined) await open.api.getUpdates({ offset: last + 1 });
  return updates.flatMap(({ message }) => (message === undefined ? [] : [message]));
}

async function download(fileId: string): Promise<Buffer> {
  const { file_path } = await open.api.getFile(fileId);
  const response = await fetch(`${open.sandbox.apiRoot}/file/bot${open.sandbox.token}/${file_path ?? ''}`);
  expect(response.status).toBe(200);
  return Buffer.from(await response.arrayBuffer());
}

describe('files that people send', () => {
  it('come alone without an album, with name, type, size and caption', async () => {
    await staff.sendFiles('document', [text('Расписание – 1.PDF', '%PDF')], { caption: CAPTION });
    const [message] = await newMessages();
    expect(message).not.toHaveProperty('media_group_id');
    expect(message).toMatchObject({
      caption: CAPTION,
      document: { file_name: 'Расписание – 1.PDF', mime_type: 'application/pdf', file_size: 4 },
    });
  });

  it('come as one album of up to ten documents, the caption on the first', async () => {
    await staff.sendFiles('document', numbered(10), { caption: CAPTION });
    const messages = await newMessages();
    expect(messages.map(({ document }) => document?.file_name)).toEqual(numbered(10).map(({ name }) => name));
    expect(new Set(messages.map(({ media_group_id }) => media_group_id)).size).toBe(1);
    expect(messages[0]?.media_group_id).toMatch(/^\d{17}$/);
    expect(messages.map(({ caption }) => caption).filter(Boolean)).toEqual([CAPTION]);
    expect(messages[0]?.caption).toBe(CAPTION);
  });

  it('are split into albums of ten, and one that is left over stands alone', async () => {
    await staff.sendFiles('document', numbered(21), { caption: CAPTION });
    const messages = await newMessages();
    const groups = messages.map(({ media_group_id }) => media_group_id);
    expect(groups.map((group) => groups.indexOf(group))).toEqual([
      ...Array<number>(10).fill(0),
      ...Array<number>(10).fill(10),
      20,
    ]);
    expect(groups[20]).toBeUndefined();
    expect(messages.filter(({ caption }) => caption !== undefined)).toHaveLength(1);
  });

  it('are no album when they are voice messages or stickers', async () => {
    await staff.sendFiles('voice', numbered(2));
    for (const message of await newMessages()) expect(message).not.toHaveProperty('media_group_id');
  });

  it('keep any name, while the path of the download is plain', async () => {
    const names = ['../../etc/pass"wd".txt', 'შეხვედრა 1;2.docx', 'no extension', 'x.p?f', 'a.constructor'];
    await staff.sendFiles(
      'document',
      names.map((name) => text(name)),
    );
    for (const [index, { document }] of (await newMessages()).entries()) {
      expect(document?.file_name).toBe(names[index]);
      const { file_path, file_unique_id } = await open.api.getFile(document?.file_id ?? '');
      expect(file_path).toMatch(/^documents\/file_\d+(\.[a-z0-9]+)?$/);
      expect(file_unique_id).toBe(document?.file_unique_id);
      expect(document?.mime_type).toMatch(/^[a-z]+\/[a-z.-]+$/);
      expect((await download(document?.file_id ?? '')).toString()).toBe(`of ${names[index] ?? ''}`);
    }
  });

  it('are known again by their bytes', async () => {
    await staff.sendFiles('document', [text('a.txt', 'same'), text('b.txt', 'same'), text('c.txt', 'other')]);
    const [one, same, other] = (await newMessages()).map(({ document }) => document);
    expect(one?.file_unique_id).toBe(same?.file_unique_id);
    expect(one?.file_id).not.toBe(same?.file_id);
    expect(one?.file_unique_id).not.toBe(other?.file_unique_id);
  });

  it('are told of to the bot also when it cannot fetch them', async () => {
    const megabyte = 1024 * 1024;
    await staff.sendFiles('document', [
      { name: 'just.pdf', bytes: new Uint8Array(20 * megabyte) },
      { name: 'over.pdf', bytes: new Uint8Array(20 * megabyte + 1) },
    ]);
    const [just, over] = (await newMessages()).map(({ document }) => document);
    expect((await download(just?.file_id ?? '')).byteLength).toBe(20 * megabyte);
    expect(over?.file_size).toBe(20 * megabyte + 1);
    expect(await refusalOf(open.api.getFile(over?.file_id ?? ''))).toBe('400 Bad Request: file is too big');
  });

  it('are refused in words, all of them, when one is empty, too large or badly captioned', async () => {
    const { limits } = await open.client.state();
    const huge = { name: 'huge.pdf', bytes: new Uint8Array(limits.file_bytes + 1) };
    const send = (files: FileToSend[], caption = ''): Promise<Message[]> =>
      staff.sendFiles('document', files, { caption });
    await expect(send([text('a.txt'), text('nothing.txt', '')])).rejects.toThrow(
      '“nothing.txt” is empty; Telegram sends no empty files.',
    );
    await expect(send([huge])).rejects.toThrow(
      '“huge.pdf” is larger than 64 MB, the most the sandbox takes.',
    );
    await expect(send([text('a.txt')], 'x'.repeat(1025))).rejects.toThrow('longer than 1024 characters');
    expect(await newMessages()).toEqual([]);
  });

  it('go to the page with their names', async () => {
    await staff.sendFiles('document', [text("Ко'пия (1).pdf")]);
    const [message] = await newMessages();
    const response = await fetch(`${open.sandbox.url}control/files/${message?.document?.file_id ?? ''}`);
    const header = response.headers.get('content-disposition') ?? '';
    expect(header).toMatch(/^attachment; filename\*=UTF-8''[\w%.-]+$/);
    expect(decodeURIComponent(header)).toContain("Ко'пия (1).pdf");
  });
});

describe('the caption of a file the bot sent', () => {
  it('can be added, changed and taken away, with its buttons', async () => {
    const keyboard = { inline_keyboard: [[{ text: 'Publish', callback_data: 'publish' }]] };
    const sent = await open.api.sendDocument(PERSON, new InputFile(Buffer.from('abc'), 'a.txt'));
    const edit = (caption: string, other = {}): ReturnType<typeof open.api.editMessageCaption> =>
      open.api.editMessageCaption(PERSON, sent.message_id, { caption, ...other });
    const added = await edit('Reading <b>it</b>…', { parse_mode: 'HTML', reply_markup: keyboard });
    expect(added).toMatchObject({
      caption: 'Reading it…',
      caption_entities: [{ type: 'bold', offset: 8, length: 2 }],
      reply_markup: keyboard,
      document: { file_id: sent.document.file_id, file_name: 'a.txt' },
    });
    const shown = (await open.client.transcript(PERSON)).at(-1);
    expect(shown).toMatchObject({ caption: 'Reading it…', document: { file_name: 'a.txt' } });
    const bare = await edit('');
    expect(bare).not.toHaveProperty('caption');
    expect(bare).not.toHaveProperty('reply_markup');
    expect(await refusalOf(edit(''))).toContain('message is not modified');
  });
});

describe('a command as a reply', () => {
  it('carries the whole message it answers, in private and in a group', async () => {
    const keyboard = { inline_keyboard: [[{ text: '👍', callback_data: 'useful' }]] };
    for (const chat of [PERSON, GROUP]) {
      const answer = await open.api.sendMessage(chat, 'Breakfast is at <b>7:00</b>', {
        parse_mode: 'HTML',
        reply_markup: keyboard,
      });
      await staff.send('/expect', { chat, replyTo: answer.message_id });
      const [message] = await newMessages();
      expect(message).toMatchObject({
        text: '/expect',
        entities: [{ type: 'bot_command', offset: 0, length: 7 }],
        from: { id: PERSON },
      });
      expect(message?.reply_to_message).toEqual(answer);
    }
  });

  it('can answer a document, and a document can answer a message', async () => {
    const sent = await open.api.sendDocument(PERSON, new InputFile(Buffer.from('abc'), 'hotel.md'), {
      caption: 'Your hotel',
    });
    await staff.send('/history', { replyTo: sent.message_id });
    await staff.sendFiles('document', [text('hotel.md')], { replyTo: sent.message_id });
    for (const message of await newMessages()) expect(message.reply_to_message).toEqual(sent);
  });
});

it('a place that people send arrives as one', async () => {
  const place = { latitude: 36.7836, longitude: 127.0045 };
  await staff.sendLocation(place);
  expect((await newMessages())[0]?.location).toEqual(place);
  await expect(staff.sendLocation({ latitude: 91, longitude: 0 })).rejects.toThrow('latitude');
});
