import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type OpenSandbox, openSandbox, refusalOf } from './open-sandbox.ts';

const AIGERIM = 1001;
let open: OpenSandbox;

beforeAll(async () => {
  open = await openSandbox();
});
beforeEach(() => open.client.reset());
afterAll(() => open.close());

describe('a crowd', () => {
  it('is there at once, with languages and cohorts in turn, and can be written to', async () => {
    const crowd = {
      count: 10_000,
      prefix: 'Guest',
      language_codes: ['kk', 'uz'],
      cohorts: ['Bus 1', 'Bus 2'],
    };
    const { first_id, last_id } = await open.client.createCrowd(crowd);
    expect(last_id - first_id).toBe(9_999);
    const { people } = await open.client.state();
    expect(people.find(({ user }) => user.id === first_id + 1)).toMatchObject({
      user: { first_name: 'Guest 2', language_code: 'uz' },
      cohorts: ['Bus 2'],
    });
    for (const id of [first_id, last_id, last_id]) await open.api.sendMessage(id, 'Bus 2 leaves at 08:15');
    await open.api.sendPoll(first_id, 'Is bus 2 enough?', ['Yes']);
    expect(await open.client.received('Bus 2 leaves')).toEqual(new Map([[first_id, 1], [last_id, 2]])); // prettier-ignore
    expect(await open.client.received('bus 2 enough')).toEqual(new Map([[first_id, 1]]));
    expect((await open.client.createPerson({ first_name: 'Nino' })).id).toBe(last_id + 1);
  });

  it('may be of people whom the bot has never met', async () => {
    const { first_id } = await open.client.createCrowd({ count: 2, started: false });
    expect(await refusalOf(open.api.sendMessage(first_id, 'x'))).toBe('400 Bad Request: chat not found');
  });

  it('is told to listeners once, and a change of one person as that alone', async () => {
    const { first_id } = await open.client.createCrowd({ count: 50 });
    await open.client.person(first_id).block();
    await open.client.waitFor(
      'the block',
      (event): event is typeof event & { type: 'people' } =>
        event.type === 'people' && event.people[0]?.blocked === true,
    );
    const told = open.client
      .events()
      .flatMap((event) => (event.type === 'people' ? event.people.length : []));
    expect(told.slice(-2)).toEqual([50, 1]);
  });
});

describe('a closed account', () => {
  it('is deactivated, or unknown, to who writes to it', async () => {
    const [deactivated, deleted] = [open.client.person(AIGERIM), open.client.person(AIGERIM + 1)];
    for (const person of [deactivated, deleted]) await person.start();
    const { message_id } = await open.api.sendMessage(AIGERIM, 'before');
    await deactivated.deactivate();
    await deleted.vanish();
    expect(await refusalOf(open.api.sendMessage(AIGERIM, 'x'))).toBe('403 Forbidden: user is deactivated');
    expect(await refusalOf(open.api.editMessageText(AIGERIM, message_id, 'x'))).toBe(
      '403 Forbidden: user is deactivated',
    );
    expect(await refusalOf(open.api.sendMessage(AIGERIM + 1, 'x'))).toBe('400 Bad Request: chat not found');
    await expect(deactivated.send('x')).rejects.toThrow('has no account any more (deactivated)');
    expect(await open.client.received('before')).toEqual(new Map([[AIGERIM, 1]]));
  });
});

describe('a flood wait', () => {
  const flood = (chat_id: number): Promise<void> =>
    open.client.fault({
      chat_id,
      effect: { kind: 'too-many-requests', retry_after: 300, global: true },
    });

  it('holds up all that the bot sends until its time has passed', async () => {
    const { first_id } = await open.client.createCrowd({ count: 3 });
    await flood(first_id);
    expect(await refusalOf(open.api.sendMessage(first_id + 1, 'a'))).toBe('no refusal');
    const wait = (seconds: number) => `429 Too Many Requests: retry after ${seconds}`;
    expect(await refusalOf(open.api.sendMessage(first_id, 'b'))).toBe(wait(300));
    await open.client.advance(100_000);
    await expect(open.api.sendPoll(first_id + 2, '?', ['a'])).rejects.toMatchObject({
      error_code: 429,
      parameters: { retry_after: 200 },
    });
    expect(await refusalOf(open.api.sendChatAction(first_id + 2, 'typing'))).toBe('no refusal');
    await open.client.advance(200_000);
    expect(await refusalOf(open.api.sendMessage(first_id, 'c'))).toBe('no refusal');
  });

  it('ends when the faults are forgotten', async () => {
    const { first_id } = await open.client.createCrowd({ count: 1 });
    await flood(first_id);
    await refusalOf(open.api.sendMessage(first_id, 'a'));
    await open.client.clearFaults();
    expect(await refusalOf(open.api.sendMessage(first_id, 'b'))).toBe('no refusal');
  });
});
