import { expect, it } from 'vitest';
import { createQuietPeople } from './quiet-people.ts';

it('knows until when each has quiet hours, by their own clock', () => {
  // 22:30 in Seoul, 18:30 in Almaty.
  const quietUntil = createQuietPeople(Date.UTC(2026, 10, 24, 13, 30), 'Asia/Seoul');
  const seven = Date.UTC(2026, 10, 24, 22);
  expect(quietUntil({})).toBe(seven);
  expect(quietUntil({})).toBe(seven);
  expect(quietUntil({ quiet: 'off' })).toBeUndefined();
  expect(quietUntil({ timeZone: 'Asia/Almaty' })).toBeUndefined();
  expect(quietUntil({ quiet: { from: 60, until: 120 } })).toBeUndefined();
});
