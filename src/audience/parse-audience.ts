import type { Audience } from './audience.ts';
import { ATOMS, BEGINNINGS } from './audience-atoms.ts';
import { readName } from './audience-names.ts';
import { audienceText } from './audience-text.ts';
import { joinAudiences } from './join-audiences.ts';

/** UTF-16 units: what fits one message of Telegram. */
export const LONGEST_AUDIENCE = 4096;
/** Parentheses and `not`s within each other. */
const DEEPEST = 32;

interface Fault {
  readonly kind: 'bad';
  /** Where reading stopped, in UTF-16 units from the beginning of the text, counted from 0. */
  readonly at: number;
  /** What could stand there, in the words of the expression itself, so that it needs no translation. */
  readonly expected: string;
}

export type ParsedAudience = { readonly kind: 'read'; readonly audience: Audience } | Fault;

interface Cursor {
  readonly text: string;
  at: number;
}

/**
 * Reads an audience expression: `all`, `cohort:NAME`, `language:kk`, `role:staff`, `person:ID`, `group:-100123`,
 * `group:-100123/45` (a topic), `silent:12` (who has announcement 12 and pressed nothing), joined by `not`, `and`, `or` (the
 * first binds most closely) and parentheses. Names with spaces or signs stand in quotes: `cohort:"Bus 2"`. Key words may be
 * written in capitals.
 */
export function parseAudience(text: string): ParsedAudience {
  if (text.length > LONGEST_AUDIENCE) return bad(LONGEST_AUDIENCE, `≤ ${LONGEST_AUDIENCE}`);
  const cursor = { text, at: 0 };
  const audience = readJoined(cursor, 'or', 0);
  if (audience.kind === 'bad') return audience;
  if (!atEnd(cursor)) return bad(cursor.at, 'and | or');
  // The canonical text is what is kept, so it has to be readable as well.
  if (audienceText(audience).length > LONGEST_AUDIENCE) return bad(text.length, `≤ ${LONGEST_AUDIENCE}`);
  return { kind: 'read', audience };
}

function readJoined(cursor: Cursor, joint: 'and' | 'or', depth: number): Audience | Fault {
  const of: Audience[] = [];
  do {
    const next = joint === 'or' ? readJoined(cursor, 'and', depth) : readOne(cursor, depth);
    if (next.kind === 'bad') return next;
    of.push(next);
  } while (takes(cursor, joint === 'or' ? OR : AND));
  return joinAudiences(joint, of);
}

function readOne(cursor: Cursor, depth: number): Audience | Fault {
  skipSpace(cursor);
  const start = cursor.at;
  const negated = takes(cursor, NOT);
  if (!negated && !takes(cursor, OPEN)) return readAtom(cursor);
  if (depth === DEEPEST) return bad(start, `≤ ${DEEPEST} × ( | not`);
  const of = negated ? readOne(cursor, depth + 1) : readJoined(cursor, 'or', depth + 1);
  if (of.kind === 'bad') return of;
  if (negated) return { kind: 'not', of };
  return takes(cursor, CLOSE) ? of : bad(cursor.at, 'and | or | )');
}

function readAtom(cursor: Cursor): Audience | Fault {
  const start = cursor.at;
  if (takes(cursor, ALL)) return { kind: 'all' };
  const word = take(cursor, WORD)?.toLowerCase() ?? '';
  const atom = ATOMS.get(word);
  if (atom === undefined) return bad(start, BEGINNINGS);
  if (!takes(cursor, COLON)) return bad(cursor.at, ':');
  skipSpace(cursor);
  const value = readName(cursor.text, cursor.at);
  if (value.kind === 'open') return bad(cursor.text.length, '"');
  const audience = value.kind === 'name' ? atom.read(value.name) : undefined;
  if (value.kind === 'none' || audience === undefined) return bad(cursor.at, atom.expected);
  cursor.at = value.end;
  return audience;
}

const OR = /or(?![^\s()])/iy;
const AND = /and(?![^\s()])/iy;
const NOT = /not(?![^\s()])/iy;
const ALL = /all(?![^\s()])/iy;
const WORD = /[a-z]+/iy;
const COLON = /:/y;
const OPEN = /\(/y;
const CLOSE = /\)/y;

/** Goes past what the pattern finds here, after any spaces. */
function take(cursor: Cursor, pattern: RegExp): string | undefined {
  skipSpace(cursor);
  pattern.lastIndex = cursor.at;
  const [found] = pattern.exec(cursor.text) ?? [];
  cursor.at += found?.length ?? 0;
  return found;
}

function takes(cursor: Cursor, pattern: RegExp): boolean {
  return take(cursor, pattern) !== undefined;
}

function skipSpace(cursor: Cursor): void {
  while (/\s/.test(cursor.text.charAt(cursor.at))) cursor.at++;
}

function atEnd(cursor: Cursor): boolean {
  skipSpace(cursor);
  return cursor.at === cursor.text.length;
}

function bad(at: number, expected: string): Fault {
  return { kind: 'bad', at, expected };
}
