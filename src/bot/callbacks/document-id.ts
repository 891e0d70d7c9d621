import { createHash } from 'node:crypto';

/** A name of a document short enough for a button or a deep link; the same path has the same id for ever. */
export function documentId(path: string): string {
  return createHash('sha256').update(path).digest('base64url').slice(0, 16);
}
