import { expect, it } from 'vitest';
import type { Source } from './answer.ts';
import { quoteGroups } from './quote-groups.ts';

const source = (name: string, updated: number, announced?: number): Source => ({
  ...{ document: name, title: name, language: 'en', place: { headings: [] }, quote: name, updated },
  ...(announced === undefined ? {} : { announced }),
});
const groupsOf = (...sources: Source[]) =>
  quoteGroups(sources).map(({ sources: own, announced, isOlder }) => [
    own.map(({ document }) => document).join(' '),
    announced ?? (isOlder ? 'older' : 'documents'),
  ]);

it('introduces documents together, announcements each by itself', () => {
  expect(groupsOf(source('a', 1), source('b', 2))).toEqual([['a b', 'documents']]);
  expect(groupsOf(source('new', 9, 9), source('old', 8, 8), source('a', 1), source('b', 2))).toEqual([
    ...[
      ['new', 9],
      ['old', 8],
    ],
    ['a b', 'older'],
  ]);
});

it('calls only documents older that stand behind an announcement and are', () => {
  expect(groupsOf(source('a', 1), source('new', 9, 9), source('b', 2))).toEqual([
    ...[
      ['a', 'documents'],
      ['new', 9],
    ],
    ['b', 'documents'],
  ]);
  expect(groupsOf(source('new', 9, 9), source('a', 1), source('later', 10))).toEqual([
    ...[
      ['new', 9],
      ['a', 'older'],
    ],
    ['later', 'documents'],
  ]);
});
