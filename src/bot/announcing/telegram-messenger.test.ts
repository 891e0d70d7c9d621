import { afterEach, describe, expect, it } from 'vitest';
import type { Step } from '../../announcements/messenger.ts';
import { answer, startScriptedServer, type Act, type ScriptedServer } from '../testing/scripted-server.ts';
import { ADDRESS, MESSENGER_TOKEN, SENT, setUpMessenger, STEP } from '../testing/set-up-messenger.ts';

const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

async function serve(act: Act): Promise<ScriptedServer> {
  const server = await startScriptedServer(act);
  closers.push(() => server.close());
  return server;
}

describe('a call that Telegram answers', () => {
  it('is one request', async () => {
    const server = await serve(SENT);
    const { messenger } = setUpMessenger(server.apiRoot);
    expect(await messenger.carryOut(STEP, ADDRESS)).toEqual({ kind: 'done', messages: [55] });
    expect(server.requests).toEqual([
      { path: `/bot${MESSENGER_TOKEN}/sendMessage`, body: JSON.stringify({ chat_id: 7, text: 'Bus 2' }) },
    ]);
  });

  it('gives all messages of an album, and the id of a poll', async () => {
    const server = await serve(answer({ ok: true, result: [{ message_id: 5 }, { message_id: 6 }] }));
    const { messenger } = setUpMessenger(server.apiRoot);
    const photo = { kind: 'photo', fileId: 'one', caption: { text: '', entities: [] } } as const;
    const album: Step = { kind: 'part', part: { kind: 'album', files: [photo, photo] }, buttons: [] };
    expect(await messenger.carryOut(album, ADDRESS)).toEqual({ kind: 'done', messages: [5, 6] });
    server.act = answer({ ok: true, result: { message_id: 7, poll: { id: 'poll-1' } } });
    const part = { kind: 'poll', question: 'Who?', options: ['I'], several: false } as const;
    const poll: Step = { kind: 'part', part, buttons: [] };
    expect(await messenger.carryOut(poll, ADDRESS)).toEqual({ kind: 'done', messages: [7], poll: 'poll-1' });
  });

  it('makes no message when it changes or deletes one', async () => {
    const server = await serve(SENT);
    const { messenger } = setUpMessenger(server.apiRoot);
    const text = { text: 'Bus 3', entities: [] };
    const edit: Step = { kind: 'edit', message: 55, what: 'text', text, buttons: [] };
    expect(await messenger.carryOut(edit, ADDRESS)).toEqual({ kind: 'done', messages: [] });
    server.act = answer({ ok: true, result: true });
    const remove: Step = { kind: 'delete', messages: [55] };
    expect(await messenger.carryOut(remove, ADDRESS)).toEqual({ kind: 'done', messages: [] });
  });

  it('with "too many requests" holds everything up', async () => {
    const description = 'Too Many Requests: retry after 17';
    const refusal = { ok: false, error_code: 429, description, parameters: { retry_after: 17 } };
    const server = await serve(answer(refusal, 429));
    const { messenger, held } = setUpMessenger(server.apiRoot);
    expect(await messenger.carryOut(STEP, ADDRESS)).toEqual({ kind: 'wait', seconds: 17 });
    expect(held).toEqual([17]);
    expect(server.requests).toHaveLength(1);
  });

  it('with "unauthorized" was not sent, which the log tells', async () => {
    const server = await serve(answer({ ok: false, error_code: 401, description: 'Unauthorized' }, 401));
    const { messenger, log } = setUpMessenger(server.apiRoot);
    expect(await messenger.carryOut(STEP, ADDRESS)).toMatchObject({ kind: 'not-sent' });
    expect(log()).toContain('Telegram does not know the token');
    expect(await messenger.answers()).toBe(false);
  });
});
