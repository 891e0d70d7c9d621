import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { reasonOf } from '../shared/reason.ts';
import { asUnreadable } from './as-unreadable.ts';
import { decodeText } from './decode-text.ts';
import { readFrontMatter, splitFrontMatter } from './front-matter.ts';
import type { Metadata } from './metadata.ts';
import { sidecarsOf } from './sidecars.ts';
import { UnreadableFile } from './unreadable-file.ts';

/**
 * What the keeper says of a document: the front matter of a Markdown file counts before the sidecars beside it.
 * Throws `UnreadableFile` when a value is faulty: a document shown to the wrong people is worse than one left out.
 */
export async function readDocumentMetadata(options: {
  absolutePath: string;
  /** The bytes of a Markdown file. */
  markdown?: Uint8Array;
  timeZone: string;
}): Promise<{ metadata: Metadata; warnings: string[] }> {
  const { absolutePath, markdown, timeZone } = options;
  const warnings: string[] = [];
  const sources: { yaml: string; name: string; firstLine: number }[] = [];
  const yaml = markdown && splitFrontMatter(decodeText(markdown).text).yaml;
  if (yaml !== undefined) sources.push({ yaml, name: 'its front matter', firstLine: 2 });
  for (const path of await sidecarsOf(absolutePath)) {
    const bytes = await readFile(path).catch((error: unknown) => {
      const file = basename(path);
      const told = reasonOf('metadata-file', { file });
      throw new UnreadableFile(`${file} beside it: ${asUnreadable(error).message}`, { told, cause: error });
    });
    const decoded = decodeText(bytes);
    warnings.push(...decoded.warnings.map((warning) => `${basename(path)} beside it: ${warning}`));
    sources.push({ yaml: decoded.text, name: basename(path), firstLine: 1 });
  }
  let metadata: Metadata = {};
  for (const source of sources) {
    const read = await readFrontMatter({ ...source, timeZone });
    metadata = { ...read.metadata, ...metadata };
    warnings.push(...read.warnings);
  }
  return { metadata, warnings };
}
