import { posix } from 'node:path';
import { descendants, parseXml } from './xml.ts';

/** Another part of an Office file that a part refers to. */
export interface Relation {
  readonly id: string;
  /** The last word of its type, such as `slide` or `notesSlide`. */
  readonly type: string;
  /** The part's name inside the file. */
  readonly target: string;
}

/** What a part refers to; none when it has no list of relations. */
export async function relationsOf(parts: ReadonlyMap<string, Uint8Array>, part: string): Promise<Relation[]> {
  const folder = posix.dirname(part);
  const list = parts.get(`${folder}/_rels/${posix.basename(part)}.rels`);
  if (!list) return [];
  return descendants(await parseXml(list), 'Relationship').map(({ attributes }) => {
    const target = attributes['Target'] ?? '';
    return {
      id: attributes['Id'] ?? '',
      type: attributes['Type']?.split('/').at(-1) ?? '',
      target: target.startsWith('/') ? target.slice(1) : posix.join(folder, target),
    };
  });
}
