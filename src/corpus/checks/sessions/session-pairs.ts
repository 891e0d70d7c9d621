import { nameWords, sameName, type NameWords } from './same-name.ts';
import type { Session } from './session.ts';

export interface SessionPair {
  readonly one: Session;
  readonly other: Session;
}

interface Named {
  readonly session: Session;
  readonly words: NameWords;
}

/** Words that stand in more sessions than this say nothing about one of them. */
const MOST_SHARING = 400;
const RARE_WORDS = 2;

/**
 * Pairs of lines that tell of one session in two documents of the same language: the same name on the same day, or, for a
 * name that each document has once, whatever the day. A name that a document has several times on a day makes no pair.
 */
export function sessionPairs(sessions: readonly Session[], isNew?: (session: Session) => boolean): SessionPair[] {
  const named = sessions.map((session): Named => ({ session, words: nameWords(session.name, session.language) }));
  const byWord = new Map<string, number[]>();
  named.forEach(({ words }, index) => {
    for (const word of words.all) push(byWord, word, index);
  });
  return named.flatMap((one, index) => {
    if (isNew && !isNew(one.session)) return [];
    const candidates = candidatesOf(one, byWord).filter((at) => at > index || (isNew && at !== index));
    return candidates.flatMap((at): SessionPair[] => {
      const other = named[at];
      if (!other || !mayPair(one, other)) return [];
      const all = (named_: Named) => alikeIn(named_, one, named, byWord);
      return isClear(one, all(one), other, all(other)) ? [{ one: one.session, other: other.session }] : [];
    });
  });
}

/** Names alike share their rarest words. */
function candidatesOf({ words }: Named, byWord: ReadonlyMap<string, readonly number[]>): number[] {
  const lists = [...words.all, ...words.head].map((word) => byWord.get(word) ?? []);
  const rare = lists.filter((list) => list.length <= MOST_SHARING).sort((a, b) => a.length - b.length);
  return [...new Set(rare.slice(0, RARE_WORDS + words.head.size).flat())];
}

function mayPair(one: Named, other: Named): boolean {
  const [first, second] = [one.session, other.session];
  return (
    first.document !== second.document && first.language === second.language && sameName(one.words, other.words)
  );
}

/** The sessions of the same name in the document of one of them. */
function alikeIn(
  { session }: Named,
  like: Named,
  named: readonly Named[],
  byWord: ReadonlyMap<string, readonly number[]>,
): Session[] {
  return candidatesOf(like, byWord)
    .flatMap((index) => named[index] ?? [])
    .filter((other) => other.session.document === session.document && sameName(other.words, like.words))
    .map((other) => other.session);
}

function isClear(one: Named, ones: readonly Session[], other: Named, others: readonly Session[]): boolean {
  const [first, second] = [one.session, other.session];
  if (first.day !== undefined && second.day !== undefined && sameDay(first, second)) {
    return [first, second].every((session) => {
      const own = session === first ? ones : others;
      return own.filter((each) => sameDay(each, session)).length === 1;
    });
  }
  // On different days, or on days that one of them does not tell, only a name of its own is surely one session.
  return ones.length === 1 && others.length === 1 && one.words.all.size > 1 && other.words.all.size > 1;
}

export function sameDay(one: Session, other: Session): boolean {
  if (one.year !== undefined && other.year !== undefined && one.year !== other.year) return false;
  return one.month === other.month && one.day === other.day;
}

function push(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
