import { describe, expect, it } from 'vitest';
import { KeywordTablesBuilder } from './build-keyword-tables.ts';
import { listByPassage, listFeatures } from './feature-list.ts';
import { joinKeywords } from './join-keywords.ts';
import { decodeKeywordTables, encodeKeywordTables } from './keyword-file.ts';
import { createKeywordIndex } from './keyword-index.ts';

function tablesOf(bags: readonly Record<string, number>[]) {
  const builder = new KeywordTablesBuilder();
  for (const bag of bags) builder.add(listFeatures(new Map(Object.entries(bag))));
  return builder.build();
}

describe('the keyword index', () => {
  const tables = tablesOf([{ bus: 2, hotel: 1 }, { hotel: 1 }, {}, { bus: 0.5 }]);

  it('lists the passages of a feature, ascending, with their weights in sixteenths', () => {
    const { passages, weights } = createKeywordIndex(tables).postings('bus');
    expect([...passages]).toEqual([0, 3]);
    expect([...weights]).toEqual([32, 8]);
    expect([...createKeywordIndex(tables).postings('train').passages]).toEqual([]);
  });

  it('knows how long each passage is', () => {
    const index = createKeywordIndex(tables);
    expect([...index.lengths]).toEqual([3, 1, 0, 0.5]);
    expect(index.averageLength).toBeCloseTo(4.5 / 4);
  });

  it('is the same after writing and reading, from any place in memory', () => {
    const bytes = encodeKeywordTables(tables);
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    for (const read of [decodeKeywordTables(bytes), decodeKeywordTables(shifted.subarray(1))]) {
      expect([...createKeywordIndex(read).postings('hotel').passages]).toEqual([0, 1]);
    }
  });

  it('grows with many passages', () => {
    const many = createKeywordIndex(
      tablesOf(Array.from({ length: 3000 }, (_, number) => ({ [`w${number}`]: 1, all: 1 }))),
    );
    expect(many.postings('all').passages).toHaveLength(3000);
    expect([...many.postings('w2999').passages]).toEqual([2999]);
  });

  it('gives back what each passage was found by', () => {
    const lists = listByPassage(tables);
    expect(lists.map(({ length }) => length)).toEqual([3, 1, 0, 0.5]);
    const builder = new KeywordTablesBuilder();
    for (const list of lists) builder.add(list);
    expect(builder.build()).toEqual(tables);
  });

  it('is one index over several, passages numbered through', () => {
    const parts = [
      [{ bus: 2, hotel: 1 }, { hotel: 1 }],
      [{}, { bus: 0.5 }],
    ].map((bags) => createKeywordIndex(tablesOf(bags as Record<string, number>[])));
    const joined = joinKeywords(parts);
    const whole = createKeywordIndex(tables);
    expect([joined.size, joined.averageLength]).toEqual([whole.size, whole.averageLength]);
    expect(joined.lengths).toEqual(whole.lengths);
    for (const feature of ['bus', 'hotel', 'train']) {
      const [found, expected] = [joined.postings(feature), whole.postings(feature)];
      expect([...found.passages]).toEqual([...expected.passages]);
      expect(found.weights).toEqual(expected.weights);
    }
  });
});

it('numbers passages with 32 bits where 16 do not reach', () => {
  const builder = new KeywordTablesBuilder();
  const none = listFeatures(new Map());
  for (let passage = 0; passage < 70_000; passage += 1) builder.add(none);
  builder.add(listFeatures(new Map([['bus', 1]])));
  const index = createKeywordIndex(decodeKeywordTables(encodeKeywordTables(builder.build())));
  expect([...index.postings('bus').passages]).toEqual([70_000]);
});
