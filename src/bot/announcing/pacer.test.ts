import { describe, expect, it } from 'vitest';
import { createFakeTime } from '../testing/fake-time.ts';
import { createPacer, type PacerOptions } from './pacer.ts';

const SECOND = 1000;
const GROUP = -100_500;

/** A pacer in fake time, and when each turn came. */
function setUp(options: Partial<PacerOptions> = {}) {
  const time = createFakeTime();
  const pacer = createPacer({ clock: time.clock, timers: time.timers, ...options });
  const turns: { readonly chat: number; readonly at: number }[] = [];
  const take = async (chat: number, signal?: AbortSignal) => {
    await pacer.turn(chat, signal);
    turns.push({ chat, at: time.clock.now() });
  };
  /** So many at a time ask for a turn, one chat after another. */
  const takeAll = async (chats: readonly number[], atOnce: number) => {
    let next = 0;
    const work = async () => {
      for (let chat = chats[next++]; chat !== undefined; chat = chats[next++]) await take(chat);
    };
    await time.runUntil(Promise.all(Array.from({ length: atOnce }, work)));
  };
  return { time, pacer, turns, take, takeAll };
}

const people = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

/** The most that fell into any span of time. */
function mostWithin(moments: readonly number[], span: number): number {
  return Math.max(
    ...moments.map((end, index) => moments.slice(0, index + 1).filter((at) => at > end - span).length),
  );
}
const momentsOf = (turns: readonly { chat: number; at: number }[], chat?: number) =>
  turns.filter((turn) => chat === undefined || turn.chat === chat).map(({ at }) => at);

describe('announcements to many', () => {
  it.each([1, 8])('go out at 25 a second (asked for by %i at a time)', async (atOnce) => {
    const { turns, takeAll } = setUp();
    await takeAll(people(10_000), atOnce);
    const end = turns.at(-1)?.at ?? 0;
    expect(turns).toHaveLength(10_000);
    expect(end).toBeGreaterThan(396 * SECOND);
    expect(end).toBeLessThan(404 * SECOND);
    expect(turns.slice(0, 4).map(({ at }) => at)).toEqual([0, 40, 80, 120]);
  });

  it('never have more than 25 in a second, however late timers are', async () => {
    const { time, turns, takeAll } = setUp();
    const wait = time.timers.wait.bind(time.timers);
    let count = 0;
    time.timers.wait = (milliseconds, signal) => {
      count += 1;
      return wait(milliseconds + (count % 7) * 13, signal);
    };
    await takeAll(people(1000), 4);
    expect(mostWithin(momentsOf(turns), SECOND)).toBe(25);
  });

  it('make up for what was late, so that the rate holds', async () => {
    const { time, turns, takeAll } = setUp();
    const wait = time.timers.wait.bind(time.timers);
    time.timers.wait = (milliseconds, signal) => wait(milliseconds + 15, signal);
    await takeAll(people(2500), 4);
    expect(2500 / ((turns.at(-1)?.at ?? 0) / SECOND)).toBeGreaterThan(24.5);
  });

  it('go out at any other rate that is asked for, or as fast as they can', async () => {
    const slow = setUp({ perSecond: 2 });
    await slow.takeAll(people(11), 3);
    expect(slow.turns.at(-1)?.at).toBe(5 * SECOND);
    const fast = setUp({ perSecond: Infinity });
    await fast.takeAll([...people(5000), ...people(5000)], 3);
    expect(fast.turns.at(-1)?.at).toBe(0);
  });
});

describe('one chat', () => {
  it('gets one message a second, while others pass', async () => {
    const { turns, takeAll } = setUp();
    await takeAll([1, 1, 1, 2, 3, 4], 6);
    expect(momentsOf(turns, 1)).toEqual([0, 1000, 2000]);
    expect(turns.slice(0, 4).map(({ chat }) => chat)).toEqual([1, 2, 3, 4]);
  });

  it('that is a group gets twenty a minute', async () => {
    const { turns, takeAll } = setUp();
    await takeAll(
      Array.from({ length: 100 }, () => GROUP),
      1,
    );
    const moments = momentsOf(turns, GROUP);
    expect(mostWithin(moments, 60 * SECOND)).toBe(20);
    expect(mostWithin(moments, SECOND)).toBe(1);
    expect(moments.at(-1)).toBe(4 * 60 * SECOND + 19 * SECOND);
  });

  it('waits longer when it was written to otherwise', async () => {
    const { pacer, turns, takeAll } = setUp();
    pacer.note(1);
    pacer.note(GROUP, 20);
    await takeAll([1, GROUP], 2);
    expect(turns).toEqual([
      { chat: 1, at: SECOND },
      { chat: GROUP, at: 60 * SECOND },
    ]);
  });
});

it('when Telegram wants a pause, everybody waits that long and a little more', async () => {
  const { time, pacer, turns, takeAll } = setUp();
  time.at(4010, () => pacer.hold(30));
  time.at(5000, () => pacer.hold(1));
  await takeAll([...people(150), GROUP], 3);
  const moments = momentsOf(turns);
  expect(moments.filter((at) => at > 4010 && at < 34_260)).toEqual([]);
  expect(moments.find((at) => at > 4010)).toBe(34_260);
});

it('a pause holds also when all limits are lifted', async () => {
  const { pacer, turns, takeAll } = setUp({ perSecond: Infinity });
  pacer.hold(3);
  await takeAll([1, 2], 1);
  expect(momentsOf(turns)).toEqual([3250, 3250]);
});

it('who gives up waiting takes nobody’s turn', async () => {
  const { time, turns, take } = setUp();
  const giveUp = new AbortController();
  const all = [take(1), take(1, giveUp.signal), take(1), take(1, AbortSignal.abort())];
  time.at(500, () => giveUp.abort());
  await time.runUntil(Promise.all(all));
  expect(turns.map(({ at }) => at)).toEqual([0, 0, 500, SECOND]);
});

it('a clock that is set back stops nothing', async () => {
  const { time, turns, take } = setUp();
  time.setClock(10_000_000);
  await time.runUntil(take(1));
  time.setClock(5000);
  await time.runUntil(Promise.all([take(1), take(2)]));
  expect(turns.map(({ chat }) => chat)).toEqual([1, 2, 1]);
  expect(time.clock.now()).toBeLessThanOrEqual(6000);
});

it('tells until when a wait lasts, as long as it does', async () => {
  const { time, pacer } = setUp();
  expect(pacer.heldUntil()).toBeUndefined();
  pacer.hold(3);
  await time.pass(1000);
  expect(pacer.heldUntil()).toBe(3250);
  await time.pass(2250);
  expect(pacer.heldUntil()).toBeUndefined();
});
