import { z } from 'zod';
import { LANGUAGES } from '../../languages/languages.ts';

/** Raise it when the form of the stored files or the way of cutting passages and features changes: all is built anew. */
export const INDEX_FORMAT = 8;

const documentSchema = z.object({
  path: z.string(),
  title: z.string(),
  language: z.enum(LANGUAGES),
  audience: z.string(),
  validFrom: z.number().exactOptional(),
  validUntil: z.number().exactOptional(),
  sourceUrl: z.string().exactOptional(),
  sample: z.boolean(),
  updated: z.number(),
  hash: z.string(),
});

const manifestSchema = z.object({
  format: z.number(),
  /** Counted up by one with each publish. */
  version: z.number().int().positive(),
  /** Milliseconds UTC. */
  publishedAt: z.number(),
  embedder: z.string(),
  dimensions: z.number().int().positive(),
  glossary: z.string(),
  timeZone: z.string(),
  documents: z.array(documentSchema),
  skipped: z.array(z.object({ file: z.string(), hash: z.string(), reason: z.string() })),
  passages: z.number().int(),
  /** Each file of the version with its length in bytes and SHA-256 in hex. */
  files: z.record(z.string(), z.object({ bytes: z.number(), sha256: z.string() })),
});

/** What a published version holds and how to know that it is whole. */
export type Manifest = z.output<typeof manifestSchema>;

/** Reads a manifest's JSON; undefined when it is not one of this program's. */
export function parseManifest(text: string): Manifest | undefined {
  try {
    const parsed = manifestSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
