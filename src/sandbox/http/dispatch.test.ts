import { describe, expect, it } from 'vitest';
import { SANDBOX_BOT } from '../bot-user.ts';
import { createSandboxClock } from '../sandbox-clock.ts';
import { createStore } from '../store/store.ts';
import { dispatch } from './dispatch.ts';

describe('dispatch', () => {
  it('answers late, by the clock of the sandbox, when a fault makes it slow', async () => {
    const clock = createSandboxClock({ now: () => 1_700_000_000_000 });
    const store = createStore({ clock, bot: SANDBOX_BOT });
    store.faults.add({ effect: { kind: 'slow', milliseconds: 60_000 } });
    const call = { params: {}, uploads: new Map(), closed: new AbortController().signal };
    const reply = dispatch(store, 'getMe', call);
    clock.advance(59_999);
    expect(store.calls.calls()).toEqual([]);
    clock.advance(1);
    expect(await reply).toMatchObject({ kind: 'envelope', status: 200 });
    expect(store.calls.calls()).toMatchObject([{ method: 'getMe', ok: true }]);
  });

  it('records uploaded files by name and size', async () => {
    const store = createStore({ clock: createSandboxClock({ now: () => 0 }), bot: SANDBOX_BOT });
    const uploads = new Map([['f1', { name: 'a.pdf', bytes: new Uint8Array(3) }]]);
    const params = { chat_id: '5', document: 'attach://f1' };
    await dispatch(store, 'sendDocument', { params, uploads, closed: new AbortController().signal });
    expect(store.calls.calls()[0]?.payload).toEqual({ chat_id: 5, document: { file: 'a.pdf', size: 3 } });
  });
});
