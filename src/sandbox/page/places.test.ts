import { expect, it } from 'vitest';
import { readPlace } from './places.js';

it.each([
  ['36.7836, 127.0045', { latitude: 36.7836, longitude: 127.0045 }],
  [' -36;-127.5 ', { latitude: -36, longitude: -127.5 }],
  ['41.7 44.8', { latitude: 41.7, longitude: 44.8 }],
  ['91, 0', null],
  ['36.7836', null],
  ['Seoul', null],
])('reads the place %j', (text, expected) => {
  expect(readPlace(text)).toEqual(expected);
});
