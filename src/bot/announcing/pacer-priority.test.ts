import { describe, expect, it } from 'vitest';
import { createFakeTime } from '../testing/fake-time.ts';
import { createChatLimits } from './chat-limits.ts';
import { createPacer } from './pacer.ts';

/** A pacer in fake time with so many people to be written to, and the moments at which they were. */
function setUp(count: number) {
  const time = createFakeTime();
  const pacer = createPacer(time);
  const moments: number[] = [];
  const announce = async () => {
    for (let chat = 1; chat <= count; chat += 1) {
      await pacer.turn(chat);
      moments.push(time.clock.now());
    }
  };
  /** An answer that begins and ends at these moments. */
  const answer = (from: number, until: number) =>
    time.at(from, () => {
      const end = pacer.interactive();
      time.at(until, end);
    });
  const between = (from: number, until: number) => moments.filter((at) => at > from && at <= until);
  return { time, pacer, moments, announce, answer, between };
}

describe('while somebody is answered', () => {
  it('no announcement goes out', async () => {
    const { time, announce, answer, between } = setUp(100);
    answer(990, 1390);
    await time.runUntil(announce());
    expect(between(990, 1389)).toEqual([]);
    expect(between(1389, 1600).length).toBeGreaterThanOrEqual(5);
  });

  it('for long, as by a model, announcements wait for a second only', async () => {
    const { time, announce, answer, between } = setUp(200);
    answer(990, 20_990);
    await time.runUntil(announce());
    expect(between(990, 1989)).toEqual([]);
    expect(between(1989, 2989)).toHaveLength(25);
    expect(between(4000, 5000)).toHaveLength(25);
  });

  it('and somebody else again and again, half the pace is left', async () => {
    const { time, announce, answer, moments } = setUp(500);
    for (let at = 0; at < 60_000; at += 100) answer(at, at + 300);
    await time.runUntil(announce());
    const rate = 500 / ((moments.at(-1) ?? 0) / 1000);
    expect(rate).toBeGreaterThan(12);
    expect(rate).toBeLessThan(14);
  });

  it('the others who are answered count at Telegram too', async () => {
    const { time, pacer, announce, between } = setUp(300);
    for (let at = 0; at < 6000; at += 100) time.at(at, () => pacer.note(1_000_000 + at));
    await time.runUntil(announce());
    expect(between(1000, 2000)).toHaveLength(19);
    expect(between(2000, 3000)).toHaveLength(19);
    expect(between(8000, 9000)).toHaveLength(25);
  });

  it('even so many that they fill all the room, one message a second goes out', async () => {
    const { time, pacer, announce, between } = setUp(40);
    for (let at = 0; at < 60_000; at += 20) time.at(at, () => pacer.note(1_000_000 + at));
    await time.runUntil(announce());
    expect(between(3000, 8000)).toHaveLength(5);
  });
});

it('only chats that were just written to are remembered', () => {
  const limits = createChatLimits();
  for (let chat = 1; chat <= 10_000; chat += 1) limits.note(chat, 40 * chat, 1);
  expect(limits.size()).toBe(25);
  for (let chat = 1; chat <= 10_000; chat += 1) limits.note(-chat, 500_000 + 40 * chat, 1);
  expect(limits.size()).toBe(1500);
});
