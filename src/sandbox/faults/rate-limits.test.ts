import { describe, expect, it } from 'vitest';
import { createSandboxClock } from '../sandbox-clock.ts';
import { createFloodWait } from './flood-wait.ts';
import { createRateLimits } from './rate-limits.ts';

function setUp() {
  let now = 1_800_000_000_000;
  const clock = createSandboxClock({ now: () => now });
  const limits = createRateLimits({ clock });
  limits.enable(true);
  /** So many messages at an even pace, each to another person; the waits that were asked for. */
  const pace = (count: number, perSecond: number): number[] =>
    Array.from({ length: count }, (_, index) => {
      now += 1000 / perSecond;
      return limits.spend(1000 + index);
    }).filter((wait) => wait !== undefined);
  return { clock, limits, pace };
}

describe('createRateLimits', () => {
  it('lets 10,000 messages through at 25 a second, and at 30', () => {
    expect(setUp().pace(10_000, 25)).toEqual([]);
    expect(setUp().pace(10_000, 30)).toEqual([]);
  });

  it('stops who sends 31 a second once the burst is used up', () => {
    const { pace } = setUp();
    expect(pace(29 * 31, 31)).toEqual([]);
    expect(pace(5 * 31, 31)).toContain(1);
  });

  it('lets four at once into a private chat, then one a second', () => {
    const { clock, limits } = setUp();
    const sent = Array.from({ length: 5 }, () => limits.spend(1001));
    expect(sent).toEqual([undefined, undefined, undefined, undefined, 1]);
    clock.advance(1000);
    expect([limits.spend(1001), limits.spend(1001)]).toEqual([undefined, 1]);
  });

  it('lets 20 a minute into a group, and says how long to wait', () => {
    const { clock, limits } = setUp();
    const sent = Array.from({ length: 21 }, () => limits.spend(-100));
    expect(sent.filter((wait) => wait === undefined)).toHaveLength(20);
    expect(sent.at(-1)).toBe(3);
    expect(limits.spend(-200)).toBeUndefined();
    clock.advance(3000);
    expect(limits.spend(-100)).toBeUndefined();
  });
});

describe('createFloodWait', () => {
  it('lasts by the clock; a shorter one does not shorten it', () => {
    const clock = createSandboxClock({ now: () => 1_800_000_000_000 });
    const wait = createFloodWait({ clock });
    expect(wait.left()).toBeUndefined();
    wait.begin(300);
    clock.advance(100_500);
    wait.begin(5);
    expect(wait.left()).toBe(200);
    clock.advance(199_500);
    expect(wait.left()).toBeUndefined();
  });
});
