import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestDatabase, TEST_DATABASES, type TestDatabase } from '../../database/open-test-database.ts';
import { createEmbeddingCache, type EmbeddingCache } from './embedding-cache.ts';

describe.each(TEST_DATABASES)('the cache of vectors on %s', (kind) => {
  let database: TestDatabase;
  let cache: EmbeddingCache;
  beforeAll(async () => {
    database = await openTestDatabase(kind);
    cache = createEmbeddingCache(() => Promise.resolve(database.db));
  });
  beforeEach(() => database.empty());
  afterAll(() => database.close());

  const vectors = (count: number) =>
    new Map(
      Array.from({ length: count }, (_, number) => [`key-${number}`, Float32Array.of(number, -0.1, 1e-7)]),
    );

  it('gives back to the bit what it was given, for the embedder that made it', async () => {
    await cache.add('one', vectors(3));
    expect(await cache.find('one', ['key-2', 'key-0', 'key-9'])).toEqual(
      new Map([
        ['key-0', Float32Array.of(0, -0.1, 1e-7)],
        ['key-2', Float32Array.of(2, -0.1, 1e-7)],
      ]),
    );
    expect((await cache.find('other', ['key-0'])).size).toBe(0);
  });

  it('takes many at once, and the same again without harm', async () => {
    await cache.add('one', vectors(1000));
    await cache.add('one', vectors(1000));
    expect((await cache.find('one', [...vectors(1000).keys()])).size).toBe(1000);
  });

  it('forgets what the corpus no longer holds, and every other embedder', async () => {
    await cache.add('one', vectors(900));
    await cache.add('other', vectors(2));
    await cache.keepOnly('one', new Set(['key-7', 'key-unknown']));
    const rows = await database.db.selectFrom('embeddings').select(['embedder', 'text_hash']).execute();
    expect(rows).toEqual([{ embedder: 'one', text_hash: 'key-7' }]);
  });
});
