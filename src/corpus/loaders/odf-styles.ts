import { descendants, type XmlElement } from '../xml.ts';

type Family = 'paragraph' | 'text' | 'table' | 'drawing-page';

export interface OdfStyle {
  /** Its own name and those of the styles it is made from, nearest first. */
  readonly names: readonly string[];
  readonly isBold: boolean;
  /** Nobody sees what has this style: hidden text, a hidden sheet or slide. */
  readonly isHidden: boolean;
}

export interface OdfStyles {
  readonly styleOf: (family: Family, name: string | undefined) => OdfStyle;
  /** The first number of a list's level (counted from 1); undefined when the level has bullets or no marks. */
  readonly firstNumber: (listStyle: string | undefined, level: number) => number | undefined;
}

/** Styles are made from one another; deeper than this is a circle. */
const MOST_PARENTS = 20;

/** Reads the styles of an OpenDocument file; a style that is not among them is plain. */
export function readStyles(content: XmlElement, common: XmlElement | undefined): OdfStyles {
  // The automatic styles of styles.xml serve page headers alone, under names that content.xml uses anew.
  const sources = [
    ...(common ? descendants(common, 'styles') : []),
    ...descendants(content, 'automatic-styles'),
  ];
  const all = sources.flatMap(({ children }) => children);
  const named = (name: string) => all.filter((style) => style.name === name);
  const styles = new Map(
    named('style').map((style) => [
      `${style.attributes['style:family'] ?? ''} ${style.attributes['style:name'] ?? ''}`,
      style,
    ]),
  );
  const lists = new Map(named('list-style').map((list) => [list.attributes['style:name'], list]));
  return {
    styleOf: (family, name) => {
      const chain: XmlElement[] = [];
      let next = styles.get(`${family} ${name ?? ''}`);
      while (next && chain.length < MOST_PARENTS) {
        chain.push(next);
        next = styles.get(`${family} ${next.attributes['style:parent-style-name'] ?? ''}`);
      }
      const parents = chain.flatMap(({ attributes }) => attributes['style:parent-style-name'] ?? []);
      const property = (key: string) =>
        chain.flatMap(({ children }) => children).find(({ attributes }) => key in attributes)?.attributes[key];
      return {
        names: [...(name === undefined ? [] : [name]), ...parents],
        isBold: /^(?:bold|[6-9]00)$/.test(property('fo:font-weight') ?? ''),
        isHidden:
          property('text:display') === 'none' ||
          property('table:display') === 'false' ||
          property('presentation:visibility') === 'hidden',
      };
    },
    firstNumber: (listStyle, level) => {
      const style = lists
        .get(listStyle)
        ?.children.find(({ attributes }) => attributes['text:level'] === String(level));
      if (style?.name !== 'list-level-style-number' || !style.attributes['style:num-format']) return undefined;
      return Number(style.attributes['text:start-value'] ?? 1);
    },
  };
}
