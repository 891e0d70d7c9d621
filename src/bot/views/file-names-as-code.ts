import type { RichEntity } from './rich-text.ts';
import type { View } from './view.ts';

/** A path or name that ends in `.md`, and no address. */
const MARKDOWN_FILE = /[^\s"'()<>«»“”„‘’,;:→]+\.md(?![\p{L}\p{N}])/giu;

/**
 * Shows names of Markdown files as code. Their ending is also Moldova's, so Telegram would make links of them, to addresses of
 * strangers. Names within other formatting stay as they are: code stands in nothing else.
 */
export function fileNamesAsCode(view: View): View {
  const names = [...view.text.matchAll(MARKDOWN_FILE)]
    .filter(([name]) => !/\/\/|@/.test(name))
    .map(({ 0: name, index }): RichEntity => ({ type: 'code', offset: index, length: name.length }))
    .filter((name) => !view.entities.some((entity) => overlap(name, entity)));
  const entities = [...view.entities, ...names].sort((one, other) => one.offset - other.offset);
  return { ...view, entities };
}

function overlap(one: RichEntity, other: RichEntity): boolean {
  return one.offset < other.offset + other.length && other.offset < one.offset + one.length;
}
