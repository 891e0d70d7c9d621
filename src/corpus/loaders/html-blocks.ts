import type { Block } from '../document.ts';
import { inlineText, isSilent, rawText } from './html-inline.ts';
import { isElement, type HtmlElement, type HtmlNode } from './html-node.ts';
import { tableRows } from './html-table.ts';

const BLOCK =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|BODY|CENTER|DD|DETAILS|DIV|DL|DT|FIELDSET|FIGCAPTION|FIGURE|FOOTER|FORM|H[1-6]|HEADER|HR|LI|MAIN|NAV|OL|P|PRE|SECTION|SUMMARY|TABLE|UL)$/;
const HEADING = /^H([1-6])$/;

/** An element's text as blocks: headings, paragraphs, list items and table rows, in reading order. */
export function htmlBlocks(root: HtmlNode): Block[] {
  const blocks: Block[] = [];
  let line = '';
  const flush = () => {
    const text = line.replace(/ +/g, ' ').trim();
    if (text !== '') blocks.push({ kind: 'paragraph', text });
    line = '';
  };
  for (const child of root.childNodes) {
    if (isElement(child) && !isSilent(child) && holdsBlocks(child)) {
      flush();
      blocks.push(...elementBlocks(child));
    } else line += rawText(child);
  }
  flush();
  return blocks;
}

function holdsBlocks(element: HtmlElement): boolean {
  if (BLOCK.test(element.nodeName)) return true;
  return [...element.childNodes].some((child) => isElement(child) && !isSilent(child) && holdsBlocks(child));
}

function elementBlocks(element: HtmlElement): Block[] {
  const name = element.nodeName;
  const level = HEADING.exec(name)?.[1];
  if (level !== undefined) {
    return [{ kind: 'heading', level: Number(level), text: inlineText(element).replace(/\n+/g, ' ') }];
  }
  if (name === 'TABLE') return isLayout(element) ? layoutBlocks(element) : tableRows(element);
  if (name === 'UL' || name === 'OL') return listBlocks(element);
  if (name === 'PRE') return [{ kind: 'paragraph', text: element.textContent ?? '' }];
  if (name === 'DL') return definitionBlocks(element);
  return htmlBlocks(element);
}

/** Items of a list; what is nested in an item follows it. Items of a numbered list keep their numbers. */
function listBlocks(list: HtmlElement): Block[] {
  let number = Number(list.getAttribute('start') ?? 1);
  return [...list.childNodes].filter(isElement).flatMap((child) => {
    if (child.nodeName !== 'LI') return elementBlocks(child);
    const [first, ...rest] = htmlBlocks(child);
    const prefix = list.nodeName === 'OL' ? `${number}. ` : '';
    number += 1;
    if (first?.kind !== 'paragraph') return first ? [first, ...rest] : [];
    return [{ ...first, kind: 'item', text: prefix + first.text } satisfies Block, ...rest];
  });
}

/** A term with its explanation is one line. */
function definitionBlocks(list: HtmlElement): Block[] {
  const blocks: Block[] = [];
  let term = '';
  for (const child of [...list.querySelectorAll('dt, dd')]) {
    const text = inlineText(child).replace(/\n+/g, ' ');
    if (child.nodeName === 'DT') term = text;
    else blocks.push({ kind: 'item', text: term === '' ? text : `${term.replace(/:$/, '')}: ${text}` });
  }
  return blocks;
}

/** A table around headings or other tables only places them on the page. */
function isLayout(table: HtmlElement): boolean {
  return table.querySelector('table, h1, h2, h3, h4') !== null;
}

function layoutBlocks(node: HtmlNode): Block[] {
  return [...node.childNodes].filter(isElement).flatMap((child) => {
    return /^T(?:HEAD|BODY|FOOT|R)$/.test(child.nodeName) ? layoutBlocks(child) : htmlBlocks(child);
  });
}
