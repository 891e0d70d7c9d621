import type { Document } from 'yaml';
import { AdviceError } from '../../shared/errors.ts';

export interface MetadataEdit {
  /** Keys that are added where the text does not hold them. */
  readonly fill?: ReadonlyMap<string, string>;
  /** Keys that get these values, whatever the text says. */
  readonly set?: ReadonlyMap<string, string>;
  readonly drop?: readonly string[];
}

/**
 * Changes keys of a document's metadata, written in YAML, and leaves the other keys, their order and the comments as they
 * are. Gives an empty text when no key is left. `name` tells people where the text stands.
 * @throws AdviceError when the text is no map of keys
 */
export async function editMetadata(text: string, edit: MetadataEdit, name: string): Promise<string> {
  const { isMap, parseDocument } = await import('yaml');
  const document: Document = parseDocument(text.replace(/^\uFEFF/, ''), { schema: 'failsafe' });
  const { contents } = document;
  const isEmpty = contents === null || (!isMap(contents) && document.toJS() === '');
  if (document.errors.length > 0 || !(isEmpty || isMap(contents)))
    throw new AdviceError(
      `${name} is no valid YAML. Correct it in the folder of the documents, then try again.`,
    );
  if (isEmpty) document.contents = document.createNode({});
  const before = JSON.stringify(document.toJS());
  for (const [key, value] of edit.fill ?? []) if (!document.has(key)) document.set(key, value);
  for (const key of edit.drop ?? []) document.delete(key);
  for (const [key, value] of edit.set ?? []) document.set(key, value);
  const after = JSON.stringify(document.toJS());
  if (after === '{}') return '';
  return after === before ? text : document.toString({ lineWidth: 0 });
}
