import type { Block } from '../document.ts';
import type { XmlElement } from '../xml.ts';
import type { Loaded } from './loaded.ts';
import { createOdfReader } from './odf-blocks.ts';
import { openOdfFile } from './odf-file.ts';

const CLASS = 'presentation:class';
/** Numbers, dates and footers that a master repeats on each slide; the picture of the slide among its notes. */
const REPEATED = new Set(['header', 'footer', 'date-time', 'page-number', 'page', 'handout']);

/** Reads a presentation slide by slide: title, text, tables, then the speaker's notes. Hidden slides are left out. */
export async function loadOdp(bytes: Uint8Array): Promise<Loaded> {
  const { body, styles, title } = await openOdfFile(bytes, 'presentation');
  const blocksOf = createOdfReader(styles);
  const blocks: Block[] = [];
  const hidden: number[] = [];
  for (const [index, page] of body.children.filter(({ name }) => name === 'page').entries()) {
    const slide = index + 1;
    if (styles.styleOf('drawing-page', page.attributes['draw:style-name']).isHidden) hidden.push(slide);
    else blocks.push(...pageBlocks(page, blocksOf).map((block): Block => ({ ...block, slide })));
  }
  const warnings = hidden.length === 0 ? [] : [`Hidden slides were left out: ${hidden.join(', ')}.`];
  return { ...(title === undefined ? {} : { title }), blocks, warnings };
}

function pageBlocks(page: XmlElement, blocksOf: (element: XmlElement) => Block[]): Block[] {
  const shapes = page.children.filter(isRead);
  const title = shapes.find(({ attributes }) => attributes[CLASS] === 'title');
  const heading = title ? blocksOf(title).flatMap((block) => (block.kind === 'row' ? [] : [block.text])) : [];
  const notes = page.children.filter(({ name }) => name === 'notes').flatMap(({ children }) => children);
  return [
    ...(heading.length === 0 ? [] : [{ kind: 'heading', level: 1, text: heading.join(' ') } satisfies Block]),
    ...shapes.filter((shape) => shape !== title).flatMap((shape) => readAlone(shape, blocksOf)),
    ...notes.filter(isRead).flatMap((shape) => readAlone(shape, blocksOf)),
  ];
}

function isRead({ name, attributes }: XmlElement): boolean {
  // An empty placeholder shows its invitation to write only to the author.
  return (
    name !== 'notes' &&
    attributes['presentation:placeholder'] !== 'true' &&
    !REPEATED.has(attributes[CLASS] ?? '')
  );
}

/** The reader looks at what stands below an element. */
function readAlone(shape: XmlElement, blocksOf: (element: XmlElement) => Block[]): Block[] {
  return blocksOf({ name: '', attributes: {}, children: [shape], content: [shape], text: '' });
}
