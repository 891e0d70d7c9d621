import { expect, it } from 'vitest';
import { quotedText } from './quoted-text.ts';

it('gives each cell of a table row a line of its own, its name in bold', () => {
  const { text, entities } = quotedText('Time: 09:00 · Session: Opening · Room: Hall A: left wing');
  expect(text).toBe('Time: 09:00\nSession: Opening\nRoom: Hall A: left wing');
  expect(entities.map(({ offset, length }) => text.slice(offset, offset + length))).toEqual([
    'Time:',
    'Session:',
    'Room:',
  ]);
});

it('leaves prose and paragraphs as they are, a dot between words too', () => {
  const prose = 'Lunch · dinner are paid.\n\nThe bus leaves at 08:30: be there.';
  expect(quotedText(prose)).toEqual({ text: prose, entities: [] });
});

it('keeps a cell without a name', () => {
  expect(quotedText('Time: 09:00 · Session: Opening · coffee').text).toBe(
    'Time: 09:00\nSession: Opening\ncoffee',
  );
});

it('keeps rows apart from each other', () => {
  expect(quotedText('Day: 1 · City: Seoul\nDay: 2 · City: Busan').text).toBe(
    'Day: 1\nCity: Seoul\n\nDay: 2\nCity: Busan',
  );
});
