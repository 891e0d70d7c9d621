import { isLanguage, type Language } from '../../languages/languages.ts';
import { reasonOf } from '../../shared/reason.ts';
import { decodeText } from '../decode-text.ts';
import type { Block } from '../document.ts';
import { openOfficeFile } from '../office-zip.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { readPackage } from './epub-package.ts';
import { refuseProtected } from './epub-protection.ts';
import { htmlBlocks } from './html-blocks.ts';
import { parseHtml } from './html-node.ts';
import type { Loaded } from './loaded.ts';

/** Menus, marks of printed pages and of notes, what is hidden. */
const LEFT_OUT =
  'nav, script, style, template, [hidden], [epub\\:type~="pagebreak"], [role="doc-pagebreak"], [epub\\:type~="noteref"], [role="doc-noteref"]';
/** Parts that hold no text; its pages may be named in any way. */
const MEDIA = /\.(?:jpe?g|png|gif|svg|webp|css|js|[ot]tf|woff2?|mp[34]|m4[av]|ncx)$/i;
/** Elements that are closed at once in XHTML; HTML would take what follows into them. */
const CLOSED_AT_ONCE = /<(?!(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)\b)([a-z][\w:.-]*)(\s[^<>]*)?\/>/gi;

/** Reads an e-book page by page in its reading order. Navigation is left out; nothing outside the file is fetched. */
export async function loadEpub(bytes: Uint8Array): Promise<Loaded> {
  const parts = await openOfficeFile(bytes, (name) => !MEDIA.test(name));
  await refuseProtected(parts);
  const { title, language, pages } = await readPackage(parts);
  const blocks: Block[] = [];
  const warnings: string[] = [];
  for (const [index, name] of pages.entries()) {
    const page = parts.get(name);
    if (!page) throw new UnreadableFile(`Its part ${index + 1} is missing. Save it anew as .epub.`, { told: reasonOf('damaged') });
    const { text, warnings: found } = decodeText(page);
    blocks.push(...(await pageBlocks(text)));
    warnings.push(...found);
  }
  const named = knownLanguage(language);
  return {
    ...(title === '' ? {} : { title }),
    ...(named === undefined ? {} : { language: named }),
    blocks,
    warnings: [...new Set(warnings)],
  };
}

async function pageBlocks(xhtml: string): Promise<Block[]> {
  const page = await parseHtml(xhtml.replace(CLOSED_AT_ONCE, '<$1$2></$1>'));
  for (const element of [...page.querySelectorAll(LEFT_OUT)]) element.remove();
  return page.body ? htmlBlocks(page.body) : [];
}

function knownLanguage(tag: string): Language | undefined {
  const code = tag.toLowerCase().split(/[-_]/)[0] ?? '';
  return isLanguage(code) ? code : undefined;
}
