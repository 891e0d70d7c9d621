import type { Kysely } from 'kysely';
import type { Schema } from '../../database/schema.ts';

/** Vectors that were computed once, by embedder and by the hash of the embedded text. */
export interface EmbeddingCache {
  find(embedder: string, keys: readonly string[]): Promise<Map<string, Float32Array>>;
  add(embedder: string, vectors: ReadonlyMap<string, Float32Array>): Promise<void>;
  /** Deletes everything but these keys of this embedder, so that what was taken out of the corpus leaves nothing here. */
  keepOnly(embedder: string, keys: ReadonlySet<string>): Promise<void>;
}

/** Both databases take fewer variables in one statement than this makes. */
const AT_ONCE = 400;

/** The cache in the program's database; `connect` is called when it is needed first. */
export function createEmbeddingCache(connect: () => Promise<Kysely<Schema>>): EmbeddingCache {
  return {
    async find(embedder, keys) {
      const db = await connect();
      const found = new Map<string, Float32Array>();
      for (const some of inParts(keys)) {
        const rows = await db
          .selectFrom('embeddings')
          .select(['text_hash', 'vector'])
          .where('embedder', '=', embedder)
          .where('text_hash', 'in', some)
          .execute();
        for (const { text_hash, vector } of rows) found.set(text_hash, decode(vector));
      }
      return found;
    },

    async add(embedder, vectors) {
      const db = await connect();
      const rows = [...vectors].map(([text_hash, vector]) => ({
        ...{ embedder, text_hash },
        vector: encode(vector),
      }));
      for (const some of inParts(rows)) {
        await db
          .insertInto('embeddings')
          .values(some)
          .onConflict((conflict) => conflict.doNothing())
          .execute();
      }
    },

    async keepOnly(embedder, keys) {
      const db = await connect();
      await db.deleteFrom('embeddings').where('embedder', '!=', embedder).execute();
      const rows = await db
        .selectFrom('embeddings')
        .select('text_hash')
        .where('embedder', '=', embedder)
        .execute();
      const gone = rows.map(({ text_hash }) => text_hash).filter((key) => !keys.has(key));
      for (const some of inParts(gone)) {
        await db
          .deleteFrom('embeddings')
          .where('embedder', '=', embedder)
          .where('text_hash', 'in', some)
          .execute();
      }
    },
  };
}

function inParts<T>(list: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(list.length / AT_ONCE) }, (_, part) =>
    list.slice(part * AT_ONCE, (part + 1) * AT_ONCE),
  );
}

function encode(vector: Float32Array): string {
  return Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength).toString('base64');
}

function decode(text: string): Float32Array {
  // A copy of its own: what base64 decoding gives may start at any place of a shared buffer.
  const bytes = Uint8Array.from(Buffer.from(text, 'base64'));
  return new Float32Array(bytes.buffer);
}
