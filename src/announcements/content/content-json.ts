import { z } from 'zod';
import { LANGUAGES } from '../../languages/languages.ts';
import { errorMessage } from '../../shared/errors.ts';
import type { AnnouncementContent } from './content.ts';

const formatted = z.object({
  text: z.string(),
  // Details of an entity (a link's address, a code's language) are Telegram's and kept as they came.
  entities: z.array(z.looseObject({ type: z.string(), offset: z.int().min(0), length: z.int().min(0) })),
});
const file = z.object({
  kind: z.enum(['photo', 'document']),
  fileId: z.string().min(1),
  name: z.string().exactOptional(),
  caption: formatted,
});
const part = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text: formatted }),
  z.object({ kind: z.literal('file'), file }),
  z.object({ kind: z.literal('album'), files: z.array(file).min(1) }),
  z.object({
    kind: z.literal('place'),
    latitude: z.number(),
    longitude: z.number(),
    title: z.string().exactOptional(),
    address: z.string().exactOptional(),
  }),
  z.object({
    kind: z.literal('poll'),
    question: z.string(),
    options: z.array(z.string()),
    several: z.boolean(),
  }),
]);
const language = z.enum(LANGUAGES);
const content: z.ZodType<AnnouncementContent> = z.object({
  language,
  parts: z.array(part),
  versions: z.partialRecord(
    language,
    z.object({ texts: z.array(formatted), by: z.enum(['person', 'model']), approved: z.boolean() }),
  ),
  buttons: z.array(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.enum(['seen', 'coming', 'help']) }),
      z.object({ kind: z.literal('own'), label: z.string() }),
    ]),
  ),
});

/** A content as it is kept in the database. */
export function writeContent(value: AnnouncementContent): string {
  return JSON.stringify(value);
}

/**
 * Reads what `writeContent` wrote.
 * @throws Error that names what is wrong with a damaged one, without the words of the announcement.
 */
export function readContent(json: string): AnnouncementContent {
  try {
    return content.parse(JSON.parse(json));
  } catch (cause) {
    throw new Error(`The stored content of an announcement is damaged: ${describe(cause)}`, { cause });
  }
}

function describe(cause: unknown): string {
  // A SyntaxError quotes the text.
  if (!(cause instanceof z.ZodError)) return cause instanceof SyntaxError ? 'no JSON' : errorMessage(cause);
  return cause.issues.map(({ path, message }) => `${path.join('.') || 'all'}: ${message}`).join('; ');
}
