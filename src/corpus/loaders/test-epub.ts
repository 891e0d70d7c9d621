import { makeZip } from './test-odf.ts';

export interface EpubParts {
  /** Inner HTML of each page, or whole parts by their path. */
  readonly pages: readonly string[];
  readonly title?: string;
  readonly language?: string;
  /** More of the manifest and of the spine. */
  readonly manifest?: string;
  readonly spine?: string;
  /** Parts to put in or, when undefined, to leave out. */
  readonly parts?: Readonly<Record<string, string | undefined>>;
}

/** Makes an e-book of EPUB 3 with a table of contents; pages stand in `OEBPS/text`. */
export function makeEpub(options: EpubParts): Uint8Array {
  const { pages, title = 'Guide', language = 'en', manifest = '', spine = '', parts = {} } = options;
  const items = pages.map(
    (_, index) => `<item id="p${index}" href="text/p%20${index}.xhtml" media-type="application/xhtml+xml"/>`,
  );
  const order = pages.map((_, index) => `<itemref idref="p${index}"/>`);
  const texts = pages.map((inner, index) => [`OEBPS/text/p ${index}.xhtml`, xhtml(inner)] as const);
  return makeZip({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml':
      '<container><rootfiles><rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
    'OEBPS/book.opf': `<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0">
      <metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title><dc:language>${language}</dc:language></metadata>
      <manifest><item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>${items.join('')}${manifest}</manifest>
      <spine><itemref idref="nav"/>${order.join('')}${spine}</spine></package>`,
    'OEBPS/nav.xhtml': xhtml('<nav epub:type="toc"><ol><li><a href="text/p%200.xhtml">Start</a></li></ol></nav>'),
    ...Object.fromEntries(texts),
    ...parts,
  });
}

function xhtml(inner: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title/></head><body>${inner}</body></html>`;
}

export function sampleEpub(): Uint8Array {
  return makeEpub({
    title: 'Handbook of the visit',
    pages: [
      '<h1>Arrival</h1><p>The shuttle leaves <b>every hour</b> from gate B.</p><ul><li>Show your badge.</li></ul>',
      '<section><h2>Meals</h2><table><tr><th>Meal</th><th>Time</th></tr><tr><td>Lunch</td><td>12:30</td></tr></table></section>',
    ],
  });
}
