import { expect, it } from 'vitest';
import { readQuiet, writeQuiet } from './quiet-text.ts';

it('reads what it wrote', () => {
  for (const quiet of ['off', { from: 1320, until: 420 }, { from: 0, until: 1439 }] as const)
    expect(readQuiet(writeQuiet(quiet))).toEqual(quiet);
});

it.each(['', 'on', '1320', '1320-1440', '-5-10'])('reads nothing else: %s', (text) => {
  expect(readQuiet(text)).toBeUndefined();
});
