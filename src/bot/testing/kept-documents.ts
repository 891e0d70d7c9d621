import type { KeptDocument } from '../../curation/curation.ts';

/** A document as staff see it; a test says what is special about it. */
export function keptDocument(path: string, rest: Partial<KeptDocument> = {}): KeptDocument {
  return {
    path,
    title: path.replace(/\.\w+$/, ''),
    language: 'en',
    audience: 'all',
    sample: false,
    updated: 0,
    hash: path,
    ...rest,
  };
}
