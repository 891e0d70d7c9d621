import type { CorpusDocument, Passage } from '../document.ts';
import type { Finding } from './finding.ts';
import { countTogether, olderFirst } from './rivals.ts';
import { findSessions } from './sessions/find-sessions.ts';
import type { Session } from './sessions/session.ts';
import { sessionConflict } from './sessions/session-conflict.ts';
import { sessionPairs, type SessionPair } from './sessions/session-pairs.ts';
import { translatedPairs } from './sessions/translated-sessions.ts';
import { baseName, languagesOf, translationGroups } from './translations.ts';

/** A document with its passages. */
export interface CheckedDocument {
  readonly document: CorpusDocument;
  readonly passages: readonly Passage[];
}

/**
 * Sessions that stand with two times or rooms in two documents. `added` is a document that is not yet in the corpus: only
 * its own contradictions are told, and of it. Otherwise each is told of the document that was updated longer ago.
 */
export function conflictingSessions(
  checked: readonly CheckedDocument[],
  options: { now: number; added?: CorpusDocument },
): Finding[] {
  const { now, added } = options;
  const held = added ? checked.filter(({ document }) => mayDiffer(document, added)) : checked;
  const documents = new Map(held.map(({ document }) => [document.path, document]));
  const sessions = new Map(
    held.map(({ document, passages }) => [document.path, findSessions(document, passages)]),
  );
  const all = [...sessions.values()].flat();
  const pairs = [
    ...sessionPairs(all, added && ((session) => session.document === added.path)),
    ...pairsOfTranslations([...documents.values()], sessions, added),
  ];
  return pairs.flatMap((pair): Finding[] => {
    const one = documents.get(pair.one.document);
    const other = documents.get(pair.other.document);
    if (!one || !other || !countTogether(one, other, now)) return [];
    const first = added ?? olderFirst(one, other)[0];
    const turned = first.path === pair.one.document ? pair : { one: pair.other, other: pair.one };
    const conflict = sessionConflict(turned);
    if (!conflict) return [];
    const { name, place } = turned.one;
    const details = { session: name, ...conflict, other: turned.other.document };
    return [{ severity: 'error', code: 'conflicting-session', document: first.path, place, details }];
  });
}

/** Sessions are held against each other within a language, and against translations of the same document. */
function mayDiffer(document: CorpusDocument, added: CorpusDocument): boolean {
  return document.language === added.language || baseName(document) === baseName(added);
}

function pairsOfTranslations(
  documents: readonly CorpusDocument[],
  sessions: ReadonlyMap<string, readonly Session[]>,
  added: CorpusDocument | undefined,
): SessionPair[] {
  return translationGroups(documents).flatMap((group) => {
    if (languagesOf(group).size < 2) return [];
    const [first] = group;
    const source = added && group.includes(added) ? added : first;
    // Against one of them is enough: what two translations share, the third need not say again.
    return group.flatMap((document) =>
      source === undefined || document === source || document.language === source.language
        ? []
        : translatedPairs(sessions.get(source.path) ?? [], sessions.get(document.path) ?? []),
    );
  });
}
