import type { KyselyPlugin, PluginTransformQueryArgs } from 'kysely';

/** Counts the queries that a database has carried out, by what they do: select, insert, update, delete. */
export interface QueryCounter {
  readonly plugin: KyselyPlugin;
  counts(): ReadonlyMap<string, number>;
}

export function createQueryCounter(): QueryCounter {
  const counts = new Map<string, number>();
  // A query within another one is transformed too, but has no result of its own.
  const kinds = new WeakMap<PluginTransformQueryArgs['queryId'], string>();
  return {
    counts: () => counts,
    plugin: {
      transformQuery({ node, queryId }) {
        kinds.set(queryId, node.kind.replace('QueryNode', '').toLowerCase());
        return node;
      },
      transformResult({ result, queryId }) {
        const kind = kinds.get(queryId) ?? 'other';
        counts.set(kind, (counts.get(kind) ?? 0) + 1);
        return Promise.resolve(result);
      },
    },
  };
}
