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
export function sessionPairs(
  sessions: readonly Session[],
  isNew?: (session: Session) => boolean,
): SessionPair[] {
  const named = sessions.map(
    (session): Named => ({ session, words: nameWords(session.name, session.language) }),
  );
  const candidates = candidatesOf(named);
  return named.flatMap((one, index) => {
    if (isNew && !isNew(one.session)) return [];
    const alike = [...(candidates[index] ?? [])].filter((at) => isAlike(one, named[at]));
    const inDocument = new Map<string, Session[]>();
    for (const at of alike) {
      const session = named[at]?.session;
      if (session) push(inDocument, session.document, session);
    }
    const ones = inDocument.get(one.session.document) ?? [];
    return alike.flatMap((at): SessionPair[] => {
      const other = named[at]?.session;
      if (!other || other.document === one.session.document || (!isNew && at < index)) return [];
      const others = inDocument.get(other.document) ?? [];
      const pair = { one: one.session, other };
      return isClear(pair, ones, others) ? [pair] : [];
    });
  });
}

/**
 * For each session those that may be alike, itself among them: of two names that mean the same, one holds the rarest words
 * of the other.
 */
function candidatesOf(named: readonly Named[]): Set<number>[] {
  const frequency = new Map<string, number>();
  for (const { words } of named) {
    for (const word of words.all) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  }
  const byRareWord = new Map<string, number[]>();
  named.forEach(({ words }, index) => {
    const rarest = [...words.all].sort((one, other) => (frequency.get(one) ?? 0) - (frequency.get(other) ?? 0));
    for (const word of rarest.slice(0, RARE_WORDS)) push(byRareWord, word, index);
  });
  const candidates = named.map((_, index) => new Set([index]));
  named.forEach(({ words }, index) => {
    for (const word of words.all) {
      const holders = byRareWord.get(word) ?? [];
      if (holders.length > MOST_SHARING) continue;
      for (const at of holders) {
        candidates[index]?.add(at);
        candidates[at]?.add(index);
      }
    }
  });
  return candidates;
}

function isAlike(one: Named, other: Named | undefined): boolean {
  return other !== undefined && one.session.language === other.session.language && sameName(one.words, other.words);
}

function isClear({ one, other }: SessionPair, ones: readonly Session[], others: readonly Session[]): boolean {
  if (one.day !== undefined && other.day !== undefined && sameDay(one, other)) {
    const once = (session: Session, own: readonly Session[]) =>
      own.filter((each) => sameDay(each, session)).length === 1;
    return once(one, ones) && once(other, others);
  }
  // On different days, or on days that one of them does not tell, only a name of its own is surely one session.
  return ones.length === 1 && others.length === 1 && /\p{L}\s+\S*\p{L}/u.test(one.name);
}

export function sameDay(one: Session, other: Session): boolean {
  if (one.year !== undefined && other.year !== undefined && one.year !== other.year) return false;
  return one.month === other.month && one.day === other.day;
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
