import { isElement, type HtmlNode } from './html-node.ts';
import { plainLink } from './plain-link.ts';

/** Elements that hold no text for readers. */
const SILENT = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'SVG',
  'IMG',
  'PICTURE',
  'VIDEO',
  'AUDIO',
  'IFRAME',
  'BUTTON',
]);

export function isSilent(node: HtmlNode): boolean {
  return SILENT.has(node.nodeName.toUpperCase());
}

/** A node's text as a reader sees it: spaces collapsed, `\n` for a forced line break, a link's address after its words. */
export function inlineText(node: HtmlNode): string {
  return rawText(node)
    .replace(/[ \t\r\f\v]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

/** As `inlineText`, with the spaces at its ends, so that neighbours can be put together. */
export function rawText(node: HtmlNode): string {
  if (node.nodeType === 3) return (node.textContent ?? '').replace(/\s+/g, ' ');
  if (!isElement(node) || isSilent(node)) return '';
  if (node.nodeName === 'BR') return '\n';
  const inner = [...node.childNodes].map(rawText).join(node.nodeName === 'TR' ? ' ' : '');
  if (node.nodeName === 'A') return linkText(inner, node.getAttribute('href') ?? '');
  return /^(?:P|DIV|LI|TR|TD|TH|H[1-6]|DT|DD|UL|OL)$/.test(node.nodeName) ? `\n${inner}\n` : inner;
}

function linkText(inner: string, url: string): string {
  // Mammoth writes a link back from each footnote to its place.
  if (inner.trim() === '↑') return '';
  const words = inner.trim();
  return inner.replace(words, () => plainLink(words, url));
}
