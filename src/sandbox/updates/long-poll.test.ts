import { describe, expect, it } from 'vitest';
import { createSandboxClock } from '../sandbox-clock.ts';
import { createLongPoll } from './long-poll.ts';
import { createUpdatesQueue } from './updates-queue.ts';

function setUp(): {
  clock: ReturnType<typeof createSandboxClock>;
  queue: ReturnType<typeof createUpdatesQueue>;
  poll: ReturnType<typeof createLongPoll>;
  hangUp: AbortController;
} {
  const clock = createSandboxClock({ now: () => 1_700_000_000_000 });
  const queue = createUpdatesQueue({ clock, firstId: 1 });
  return { clock, queue, poll: createLongPoll({ clock, queue }), hangUp: new AbortController() };
}
const content = { edited_message: { text: 'x' } as never };

describe('createLongPoll', () => {
  it('answers with nothing when the time is up', async () => {
    const { clock, poll, hangUp } = setUp();
    const waiting = poll.wait({ offset: 0, limit: 100, timeoutMs: 30_000, closed: hangUp.signal });
    clock.advance(30_000);
    expect(await waiting).toEqual([]);
  });

  it('answers as soon as an update comes', async () => {
    const { queue, poll, hangUp } = setUp();
    const waiting = poll.wait({ offset: 0, limit: 100, timeoutMs: 30_000, closed: hangUp.signal });
    queue.push(content);
    expect(await waiting).toMatchObject([{ update_id: 1 }]);
  });

  it('ends the call that waits when another one comes, or when it is told to', async () => {
    const { queue, poll, hangUp } = setUp();
    const request = { offset: 0, limit: 100, timeoutMs: 30_000, closed: hangUp.signal };
    const first = poll.wait(request);
    const second = poll.wait(request);
    await expect(first).rejects.toMatchObject({ code: 409 });
    queue.push(content);
    expect(await second).toHaveLength(1);
    const third = poll.wait({ ...request, offset: 2 });
    poll.terminate('setWebhook request');
    await expect(third).rejects.toThrow('Conflict: terminated by setWebhook request');
  });

  it('lets go when the caller hangs up', async () => {
    const { poll, hangUp } = setUp();
    const waiting = poll.wait({ offset: 0, limit: 100, timeoutMs: 30_000, closed: hangUp.signal });
    hangUp.abort();
    expect(await waiting).toEqual([]);
  });
});
