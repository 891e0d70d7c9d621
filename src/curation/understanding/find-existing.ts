import { basename } from 'node:path/posix';
import type { CorpusDocument } from '../../corpus/document.ts';
import { safeFileName } from '../../corpus/safe-file-name.ts';

type Documents = ReadonlyMap<string, CorpusDocument>;

/** The document that a file of this name is a newer state of: one of the same name, in whatever folder, the topmost first. */
export function findByName(
  documents: Documents,
  name: string,
  claimed: ReadonlySet<string>,
): CorpusDocument | undefined {
  const key = nameKey(name);
  return [...documents.values()]
    .filter(({ path }) => !claimed.has(path) && nameKey(basename(path)) === key)
    .sort((one, other) => depth(one) - depth(other))[0];
}

export function findByTitle(
  documents: Documents,
  read: Pick<CorpusDocument, 'title' | 'language'>,
  claimed: ReadonlySet<string>,
): CorpusDocument | undefined {
  const key = titleKey(read.title);
  return [...documents.values()].find(
    ({ path, title, language }) =>
      !claimed.has(path) && language === read.language && titleKey(title) === key,
  );
}

/** As it comes back after being sent and downloaded: some Telegram clients turn spaces into underscores. */
function nameKey(name: string): string {
  return safeFileName(name)
    .toLowerCase()
    .replace(/[\s_]+/g, '_');
}

function titleKey(title: string): string {
  return title.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

function depth({ path }: CorpusDocument): number {
  return path.split('/').length;
}
