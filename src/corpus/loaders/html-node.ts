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
  readonly body: HtmlElement | null;
}

/** Parses a whole page, or a fragment as the body of one. Scripts do not run, nothing is fetched. */
export async function parseHtml(html: string): Promise<HtmlPage> {
  const { parseHTML } = await import('linkedom');
  const whole = /<html[\s>]/i.test(html)
    ? html
    : `<!doctype html><html><head></head><body>${html}</body></html>`;
  const parse: (source: string) => { document: HtmlPage } = parseHTML;
  return parse(whole).document;
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return node.nodeType === 1;
}
