import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Update } from 'grammy/types';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type OpenSandbox, openSandbox, refusalOf } from './open-sandbox.ts';

const PERSON = 1001;
let open: OpenSandbox;

beforeAll(async () => {
  open = await openSandbox();
});
beforeEach(async () => {
  await open.api.deleteWebhook({ drop_pending_updates: true });
  await open.client.reset();
  await open.api.getUpdates({ allowed_updates: [] });
});
afterAll(() => open.close());

const texts = (updates: Update[]): (string | undefined)[] => updates.map((update) => update.message?.text);
const send = async (...lines: string[]): Promise<void> => {
  for (const line of lines) await open.client.person(PERSON).send(line);
};

describe('getUpdates', () => {
  it('gives updates in order until an offset confirms them', async () => {
    await send('a', 'b', 'c');
    const updates = await open.api.getUpdates({ limit: 2 });
    expect(texts(updates)).toEqual(['a', 'b']);
    const last = updates.at(-1)?.update_id ?? 0;
    expect(last - (updates[0]?.update_id ?? 0)).toBe(1);
    expect(texts(await open.api.getUpdates())).toEqual(['a', 'b', 'c']);
    expect(texts(await open.api.getUpdates({ offset: last + 1 }))).toEqual(['c']);
    expect(texts(await open.api.getUpdates())).toEqual(['c']);
  });

  it('forgets all but the last ones with a negative offset', async () => {
    await send('a', 'b', 'c');
    expect(texts(await open.api.getUpdates({ offset: -1 }))).toEqual(['c']);
    expect(texts(await open.api.getUpdates())).toEqual(['c']);
  });

  it('waits for an update', async () => {
    const waiting = open.api.getUpdates({ timeout: 30 });
    await send('now');
    expect(texts(await waiting)).toEqual(['now']);
  });

  it('lets go of a bot that hangs up', async () => {
    const poll = request(`${open.sandbox.apiRoot}/bot${open.sandbox.token}/getUpdates?timeout=50`, {
      headers: { expect: '100-continue' },
    });
    poll.on('error', () => undefined);
    // The server says so when it has begun with the request.
    const begun = new Promise((resolve) => poll.once('continue', resolve));
    poll.flushHeaders();
    await begun;
    poll.destroy();
    const ended = async (): Promise<boolean> =>
      (await open.client.calls()).some(({ payload, ok }) => payload['timeout'] === 50 && ok);
    while (!(await ended()));
    await send('after');
    expect(texts(await open.api.getUpdates({ timeout: 30 }))).toEqual(['after']);
  });

  it('keeps allowed_updates until told otherwise, and goes by them when an update is made', async () => {
    await open.api.getUpdates({ allowed_updates: ['callback_query'] });
    await send('unheard');
    await open.api.getUpdates();
    await send('unheard as well');
    await open.api.getUpdates({ allowed_updates: ['message'] });
    await send('heard');
    expect(texts(await open.api.getUpdates())).toEqual(['heard']);
  });

  it('keeps messages for a day and presses for 150 seconds', async () => {
    await open.client.person(PERSON).start();
    const reply_markup = { inline_keyboard: [[{ text: 'Go', callback_data: 'x' }]] };
    await open.api.sendMessage(PERSON, 'x', { reply_markup });
    await open.client.person(PERSON).press('Go');
    expect(await open.api.getUpdates()).toHaveLength(2);
    await open.client.advance(150_000);
    expect(texts(await open.api.getUpdates())).toEqual(['/start']);
    await open.client.advance(24 * 60 * 60 * 1000);
    expect(await open.api.getUpdates()).toEqual([]);
  });

  it('tells of edits, blocks and unblocks', async () => {
    const person = open.client.person(PERSON);
    const { message_id } = await person.send('a');
    await person.edit(message_id, '/b');
    await person.block();
    await person.unblock();
    const [, edit, block, unblock] = await open.api.getUpdates();
    expect(edit?.edited_message).toMatchObject({ text: '/b', entities: [{ type: 'bot_command' }] });
    expect(block?.my_chat_member).toMatchObject({
      from: { id: PERSON },
      old_chat_member: { status: 'member' },
      new_chat_member: { status: 'kicked' },
    });
    expect(unblock?.my_chat_member?.new_chat_member.status).toBe('member');
  });

  it('tells of an album as messages of one group, the caption on the first', async () => {
    const files = ['one.pdf', 'two.pdf'].map((name) => ({ name, bytes: name }));
    await open.client.person(PERSON).sendFiles('document', files, { caption: 'Both #days' });
    const [first, second] = (await open.api.getUpdates()).map((update) => update.message);
    expect(first).toMatchObject({ caption: 'Both #days', caption_entities: [{ type: 'hashtag' }] });
    expect(second?.document?.file_name).toBe('two.pdf');
    expect(second?.media_group_id).toBe(first?.media_group_id);
  });

  it('goes on counting in a later sandbox', async () => {
    await send('a');
    const [update] = await open.api.getUpdates();
    const later = await openSandbox({ clock: { now: () => Date.now() + 3_600_000 } });
    await later.client.person(PERSON).send('b');
    const [next] = await later.api.getUpdates();
    expect(next?.update_id).toBeGreaterThan(update?.update_id ?? Infinity);
    expect(next?.message?.message_id).toBeGreaterThan(update?.message?.message_id ?? Infinity);
    await later.close();
  });
});

describe('the transport', () => {
  const post = async (
    body: string | URLSearchParams,
    type: string,
    method = 'sendMessage',
  ): Promise<unknown> =>
    (await open.raw(method, { method: 'POST', body, headers: { 'content-type': type } })).json();

  it('takes queries, forms and JSON, objects as text too, and methods in any case', async () => {
    await open.client.person(PERSON).start();
    const ok = { ok: true, result: { text: 'a b', from: { is_bot: true } } };
    expect(await (await open.raw(`SENDMESSAGE?chat_id=${PERSON}&text=a+b`)).json()).toMatchObject(ok);
    const keyboard = JSON.stringify({ inline_keyboard: [[{ text: 'A', callback_data: 'a' }]] });
    const form = new URLSearchParams({ chat_id: `${PERSON}`, text: 'a b', reply_markup: keyboard });
    expect(await post(form, 'application/x-www-form-urlencoded')).toMatchObject({
      ok: true,
      result: { reply_markup: { inline_keyboard: [[{ text: 'A' }]] } },
    });
    expect(await post(JSON.stringify({ chat_id: PERSON, text: 'a b' }), 'application/json')).toMatchObject(
      ok,
    );
    expect(await open.client.violations()).toEqual([]);
  });

  it('answers faults with an envelope and the status of its code', async () => {
    const unknown = await open.raw('sendCoffee');
    expect([unknown.status, await unknown.json()]).toEqual([
      404,
      { ok: false, error_code: 404, description: 'Not Found: method not found' },
    ]);
    const stranger = await fetch(`${open.sandbox.apiRoot}/botsandbox:other/getMe`);
    expect([stranger.status, await stranger.json()]).toEqual([
      401,
      { ok: false, error_code: 401, description: 'Unauthorized' },
    ]);
    expect(await post('{"chat_id":', 'application/json')).toMatchObject({ error_code: 400 });
  });

  it('writes down what the specification does not know, and every call', async () => {
    await open.raw('sendMessage?chat_id=99&txt=hello');
    expect(await open.client.violations()).toEqual([
      { method: 'sendMessage', parameter: 'txt', problem: 'is not in the specification' },
      { method: 'sendMessage', parameter: 'text', problem: 'is missing' },
    ]);
    expect((await open.client.calls()).at(-1)).toMatchObject({
      method: 'sendMessage',
      payload: { chat_id: 99, txt: 'hello' },
      ok: false,
      description: 'Bad Request: chat not found',
    });
  });
});

describe('webhooks', () => {
  it('get every update once, with the secret, after a retry, and may answer with a method', async () => {
    await open.client.person(PERSON).start();
    await open.api
      .getUpdates({ offset: -1 })
      .then((updates) => open.api.getUpdates({ offset: (updates.at(-1)?.update_id ?? 0) + 1 }));
    const seen: { secret: unknown; text: string | undefined }[] = [];
    let refused: () => void = () => undefined;
    const refusal = new Promise<void>((resolve) => {
      refused = resolve;
    });
    const server = createServer((incoming, response) => {
      void (async () => {
        let body = '';
        for await (const chunk of incoming) body += String(chunk);
        const update = JSON.parse(body) as Update;
        seen.push({
          secret: incoming.headers['x-telegram-bot-api-secret-token'],
          text: update.message?.text,
        });
        response.statusCode = seen.length === 1 ? 500 : 200;
        response.setHeader('content-type', 'application/json');
        const answer = {
          method: 'sendMessage',
          chat_id: PERSON,
          text: `heard ${update.message?.text ?? ''}`,
        };
        response.end(seen.length === 1 ? '' : JSON.stringify(answer));
        if (seen.length === 1) refused();
      })();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
    await open.api.setWebhook(url, { secret_token: 'shh' });
    expect(await refusalOf(open.api.getUpdates())).toBe(
      "409 Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    );
    await send('one');
    await refusal;
    while ((await open.api.getWebhookInfo()).last_error_message === undefined);
    await open.client.advance(1000);
    await open.client.waitForAnswer(PERSON, { text: 'heard one' });
    expect(seen).toEqual([
      { secret: 'shh', text: 'one' },
      { secret: 'shh', text: 'one' },
    ]);
    await open.api.deleteWebhook();
    server.closeAllConnections();
    server.close();
  });

  it('stay on this machine', async () => {
    expect(await refusalOf(open.api.setWebhook('https://example.org/hook'))).toBe(
      '400 Bad Request: bad webhook: the sandbox posts to this machine only',
    );
  });
});
