import type { Curation } from '../../curation/curation.ts';

/** A curation that holds nothing and lets nothing happen; a test replaces what it is about. */
export function createFakeCuration(replaced: Partial<Curation> = {}): Curation {
  const mustNotHappen = (what: string) => () =>
    Promise.reject(new Error(`${what} must not happen in this test`));
  return {
    receive: mustNotHappen('receiving a file'),
    receiveNote: mustNotHappen('receiving a note'),
    correct: mustNotHappen('correcting a draft'),
    publish: mustNotHappen('publishing'),
    discard: mustNotHappen('discarding'),
    documents: () => [],
    awaitReplacement: mustNotHappen('awaiting a file'),
    retire: mustNotHappen('retiring a document'),
    remove: mustNotHappen('removing a document'),
    history: () => Promise.resolve([]),
    versions: () => Promise.resolve([]),
    rollback: mustNotHappen('a rollback'),
    expect: mustNotHappen('expecting an answer'),
    ...replaced,
  };
}
