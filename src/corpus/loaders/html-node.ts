import { reasonOf } from '../../shared/reason.ts';
import { UnreadableFile } from '../unreadable-file.ts';

/** The part of a DOM node that reading text needs; linkedom's own types want the browser's library, which we have not. */
export interface HtmlNode {
  /** 1 for elements, 3 for text. */
  readonly nodeType: number;
  /** In capitals for elements. */
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<HtmlNode>;
}

export interface HtmlElement extends HtmlNode {
  getAttribute(name: string): string | null;
  querySelector(selector: string): HtmlElement | null;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
  remove(): void;
}

export interface HtmlPage extends HtmlElement {
  readonly title: string;
  readonly documentElement: HtmlElement | null;
  /** Asked of a page without any element, it throws. */
  readonly body: HtmlElement | null;
}

/** Elements inside one another; people's pages stay far below, and readers of the tree call themselves for each. */
const DEEPEST = 500;

/**
 * Parses a whole page, or a fragment as the body of one. Scripts do not run, nothing is fetched. Throws
 * `UnreadableFile` when its elements are nested too deeply or there are none.
 */
export async function parseHtml(html: string): Promise<HtmlPage> {
  const { parseHTML } = await import('linkedom');
  const whole = /<html[\s>]/i.test(html)
    ? html
    : `<!doctype html><html><head></head><body>${html}</body></html>`;
  const parse: (source: string) => { document: HtmlPage } = parseHTML;
  const page = parse(whole).document;
  if (!page.documentElement) {
    throw new UnreadableFile('It holds a web page without content or is damaged inside. Save it anew.', { told: reasonOf('damaged') });
  }
  refuseDeep(page);
  return page;
}

function refuseDeep(page: HtmlPage): void {
  let level: HtmlNode[] = [page];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) {
      throw new UnreadableFile(
        `Its elements are nested more than ${DEEPEST} deep. Open it in a word processor or browser and save it anew.`,
      );
    }
    level = level.flatMap((node) => (node.nodeType === 3 ? [] : [...node.childNodes]));
  }
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return node.nodeType === 1;
}
