import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { CorpusDocument } from '../corpus/document.ts';
import type { LoadedIndex } from '../indexing/store/loaded-index.ts';
import type { Clock } from '../shared/clock.ts';
import { errorCode } from '../shared/errors.ts';
import { isOpenTo } from './allowed-passages.ts';
import type { Reader } from './reader.ts';

/** A document handed to a person. */
export type OpenedDocument =
  { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array } | { readonly kind: 'missing' };

export interface DocumentShelf {
  /** What the reader may read today, by title. */
  readonly list: (reader: Reader) => Promise<CorpusDocument[]>;
  /** The file behind a path that `list` gave; `missing` when it is gone, or not for this reader. */
  readonly open: (path: string, reader: Reader) => Promise<OpenedDocument>;
  /** The same for those who keep the documents, whatever its audience and validity. */
  readonly openAny: (path: string) => Promise<OpenedDocument>;
  /** True when what was quoted from a document stands in it now, word for word, and the reader may read it today. */
  readonly stillSays: (quoted: QuotedDocument, reader: Reader) => boolean;
}

export interface QuotedDocument {
  readonly document: string;
  /** Lines of the document, not always next to each other. */
  readonly quote: string;
}

/** Gives out the documents of the version in force. Only paths of that version are opened, so no other file can be asked for. */
export function createDocumentShelf(options: {
  readonly index: () => Pick<LoadedIndex, 'documents' | 'passages'>;
  /** What answers quote from: announcements too, which are no documents to be listed or opened. Absent: `index`. */
  readonly searched?: () => Pick<LoadedIndex, 'documents' | 'passages'>;
  readonly corpusDir: string;
  readonly clock: Clock;
}): DocumentShelf {
  const { index, searched = index, corpusDir, clock } = options;
  const isOpen = (document: CorpusDocument, reader: Reader) => isOpenTo(document, reader, clock.now());
  return {
    list: (reader) => {
      const documents = [...index().documents.values()].filter((document) => isOpen(document, reader));
      return Promise.resolve(documents.sort((one, other) => one.title.localeCompare(other.title)));
    },
    open: async (path, reader) => {
      const document = index().documents.get(path);
      return document && isOpen(document, reader) ? readFrom(corpusDir, path) : { kind: 'missing' };
    },
    openAny: async (path) => (index().documents.has(path) ? readFrom(corpusDir, path) : { kind: 'missing' }),
    stillSays: ({ document: path, quote }, reader) => {
      const { documents, passages } = searched();
      const document = documents.get(path);
      if (!document || !isOpen(document, reader)) return false;
      const texts = passages.filter((passage) => passage.document === path).map(({ text }) => text);
      return quote.split('\n').every((line) => texts.some((text) => text.includes(line)));
    },
  };
}

async function readFrom(corpusDir: string, path: string): Promise<OpenedDocument> {
  try {
    return { kind: 'file', name: basename(path), bytes: await readFile(join(corpusDir, path)) };
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return { kind: 'missing' };
    throw error;
  }
}
