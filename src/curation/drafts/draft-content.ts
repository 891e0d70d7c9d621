import { z } from 'zod';
import { LANGUAGES } from '../../languages/languages.ts';

const settingsSchema = z.object({
  title: z.string().exactOptional(),
  language: z.enum(LANGUAGES).exactOptional(),
  audience: z.string().exactOptional(),
  validUntil: z.number().exactOptional(),
  withoutEnd: z.literal(true).exactOptional(),
});

const fileSchema = z.object({
  /** Its folder below the draft's own, where it stands with its metadata beside it. */
  folder: z.string(),
  /** Its safe name. */
  name: z.string(),
  /** Where it goes below the corpus folder when it is new. */
  path: z.string(),
  settings: settingsSchema,
  faults: z.array(
    z.object({ part: z.string(), expected: z.enum(['title', 'language', 'audience', 'validUntil']) }),
  ),
  /** The document that its sender named as the one to be replaced. */
  awaited: z.string().exactOptional(),
  /** The document that it would replace. */
  existing: z.string().exactOptional(),
  isSame: z.boolean(),
});

const contentSchema = z.discriminatedUnion('kind', [
  /** Files still being received, or already dealt with. */
  z.object({ kind: z.literal('nothing') }),
  z.object({
    kind: z.literal('files'),
    isNote: z.boolean(),
    files: z.array(fileSchema),
    /** What was decided, and by whom. */
    decision: z
      .object({ way: z.enum(['publish', 'replace', 'keep-both']), person: z.number() })
      .exactOptional(),
  }),
  z.object({ kind: z.literal('retire'), path: z.string(), validUntil: z.number() }),
  z.object({ kind: z.literal('remove'), path: z.string() }),
]);

/** What a row of `drafts` holds: files that wait for a decision, or a change of the folder that is under way. */
export type DraftContent = z.output<typeof contentSchema>;
export type DraftFiles = Extract<DraftContent, { kind: 'files' }>;
export type StoredFile = z.output<typeof fileSchema>;
export type PublishDecision = NonNullable<DraftFiles['decision']>;

export function parseContent(text: string): DraftContent {
  return contentSchema.parse(JSON.parse(text));
}
