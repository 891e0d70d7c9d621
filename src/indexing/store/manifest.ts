import { createHash } from 'node:crypto';
import { z } from 'zod';
import { LANGUAGES } from '../../languages/languages.ts';

/** Raise it when the form of the stored files or the way of cutting passages and features changes: all is built anew. */
export const INDEX_FORMAT = 9;

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
  /** How many passages it has. */
  passages: z.number().int(),
});

/** Each file with its length in bytes and SHA-256 in hex, by its path below the segment's folder. */
const filesSchema = z.record(z.string(), z.object({ bytes: z.number(), sha256: z.string() }));

const segmentSchema = z.object({
  /** Which of the manifest's buckets of documents it holds, counted from 0. */
  bucket: z.number().int(),
  /** Its folder below the index: `v000012/s03`, made by version 12 and shared by later ones. */
  folder: z.string().regex(/^v\d{6,}\/s\d{2}$/),
  passages: z.number().int(),
  files: filesSchema,
});

/** Who had a version published: a person of the bot, a command, the bot at its start, or a change in the folder. */
const publisherSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('person'), person: z.number() }),
  z.object({ kind: z.enum(['command', 'start', 'folder']) }),
]);

/** Its code may be one that this version of the program does not know. */
const reasonSchema = z.object({
  code: z.string(),
  details: z.record(z.string(), z.union([z.string(), z.number()])),
});

const manifestSchema = z.object({
  format: z.number(),
  /** Above that of every version before it. */
  version: z.number().int().positive(),
  /** The version that was in force before; absent for the first. */
  parent: z.number().int().exactOptional(),
  /** Milliseconds UTC. */
  publishedAt: z.number(),
  publishedBy: publisherSchema,
  embedder: z.string(),
  dimensions: z.number().int().positive(),
  glossary: z.string(),
  timeZone: z.string(),
  /** Whether pictures of text were read. */
  ocr: z.boolean(),
  documents: z.array(documentSchema),
  skipped: z.array(
    z.object({
      ...{ file: z.string(), hash: z.string(), reason: z.string() },
      told: reasonSchema.exactOptional(),
    }),
  ),
  /** Paths of documents, by what became of them since the parent. */
  changes: z.object({
    added: z.array(z.string()),
    changed: z.array(z.string()),
    removed: z.array(z.string()),
  }),
  passages: z.number().int(),
  /** Into how many buckets the documents are dealt out by their paths; empty ones have no segment. */
  buckets: z.number().int().positive(),
  segments: z.array(segmentSchema),
});

/** What a published version holds and how to know that it is whole. */
export type Manifest = z.output<typeof manifestSchema>;
export type ManifestSegment = Manifest['segments'][number];
export type Publisher = Manifest['publishedBy'];
export type ManifestDocument = Manifest['documents'][number];

/** What the manifest's file holds: the JSON in one line, and its SHA-256 in the next. */
export function formatManifest(manifest: Manifest): string {
  const json = JSON.stringify(manifest);
  return `${json}\n${sha256(json)}\n`;
}

/** The format that a manifest was written in; undefined when it is none. */
export function formatNumberOf(text: string): number | undefined {
  return /^\{"format":(\d+),/.test(text) ? Number(/^\{"format":(\d+),/.exec(text)?.[1]) : undefined;
}

/** Reads a manifest's file; undefined when it is damaged or not one of this program's. */
export function parseManifest(text: string): Manifest | undefined {
  const [json = '', sum = ''] = text.split('\n');
  if (sha256(json) !== sum) return undefined;
  const parsed = manifestSchema.safeParse(JSON.parse(json));
  return parsed.success ? parsed.data : undefined;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
