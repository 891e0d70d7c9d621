import type { XmlElement } from '../xml.ts';
import type { OdfStyles } from './odf-styles.ts';

/** The mark before the next item: `3. `, or nothing where the list has bullets. */
export type NextMark = (item: XmlElement) => string;

export interface OpenList {
  readonly style: string | undefined;
  /** Counted from 1. */
  readonly level: number;
}

/** Counts the items of a document's lists, also where a list goes on after something else. */
export function createListNumbers(styles: OdfStyles) {
  /** The last number by list or style, and level. */
  const last = new Map<string, number>();
  return {
    /** A list's style, which is its own or that of the list around it, and level. */
    enter: (list: XmlElement, around: OpenList | undefined): OpenList => ({
      style: list.attributes['text:style-name'] ?? around?.style,
      level: (around?.level ?? 0) + 1,
    }),
    marksOf: (list: XmlElement, { style, level }: OpenList): NextMark => {
      const first = styles.firstNumber(style, level);
      if (first === undefined) return () => '';
      const { 'xml:id': id, 'text:continue-list': before } = list.attributes;
      const goesOn = before !== undefined || list.attributes['text:continue-numbering'] === 'true';
      const known = last.get(`${level} ${before === undefined ? `style ${style ?? ''}` : `list ${before}`}`);
      let next = goesOn && known !== undefined ? known + 1 : first;
      return (item) => {
        const number = Number(item.attributes['text:start-value'] ?? next);
        next = number + 1;
        last.set(`${level} style ${style ?? ''}`, number);
        if (id !== undefined) last.set(`${level} list ${id}`, number);
        return `${number}. `;
      };
    },
  };
}

export type ListNumbers = ReturnType<typeof createListNumbers>;
