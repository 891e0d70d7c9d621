import type { XmlElement } from '../xml.ts';
import type { OdfStyles } from './odf-styles.ts';
import { plainLink } from './plain-link.ts';

/** A paragraph as its reader sees it. */
export interface OdfParagraph {
  /** `\n` for a forced line break. */
  readonly text: string;
  /** True when all its letters are bold. */
  readonly isBold: boolean;
  /** Footnotes, text boxes and shapes anchored in it; they hold paragraphs of their own. */
  readonly aside: readonly XmlElement[];
}

/** Comments, deleted text, the reading aid above East Asian letters, page numbers: no part of the text. */
const LEFT_OUT =
  /^(?:annotation|annotation-end|tracked-changes|deletion|hidden-text|script|ruby-text|page-number|event-listeners|soft-page-break)$/;
const SHAPE =
  /^(?:frame|text-box|g|custom-shape|rect|ellipse|circle|line|polyline|polygon|regular-polygon|path|connector|caption|measure|control)$/;

/** Reads a paragraph or heading of an OpenDocument file (ODF 1.3, part 3, 6: spaces collapse, `s` and `tab` stand for them). */
export function readParagraph(paragraph: XmlElement, styles: OdfStyles): OdfParagraph {
  const style = styles.styleOf('paragraph', paragraph.attributes['text:style-name']);
  const aside: XmlElement[] = [];
  let thin = 0;
  const inner = (element: XmlElement, isBold: boolean): string =>
    element.content
      .map((part) => {
        if (typeof part === 'string') {
          if (!isBold) thin += part.trim().length;
          return part.replace(/\s+/g, ' ');
        }
        return piece(part, isBold);
      })
      .join('');
  const piece = (element: XmlElement, isBold: boolean): string => {
    const { name, attributes } = element;
    if (name === 's') return ' ';
    if (name === 'tab') return '\t';
    if (name === 'line-break') return '\n';
    if (name === 'note') {
      aside.push(...element.children.filter((child) => child.name === 'note-body'));
      return '';
    }
    if (SHAPE.test(name)) {
      aside.push(element);
      return '';
    }
    if (LEFT_OUT.test(name)) return '';
    if (name === 'span') {
      const span = styles.styleOf('text', attributes['text:style-name']);
      return span.isHidden ? '' : inner(element, isBold || span.isBold);
    }
    if (name === 'a') {
      // A link around a picture has no words.
      const words = inner(element, isBold);
      return words.trim() === '' ? words : plainLink(words, attributes['xlink:href'] ?? '');
    }
    return inner(element, isBold);
  };
  if (style.isHidden || isHiddenByField(paragraph)) return { text: '', isBold: false, aside: [] };
  const text = inner(paragraph, style.isBold).trim();
  return { text, isBold: text !== '' && thin === 0, aside };
}

function isHiddenByField(paragraph: XmlElement): boolean {
  return paragraph.children.some(
    ({ name, attributes }) => name === 'hidden-paragraph' && attributes['text:is-hidden'] === 'true',
  );
}
