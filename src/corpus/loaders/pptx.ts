import { reasonOf } from '../../shared/reason.ts';
import { openOfficeFile } from '../office-zip.ts';
import { relationsOf } from '../office-relations.ts';
import type { Block } from '../document.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { descendant, descendants, parseXml } from '../xml.ts';
import type { Loaded } from './loaded.ts';
import { notesBlocks, slideBlocks } from './pptx-slide.ts';

const PRESENTATION = 'ppt/presentation.xml';

/** Reads a presentation slide by slide: title, text, tables, then the speaker's notes. Hidden slides are left out. */
export async function loadPptx(bytes: Uint8Array): Promise<Loaded> {
  const parts = await openOfficeFile(
    bytes,
    (name) =>
      /^ppt\/(?:[^/]+|slides\/.*|notesSlides\/.*|_rels\/.*)$/.test(name) && /\.(?:xml|rels)$/.test(name),
  );
  const presentation = parts.get(PRESENTATION);
  if (!presentation) throw new UnreadableFile('It holds no presentation. Save it anew as .pptx.', { told: reasonOf('damaged') });
  const relations = await relationsOf(parts, PRESENTATION);
  const blocks: Block[] = [];
  const hidden: number[] = [];
  const order = descendants(await parseXml(presentation), 'sldId');
  for (const [index, { attributes }] of order.entries()) {
    const slide = index + 1;
    const name = relations.find(({ id }) => id === attributes['r:id'])?.target ?? '';
    const xml = parts.get(name);
    if (!xml) throw new UnreadableFile(`Its slide ${slide} is missing. Save it anew as .pptx.`, { told: reasonOf('damaged') });
    const root = await parseXml(xml);
    if (descendant(root, 'sld')?.attributes['show'] === '0') {
      hidden.push(slide);
      continue;
    }
    const notes = (await relationsOf(parts, name)).find(({ type }) => type === 'notesSlide');
    const notesXml = notes && parts.get(notes.target);
    const read = [...slideBlocks(root), ...(notesXml ? notesBlocks(await parseXml(notesXml)) : [])];
    blocks.push(...read.map((block): Block => ({ ...block, slide })));
  }
  const warnings = hidden.length === 0 ? [] : [`Hidden slides were left out: ${hidden.join(', ')}.`];
  return { blocks, warnings };
}
