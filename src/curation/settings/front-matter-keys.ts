import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { decodeText } from '../../corpus/decode-text.ts';
import { splitFrontMatter } from '../../corpus/front-matter.ts';
import { UnreadableFile } from '../../corpus/unreadable-file.ts';
import { readYamlMap } from '../../corpus/yaml-map.ts';
import { errorCode } from '../../shared/errors.ts';
import { editMetadata, type MetadataEdit } from './edit-metadata.ts';

/** The plain values of a YAML map; none when it is faulty, which reading the document will tell. */
export async function metadataKeys(yaml: string): Promise<Map<string, string>> {
  const map = await readYamlMap(yaml.replace(/^\uFEFF/, ''));
  const keys = new Map<string, string>();
  if (map.kind === 'fault') return keys;
  for (const [key, value] of map.entries) if (typeof value === 'string' && value !== '') keys.set(key, value);
  return keys;
}

/** What the front matter of a Markdown file says; undefined for other files and for those without one. */
export async function readFrontMatterKeys(path: string): Promise<Map<string, string> | undefined> {
  const parts = await readParts(path);
  return parts?.yaml === undefined ? undefined : metadataKeys(parts.yaml);
}

/** The text of a Markdown file with keys of its front matter changed; the rest stays. */
export async function editFrontMatter(path: string, edit: MetadataEdit): Promise<string> {
  const parts = await readParts(path);
  const yaml = await editMetadata(parts?.yaml ?? '', edit, `The front matter of ${basename(path)}`);
  return `---\n${yaml}---${parts?.body ?? ''}`;
}

async function readParts(path: string): Promise<{ yaml?: string; body: string } | undefined> {
  if (!['.md', '.markdown'].includes(extname(path).toLowerCase())) return undefined;
  try {
    return splitFrontMatter(decodeText(await readFile(path)).text);
  } catch (error) {
    // A document whose file is gone has no front matter, and one that never ends will be refused by its reader.
    if (errorCode(error) === 'ENOENT' || error instanceof UnreadableFile) return undefined;
    throw error;
  }
}
