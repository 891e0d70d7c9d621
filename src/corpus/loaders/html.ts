import type { Loaded } from './loaded.ts';
import { htmlBlocks } from './html-blocks.ts';
import { parseHtml, type HtmlElement, type HtmlPage } from './html-node.ts';
import { decodeText } from '../decode-text.ts';

/** What stands around the content of a page. */
const AROUND =
  'nav, aside, script, style, noscript, template, form, dialog, [hidden], [aria-hidden="true"], [role="navigation"], [role="banner"], [role="contentinfo"], [role="search"], body > header, body > footer';
/** Readability may drop tables and short lists with the menus: its choice counts only when it keeps this share of the text. */
const ENOUGH = 0.6;
/** It takes seconds for pages larger than this. */
const MOST_ELEMENTS = 50_000;

/** Reads a web page: its main content without menus, header and footer. */
export async function loadHtml(bytes: Uint8Array): Promise<Loaded> {
  const { text: html, warnings } = decodeHtml(bytes);
  const page = await parseContent(html);
  const content = await chooseContent(page, html);
  const title = headline(page);
  return { ...(title === '' ? {} : { title }), blocks: content ? htmlBlocks(content) : [], warnings };
}

async function parseContent(html: string): Promise<HtmlPage> {
  const page = await parseHtml(html);
  for (const element of [...page.querySelectorAll(AROUND)]) element.remove();
  return page;
}

/** A page may name its encoding in its head. */
function decodeHtml(bytes: Uint8Array): { text: string; warnings: string[] } {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  return decodeText(bytes, /<(?:meta|\?xml)[^>]+(?:charset|encoding)\s*=\s*["']?([\w-]+)/i.exec(head)?.[1]);
}

function headline(page: HtmlPage): string {
  const [first, ...others] = [...page.querySelectorAll('h1')];
  if (first && others.length === 0) return (first.textContent ?? '').replace(/\s+/g, ' ').trim();
  return page.title.trim();
}

async function chooseContent(page: HtmlPage, html: string): Promise<HtmlElement | null> {
  const whole = page.body;
  const marked = [...page.querySelectorAll('main, [role="main"]')];
  const main = marked.length === 1 ? marked[0] : undefined;
  if (main && lettersOf(main) > 0) return main;
  const article = await readable(html);
  if (article && whole && lettersOf(article) >= ENOUGH * lettersOf(whole)) {
    // It drops the headings that repeat the title, and with them the place of what follows.
    const headings = (element: HtmlElement) => [...element.querySelectorAll('h1, h2, h3, h4')].length;
    if (headings(article) >= headings(whole) - 1) return article;
  }
  return whole;
}

async function readable(html: string): Promise<HtmlElement | null> {
  const { Readability } = await import('@mozilla/readability');
  // It takes the page apart, so it gets one of its own.
  const page = await parseContent(html);
  if ([...page.querySelectorAll('*')].length > MOST_ELEMENTS) return null;
  const content = contentOf(() => new Readability(page).parse());
  return content === '' ? null : (await parseHtml(content)).body;
}

/** It stumbles over pages that are put together oddly: then the whole page counts. */
function contentOf(parse: () => { content?: unknown } | null): string {
  try {
    const content = parse()?.content;
    return typeof content === 'string' ? content : '';
  } catch (error) {
    if (error instanceof TypeError) return '';
    throw error;
  }
}

function lettersOf(element: HtmlElement): number {
  return (element.textContent ?? '').replace(/\s/g, '').length;
}
