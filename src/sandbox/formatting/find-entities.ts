import type { MessageEntity } from '@grammyjs/types';
import { endOf, sortEntities } from './entity-order.ts';

type FoundType = 'mention' | 'bot_command' | 'hashtag' | 'cashtag' | 'email' | 'url';

const WORD = String.raw`[\p{L}\p{N}_]`;
const DOMAIN = String.raw`(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+`;
const TOP_LEVEL = String.raw`(?:[a-z]{2}|com|org|net|info|edu|gov|mil|int|biz|name|dev|app|online|site|xyz|travel|museum|рф|қаз|한국)`;
const TAIL = String.raw`(?::\d{1,5})?(?:[/?#][^\s<>"«»]*)?`;

/** Telegram's own patterns, as far as a test bed needs them; the first match of a place wins. */
const PATTERNS: readonly (readonly [FoundType, RegExp])[] = [
  ['email', new RegExp(String.raw`(?<!${WORD})[\w.%+-]+@${DOMAIN}[a-z]{2,}(?!${WORD})`, 'giu')],
  ['url', new RegExp(String.raw`(?<!${WORD})(?:https?|ftp)://[^\s/?#<>"«»]+${TAIL}`, 'giu')],
  ['url', new RegExp(String.raw`(?<![\p{L}\p{N}_@.-])${DOMAIN}${TOP_LEVEL}(?!${WORD}|\.?-)${TAIL}`, 'giu')],
  ['mention', new RegExp(String.raw`(?<!${WORD})@\w{2,32}(?!${WORD})`, 'gu')],
  [
    'bot_command',
    new RegExp(
      String.raw`(?<![\p{L}\p{N}_/<>])/[a-zA-Z0-9_]{1,64}(?:@[a-zA-Z0-9_]{3,32})?(?![\p{L}\p{N}_/<>@])`,
      'gu',
    ),
  ],
  [
    'hashtag',
    new RegExp(String.raw`(?<!${WORD})#(?=[\p{Nd}_]*\p{L})[\p{L}\p{Nd}_]{1,256}(?!${WORD}|#)`, 'gu'),
  ],
  ['cashtag', /(?<![\p{L}\p{N}_$])\$[A-Z]{1,8}(?![\p{L}\p{N}_$])/gu],
];

/** Finds the commands, mentions, hashtags, addresses and links that Telegram marks in plain text. */
export function findEntities(text: string): MessageEntity[] {
  const found: MessageEntity[] = [];
  for (const [type, pattern] of PATTERNS)
    for (const match of text.matchAll(pattern)) {
      const length = (type === 'url' ? trimAddress(match[0]) : match[0]).length;
      const entity: MessageEntity = { type, offset: match.index, length };
      if (found.every((old) => entity.offset >= endOf(old) || old.offset >= endOf(entity)))
        found.push(entity);
    }
  return sortEntities(found);
}

/** Leaves out the punctuation of the sentence around a link, and a bracket that does not belong to it. */
function trimAddress(address: string): string {
  const trimmed = address.replace(/[.,:;!?'"»”…]+$/u, '');
  const unbalanced = trimmed.endsWith(')') && trimmed.split('(').length < trimmed.split(')').length;
  if (unbalanced) return trimAddress(trimmed.slice(0, -1));
  return trimmed;
}
