import { posix } from 'node:path';
import { reasonOf } from '../../shared/reason.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { descendant, descendants, parseXml, type XmlElement } from '../xml.ts';

export interface EpubPackage {
  readonly title: string;
  /** As a BCP 47 tag, such as `ru` or `en-GB`; empty when it names none. */
  readonly language: string;
  /** Names of the parts that hold its pages, in reading order, without its navigation. */
  readonly pages: readonly string[];
}

const PAGE = /^(?:application\/xhtml\+xml|text\/html|text\/x-oeb1-document)$/;

/** Reads an e-book's package document (EPUB 3.3, 5): title, language and the order of its pages. */
export async function readPackage(parts: ReadonlyMap<string, Uint8Array>): Promise<EpubPackage> {
  const container = parts.get('META-INF/container.xml');
  const path = container && descendant(await parseXml(container), 'rootfile')?.attributes['full-path'];
  const source = path === undefined ? undefined : parts.get(path);
  if (path === undefined || !source) {
    throw new UnreadableFile('The list of its pages is missing. Save it anew as .epub.', { told: reasonOf('damaged') });
  }
  const root = await parseXml(source);
  const items = new Map(descendants(root, 'item').map((item) => [item.attributes['id'], item]));
  const contents = new Set(
    descendants(root, 'reference')
      .filter(({ attributes }) => attributes['type'] === 'toc')
      .map(({ attributes }) => partName(path, attributes['href'] ?? '')),
  );
  const pages = descendants(root, 'itemref').flatMap(({ attributes }) => {
    const item = items.get(attributes['idref']);
    return item && isPage(item) ? [partName(path, item.attributes['href'] ?? '')] : [];
  });
  return {
    title: descendant(root, 'title')?.text.trim() ?? '',
    language: descendant(root, 'language')?.text.trim() ?? '',
    pages: [...new Set(pages)].filter((page) => !contents.has(page)),
  };
}

function isPage({ attributes }: XmlElement): boolean {
  return (
    PAGE.test(attributes['media-type'] ?? '') && !(attributes['properties'] ?? '').split(/\s+/).includes('nav')
  );
}

/** A reference as the name of a part; it never leaves the e-book, since it is looked up among its parts alone. */
function partName(base: string, reference: string): string {
  const path = reference.replace(/[#?].*$/s, '');
  return posix.join(posix.dirname(base), decoded(path));
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    if (error instanceof URIError) return path;
    throw error;
  }
}
