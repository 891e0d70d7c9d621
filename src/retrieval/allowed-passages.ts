import { cohortKey } from '../audience/cohort-key.ts';
import type { CorpusDocument } from '../corpus/document.ts';
import type { LoadedIndex } from '../indexing/store/loaded-index.ts';
import { mayReadAnnounced } from './may-read-announced.ts';
import type { Reader } from './reader.ts';

/** True when the document is meant for the reader: for all, for one of their cohorts, or for their role; owners read everything. */
export function mayRead(reader: Reader, audience: string): boolean {
  if (audience === 'all' || reader.role === 'owner') return true;
  const [kind, name] = audience.split(':', 2);
  if (kind === 'cohort') return reader.cohorts.some((cohort) => cohortKey(cohort) === cohortKey(name ?? ''));
  return kind === 'role' && (name === reader.role || name === 'participant');
}

/** True when the document counts at that moment, milliseconds UTC. */
function isValidAt(document: CorpusDocument, now: number): boolean {
  return (document.validFrom ?? -Infinity) <= now && now <= (document.validUntil ?? Infinity);
}

/** True when the reader may read the document, or the announcement, at that moment. */
export function isOpenTo(document: CorpusDocument, reader: Reader, now: number): boolean {
  return isValidAt(document, now) && isMeantFor(document, reader);
}

function isMeantFor({ announced, audience }: CorpusDocument, reader: Reader): boolean {
  return announced ? mayReadAnnounced(reader, audience) : mayRead(reader, audience);
}

/** A test for passages by number, so that a search never sees what the reader may not or what has expired. */
export function allowedPassages(
  index: LoadedIndex,
  reader: Reader,
  now: number,
): (passage: number) => boolean {
  const allowed = new Set<CorpusDocument>();
  /** Many announcements have the same few audiences. */
  const decided = new Map<string, boolean>();
  for (const document of index.documents.values()) {
    if (!isValidAt(document, now)) continue;
    const key = `${document.announced ? 'announced' : 'kept'} ${document.audience}`;
    const isMeant = decided.get(key) ?? isMeantFor(document, reader);
    decided.set(key, isMeant);
    if (isMeant) allowed.add(document);
  }
  return (passage) => {
    const document = index.documentOf[passage];
    return document !== undefined && allowed.has(document);
  };
}
