import type { MessageEntity, User } from '@grammyjs/types';
import { badRequest } from '../refusal.ts';
import { cleanText } from './clean-text.ts';
import { findEntities } from './find-entities.ts';
import { addFound, fixEntities } from './fix-entities.ts';
import { type FormattedText, MarkupError } from './formatted-text.ts';
import { readGivenEntities } from './given-entities.ts';
import { parseHtml } from './html-parser.ts';
import { parseMarkdown } from './markdown-parser.ts';

const LONGEST_INPUT_BYTES = 1 << 15;

export interface TextToFormat {
  readonly text: string;
  readonly parseMode: string;
  readonly entities: readonly unknown[];
  /** The people that may be mentioned, by id. */
  readonly people: (id: number) => User | undefined;
}

/** What Telegram makes of a text that a bot sends: markup read, cleaned, links and commands found. Throws a Refusal. */
export function formatText({ text, parseMode, entities, people }: TextToFormat): FormattedText {
  if (Buffer.byteLength(text) > LONGEST_INPUT_BYTES) throw badRequest('text is too long');
  const parsed = parse(text, parseMode.toLowerCase()) ?? {
    text,
    entities: readGivenEntities(entities, text),
  };
  const known = parsed.entities.flatMap((entity): MessageEntity[] => {
    if (entity.type !== 'text_mention') return [entity];
    const user = people(entity.user.id);
    return user === undefined ? [] : [{ ...entity, user }];
  });
  return withFound(cleanText({ text: parsed.text, entities: fixEntities(known) }));
}

/** A text as people type it: no markup, only what they mark and what Telegram finds by itself. Throws a Refusal. */
export function plainText(text: string, marked: readonly unknown[] = []): FormattedText {
  return withFound(cleanText({ text, entities: fixEntities(readGivenEntities(marked, text)) }));
}

function withFound({ text, entities }: FormattedText): FormattedText {
  return { text, entities: addFound(fixEntities(entities), findEntities(text)) };
}

function parse(text: string, mode: string): FormattedText | undefined {
  if (text === '' || mode === '' || mode === 'none') return undefined;
  if (mode !== 'html' && mode !== 'markdownv2') throw badRequest('unsupported parse_mode');
  try {
    return mode === 'html' ? parseHtml(text) : parseMarkdown(text);
  } catch (error) {
    if (error instanceof MarkupError) throw badRequest(`can't parse entities: ${error.message}`);
    throw error;
  }
}
