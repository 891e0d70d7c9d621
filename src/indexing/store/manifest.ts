import { createHash } from 'node:crypto';
import type { CorpusDocument } from '../../corpus/document.ts';

/** Raise it when the form of the stored files or the way of cutting passages and features changes: all is built anew. */
export const INDEX_FORMAT = 10;

/** A document of a version, and how many passages it has there. */
export interface ManifestDocument extends CorpusDocument {
  readonly passages: number;
}

export interface ManifestSegment {
  /** Which of the manifest's buckets of documents it holds, counted from 0. */
  readonly bucket: number;
  /** Its folder below the index: `v000012/s03`, made by version 12 and shared by later ones. */
  readonly folder: string;
  readonly passages: number;
  /** Each file with its length in bytes and SHA-256 in hex, by its path below the segment's folder. */
  readonly files: Readonly<Record<string, { readonly bytes: number; readonly sha256: string }>>;
}

/** Who had a version published: a person of the bot, a command, the bot at its start, or a change in the folder. */
export type Publisher =
  { readonly kind: 'person'; readonly person: number } | { readonly kind: 'command' | 'start' | 'folder' };

/** A file that could not be used. */
export interface SkippedFile {
  readonly file: string;
  readonly hash: string;
  readonly reason: string;
  /** The reason as a code; it may be one that this version of the program does not know. */
  readonly told?: {
    readonly code: string;
    readonly details: Readonly<Record<string, string | number>>;
  };
}

/** What a published version holds and how to know that it is whole. */
export interface Manifest {
  readonly format: number;
  /** Above that of every version before it. */
  readonly version: number;
  /** The version that was in force before; absent for the first. */
  readonly parent?: number;
  /** Milliseconds UTC. */
  readonly publishedAt: number;
  readonly publishedBy: Publisher;
  readonly embedder: string;
  readonly dimensions: number;
  readonly glossary: string;
  readonly timeZone: string;
  /** Whether pictures of text were read. */
  readonly ocr: boolean;
  readonly documents: readonly ManifestDocument[];
  readonly skipped: readonly SkippedFile[];
  /** Paths of documents, by what became of them since the parent. */
  readonly changes: {
    readonly added: readonly string[];
    readonly changed: readonly string[];
    readonly removed: readonly string[];
  };
  readonly passages: number;
  /** Into how many buckets the documents are dealt out by their paths; empty ones have no segment. */
  readonly buckets: number;
  readonly segments: readonly ManifestSegment[];
}

/** What the manifest's file holds: the JSON in one line, and its SHA-256 in the next. */
export function formatManifest(manifest: Manifest): string {
  const json = JSON.stringify(manifest);
  return `${json}\n${sha256(json)}\n`;
}

/** The format that a manifest was written in; undefined when it is none. */
export function formatNumberOf(text: string): number | undefined {
  return /^\{"format":(\d+),/.test(text) ? Number(/^\{"format":(\d+),/.exec(text)?.[1]) : undefined;
}

/**
 * Reads a manifest's file; undefined when it is damaged. Its checksum tells that it is as this program wrote it, and its
 * format number (see `formatNumberOf`, to be asked first) in which form.
 */
export function parseManifest(text: string): Manifest | undefined {
  const [json = '', sum = ''] = text.split('\n');
  return sha256(json) === sum ? (JSON.parse(json) as Manifest) : undefined;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
