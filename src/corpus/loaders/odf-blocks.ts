import type { Block } from '../document.ts';
import type { XmlElement } from '../xml.ts';
import { createCellBudget } from './odf-grid.ts';
import { readParagraph } from './odf-inline.ts';
import { createListNumbers, type OpenList } from './odf-list-numbers.ts';
import type { OdfStyles } from './odf-styles.ts';
import { textTableRows } from './odf-text-table.ts';

/** Deleted text, comments, what repeats the text (indexes), what is no text. */
const LEFT_OUT =
  /^(?:tracked-changes|annotation|forms|notes|object|object-ole|plugin|event-listeners|table-of-content|(?:alphabetical|illustration|table|object|user)-index|.*-decls)$/;

/** Makes a reader of what stands below an element: headings, paragraphs, list items, table rows, in reading order. */
export function createOdfReader(styles: OdfStyles): (element: XmlElement) => Block[] {
  const numbers = createListNumbers(styles);
  const spend = createCellBudget();

  const blocksOf = (element: XmlElement, list?: OpenList): Block[] =>
    element.children.flatMap((child): Block[] => {
      if (child.name === 'h' || child.name === 'p') return paragraphBlocks(child);
      if (child.name === 'list') return listBlocks(child, list);
      if (child.name === 'table')
        return textTableRows(child, { styles, blocksOf: (cell) => blocksOf(cell), spend });
      if (LEFT_OUT.test(child.name) || child.attributes['text:display'] === 'none') return [];
      return blocksOf(child);
    });

  const paragraphBlocks = (paragraph: XmlElement): Block[] => {
    const { text, aside } = readParagraph(paragraph, styles);
    const level = headingLevel(paragraph, styles);
    const block: Block =
      level === undefined ? { kind: 'paragraph', text } : { kind: 'heading', level, text: text.replace(/\n+/g, ' ') };
    const boxes = aside.flatMap((part) => blocksOf(part));
    return text === '' ? boxes : [block, ...boxes];
  };

  /** Items of a list; what is nested in an item follows it. */
  const listBlocks = (list: XmlElement, around: OpenList | undefined): Block[] => {
    const open = numbers.enter(list, around);
    const mark = numbers.marksOf(list, open);
    return list.children.flatMap((item): Block[] => {
      if (item.name !== 'list-item') return blocksOf(item, open);
      // An item that only holds a list goes on with the one before it.
      const isOwn = item.children.some(({ name }) => name === 'p');
      const prefix = isOwn ? mark(item) : '';
      const [first, ...rest] = blocksOf(item, open);
      if (first?.kind !== 'paragraph' || !isOwn) return first ? [first, ...rest] : [];
      return [{ kind: 'item', text: prefix + first.text }, ...rest];
    });
  };

  return (element) => blocksOf(element);
}

function headingLevel(paragraph: XmlElement, styles: OdfStyles): number | undefined {
  const { attributes } = paragraph;
  if (paragraph.name === 'h') return Math.max(1, Number(attributes['text:outline-level'] ?? 1) || 1);
  const { names } = styles.styleOf('paragraph', attributes['text:style-name']);
  if (names.includes('Title')) return 1;
  const level = names.map((name) => /^Heading_20_(\d+)$/.exec(name)?.[1]).find((found) => found !== undefined);
  return level === undefined ? undefined : Number(level);
}
