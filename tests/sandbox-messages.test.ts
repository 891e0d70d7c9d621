import { InputFile } from 'grammy';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { SandboxEvent } from '../src/sandbox/control-contract.ts';
import { type OpenSandbox, openSandbox, refusalOf } from './open-sandbox.ts';

const PERSON = 1001;
const NOT_MODIFIED =
  '400 Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message';
let open: OpenSandbox;

beforeAll(async () => {
  open = await openSandbox();
});
beforeEach(async () => {
  await open.client.reset();
  await open.client.person(PERSON).start();
});
afterAll(() => open.close());

const button = (action: object): { reply_markup: { inline_keyboard: never[][] } } => ({
  reply_markup: { inline_keyboard: [[{ text: 'Go', ...action } as never]] },
});

describe('sendMessage', () => {
  it('refuses what Telegram refuses, in its words', async () => {
    const send = (text: string, other = {}, chat = PERSON): Promise<string> =>
      refusalOf(open.api.sendMessage(chat, text, other));
    expect(await send('')).toBe('400 Bad Request: message text is empty');
    expect(await send(' \n ')).toBe('400 Bad Request: text must be non-empty');
    expect(await send('😀'.repeat(4097))).toBe('400 Bad Request: message is too long');
    expect(await send('😀'.repeat(4096))).toBe('no refusal');
    expect(await send('x', {}, 99)).toBe('400 Bad Request: chat not found');
    expect(await send('<b>', { parse_mode: 'HTML' })).toBe(
      `400 Bad Request: can't parse entities: Can't find end tag corresponding to start tag "b"`,
    );
    expect(await send('x', { reply_parameters: { message_id: 1 } })).toBe(
      '400 Bad Request: message to be replied not found',
    );
    expect(await send('x', { message_thread_id: 5 })).toBe('400 Bad Request: message thread not found');
    expect(await send('x', { reply_parameters: { message_id: 1, allow_sending_without_reply: true } })).toBe(
      'no refusal',
    );
  });

  it('refuses to write to people who have not come, or have blocked the bot', async () => {
    const { id } = await open.client.createPerson({ first_name: 'Nobody' });
    expect(await refusalOf(open.api.sendMessage(id, 'x'))).toBe('400 Bad Request: chat not found');
    // The bot has met them in a group.
    await open.client.createGroup({ title: 'Bus 3', type: 'group', members: [id] });
    expect(await refusalOf(open.api.sendMessage(id, 'x'))).toBe(
      "403 Forbidden: bot can't initiate conversation with a user",
    );
    await open.client.person(PERSON).block();
    expect(await refusalOf(open.api.sendMessage(PERSON, 'x'))).toBe(
      '403 Forbidden: bot was blocked by the user',
    );
    await open.client.person(PERSON).start();
    expect(await refusalOf(open.api.sendMessage(PERSON, 'x'))).toBe('no refusal');
  });

  it('quotes an exact part of the message it answers, formats included', async () => {
    const original = await open.api.sendMessage(PERSON, 'Bus at <b>9:00</b>, bus at 10:00', {
      parse_mode: 'HTML',
    });
    const reply = (quote: object): Promise<unknown> =>
      open.api.sendMessage(PERSON, 'x', { reply_parameters: { message_id: original.message_id, ...quote } });
    expect(await reply({ quote: '<b>9:00</b>', quote_parse_mode: 'HTML' })).toMatchObject({
      quote: { text: '9:00', position: 7, entities: [{ type: 'bold', offset: 0, length: 4 }] },
    });
    expect(await refusalOf(reply({ quote: '9:00' }))).toBe('400 Bad Request: QUOTE_TEXT_INVALID');
    expect(await refusalOf(reply({ quote: '11:00' }))).toBe('400 Bad Request: QUOTE_TEXT_INVALID');
  });

  it.each([
    [{ callback_data: 'x'.repeat(65) }, '400 Bad Request: BUTTON_DATA_INVALID'],
    [{ callback_data: 'ж'.repeat(32) }, 'no refusal'],
    [
      {},
      "400 Bad Request: can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    ],
    [
      { callback_data: 'a', url: 'https://example.org' },
      "400 Bad Request: can't parse inline keyboard button: More than one action specified: callback_data, url",
    ],
    [
      { url: 'localhost' },
      "400 Bad Request: inline keyboard button URL 'localhost' is invalid: Wrong HTTP URL",
    ],
    [{ copy_text: { text: 'x'.repeat(257) } }, '400 Bad Request: BUTTON_COPY_TEXT_INVALID'],
  ])('checks the button %j', async (action, expected) => {
    expect(await refusalOf(open.api.sendMessage(PERSON, 'x', button(action)))).toBe(expected);
  });

  it('shows reply keyboards to people, not to the bot', async () => {
    const reply_markup = { keyboard: [[{ text: 'Agenda' }]], resize_keyboard: true };
    const sent = await open.api.sendMessage(PERSON, 'x', { reply_markup });
    expect(sent.reply_markup).toBeUndefined();
    expect((await open.client.transcript(PERSON)).at(-1)?.reply_markup).toEqual(reply_markup);
    expect(await refusalOf(open.api.editMessageText(PERSON, sent.message_id, 'y'))).toBe(
      "400 Bad Request: message can't be edited",
    );
  });
});

describe('editing and deleting', () => {
  it('changes text and keyboard, and says when nothing changes', async () => {
    const { message_id } = await open.api.sendMessage(PERSON, 'one', button({ callback_data: 'a' }));
    const edited = await open.api.editMessageText(PERSON, message_id, 'two');
    expect(edited).toMatchObject({ text: 'two' });
    expect(edited).toHaveProperty('edit_date');
    expect(edited).not.toHaveProperty('reply_markup');
    expect(await refusalOf(open.api.editMessageText(PERSON, message_id, 'two'))).toBe(NOT_MODIFIED);
    expect(await refusalOf(open.api.editMessageReplyMarkup(PERSON, message_id))).toBe(NOT_MODIFIED);
    expect(await refusalOf(open.api.editMessageText(PERSON, 1, 'two'))).toBe(
      '400 Bad Request: message to edit not found',
    );
  });

  it('leaves the messages of others alone', async () => {
    const { message_id } = await open.client.person(PERSON).send('mine');
    expect(await refusalOf(open.api.editMessageText(PERSON, message_id, 'x'))).toBe(
      "400 Bad Request: message can't be edited",
    );
  });

  it('deletes within 48 hours', async () => {
    const [first, second] = [
      await open.api.sendMessage(PERSON, 'a'),
      await open.api.sendMessage(PERSON, 'b'),
    ];
    await open.api.deleteMessage(PERSON, first.message_id);
    expect(await refusalOf(open.api.deleteMessage(PERSON, first.message_id))).toBe(
      '400 Bad Request: message to delete not found',
    );
    await open.client.advance(48 * 60 * 60 * 1000);
    expect(await refusalOf(open.api.deleteMessage(PERSON, second.message_id))).toBe(
      "400 Bad Request: message can't be deleted",
    );
  });
});

describe('answerCallbackQuery', () => {
  const press = async (): Promise<string> => {
    await open.api.sendMessage(PERSON, 'x', button({ callback_data: 'a' }));
    return open.client.person(PERSON).press('Go');
  };

  it('takes one answer of up to 200 characters, within the time', async () => {
    const old = '400 Bad Request: query is too old and response timeout expired or query ID is invalid';
    const query = await press();
    expect(await open.client.unanswered()).toEqual([query]);
    expect(await refusalOf(open.api.answerCallbackQuery(query, { text: 'x'.repeat(201) }))).toBe(
      '400 Bad Request: MESSAGE_TOO_LONG',
    );
    await open.api.answerCallbackQuery(query);
    expect(await open.client.unanswered()).toEqual([]);
    expect(await refusalOf(open.api.answerCallbackQuery(query))).toBe(old);
    const late = await press();
    await open.client.advance(150_000);
    expect(await refusalOf(open.api.answerCallbackQuery(late))).toBe(old);
  });
});

describe('drafts', () => {
  const draft = (chat: number, id: number, other = {}): Promise<unknown> =>
    open.api.raw.sendMessageDraft({ chat_id: chat, draft_id: id, text: 'Looking…', ...other });
  /** Waits until drafts have been taken away so many times. */
  const removed = (times: number): Promise<unknown> =>
    open.client.waitFor(`${times} drafts taken away`, (event): event is SandboxEvent & { type: 'draft' } => {
      const gone = open.client.events().filter((each) => each.type === 'draft' && each.removed === true);
      return gone.length >= times && gone.at(-1) === event;
    });

  it('show for 30 seconds, or until a message comes', async () => {
    await draft(PERSON, 1);
    await open.client.advance(30_000);
    await removed(1);
    await draft(PERSON, 2);
    await open.client.advance(29_000);
    await open.api.sendMessage(PERSON, 'Here');
    await removed(2);
  });

  it('are for private chats, have a number, and can be stopped', async () => {
    expect(await refusalOf(draft(-4_100_001, 1))).toBe('400 Bad Request: TEXTDRAFT_PEER_INVALID');
    expect(await refusalOf(draft(PERSON, 0))).toBe('400 Bad Request: RANDOM_ID_INVALID');
    await open.api.getUpdates({ offset: -1 });
    await draft(PERSON, 7, { can_stop: true });
    await open.client.person(PERSON).stopDraft();
    const updates = await open.api.getUpdates();
    expect(updates.at(-1)?.stopped_message_generation).toMatchObject({ draft_id: 7, chat: { id: PERSON } });
  });
});

describe('files', () => {
  const png = Buffer.from('89504e470d0a1a0a0000000d4948445200000140000000c8', 'hex');

  it('are sent again by their id, and only as what they are', async () => {
    const photo = await open.api.sendPhoto(PERSON, new InputFile(png));
    const sizes = photo.photo;
    expect(sizes.at(-1)).toMatchObject({ width: 320, height: 200 });
    const id = sizes.at(-1)?.file_id ?? '';
    expect((await open.api.sendPhoto(PERSON, id)).photo.at(-1)?.file_id).toBe(id);
    expect(await refusalOf(open.api.sendDocument(PERSON, id))).toBe(
      "400 Bad Request: can't use file of type Photo as Document",
    );
    expect(await refusalOf(open.api.sendDocument(PERSON, 'nonsense'))).toBe(
      '400 Bad Request: wrong file identifier/HTTP URL specified',
    );
    expect(await refusalOf(open.api.getFile('nonsense'))).toBe(
      '400 Bad Request: wrong file_id or the file is temporarily unavailable',
    );
  });

  it('keep to the limits of size and caption', async () => {
    const file = (size: number): InputFile => new InputFile(new Uint8Array(size), 'big.pdf');
    expect(await refusalOf(open.api.sendDocument(PERSON, file(53 * 1024 * 1024)))).toBe(
      '413 Request Entity Too Large',
    );
    expect(await refusalOf(open.api.sendDocument(PERSON, file(0)))).toBe(
      '400 Bad Request: file must be non-empty',
    );
    expect(await refusalOf(open.api.sendDocument(PERSON, file(1), { caption: 'x'.repeat(1025) }))).toBe(
      '400 Bad Request: message caption is too long',
    );
    expect(await refusalOf(open.api.sendPhoto(PERSON, new InputFile(Buffer.from('text'))))).toBe(
      '400 Bad Request: IMAGE_PROCESS_FAILED',
    );
    const [message] = await open.client
      .person(PERSON)
      .sendFiles('document', [{ name: 'huge.pdf', bytes: new Uint8Array(21 * 1024 * 1024) }]);
    expect(await refusalOf(open.api.getFile(message?.document?.file_id ?? ''))).toBe(
      '400 Bad Request: file is too big',
    );
  });

  it('are linked for an hour', async () => {
    const sent = await open.api.sendDocument(PERSON, new InputFile(Buffer.from('abc'), 'a.txt'));
    const { file_path } = await open.api.getFile(sent.document.file_id);
    const link = `${open.sandbox.apiRoot}/file/bot${open.sandbox.token}/${file_path ?? ''}`;
    expect(await (await fetch(link)).text()).toBe('abc');
    await open.client.advance(60 * 60 * 1000);
    expect((await fetch(link)).status).toBe(404);
  });
});

describe('copying and forwarding', () => {
  it('copies without a trace, forwards with one, and keeps protected content', async () => {
    await open.client.person(1002).start();
    const { message_id } = await open.client.person(PERSON).send('See example.org');
    await open.api.copyMessage(1002, PERSON, message_id);
    await open.api.forwardMessage(1002, PERSON, message_id);
    const [, copy, forward] = await open.client.transcript(1002);
    expect(copy).toMatchObject({ text: 'See example.org', from: { is_bot: true } });
    expect(copy).not.toHaveProperty('forward_origin');
    expect(forward).toMatchObject({ forward_origin: { type: 'user', sender_user: { id: PERSON } } });

    const secret = await open.api.sendMessage(PERSON, 'secret', { protect_content: true });
    expect(await refusalOf(open.api.copyMessage(1002, PERSON, secret.message_id))).toBe(
      "400 Bad Request: message can't be copied",
    );
    expect(await refusalOf(open.api.copyMessages(1002, PERSON, [message_id, message_id]))).toBe(
      '400 Bad Request: message identifiers must be in a strictly increasing order',
    );
    const copies = await open.api.copyMessages(1002, PERSON, [message_id, secret.message_id]);
    expect(copies).toHaveLength(1);
  });
});

describe('what the bot says about itself', () => {
  it('keeps commands by scope and language', async () => {
    const scope = { type: 'chat', chat_id: PERSON } as const;
    await open.api.setMyCommands([{ command: 'ask', description: 'Ask' }]);
    await open.api.setMyCommands([{ command: 'ask', description: 'Сұрау' }], { language_code: 'kk' });
    await open.api.setMyCommands([{ command: 'announce', description: 'Announce' }], { scope });
    expect(await open.api.getMyCommands({ language_code: 'kk' })).toEqual([
      { command: 'ask', description: 'Сұрау' },
    ]);
    expect(await open.api.getMyCommands({ scope })).toHaveLength(1);
    await open.api.deleteMyCommands({ scope });
    expect(await open.api.getMyCommands({ scope })).toEqual([]);
    expect(await refusalOf(open.api.setMyCommands([{ command: 'Ask!', description: 'x' }]))).toBe(
      '400 Bad Request: BOT_COMMAND_INVALID',
    );
  });

  it('keeps descriptions by language', async () => {
    await open.api.setMyDescription('Ask me');
    await open.api.setMyDescription('Мне задают вопросы', { language_code: 'ru' });
    expect(await open.api.getMyDescription({ language_code: 'ru' })).toEqual({
      description: 'Мне задают вопросы',
    });
    expect(await open.api.getMyDescription({ language_code: 'ko' })).toEqual({ description: 'Ask me' });
    expect(await open.api.getMyName()).toEqual({ name: 'Dragoman' });
  });
});
