import { reasonOf } from '../shared/reason.ts';
import { UnreadableFile } from './unreadable-file.ts';
import { readMetadata, type Metadata } from './metadata.ts';
import { readYamlMap } from './yaml-map.ts';

/** What a Markdown file or a sidecar says of a document, and what is odd about it. */
export interface ReadFrontMatter {
  readonly metadata: Metadata;
  readonly warnings: readonly string[];
}

const OPENING = /^---[ \t]*\r?\n/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*$/m;

/** Parts the YAML block that a Markdown file opens with from its body. A file without one is all body. */
export function splitFrontMatter(text: string): { yaml?: string; body: string } {
  const source = text.replace(/^\uFEFF/, '');
  const opening = OPENING.exec(source);
  if (!opening) return { body: source };
  const rest = source.slice(opening[0].length);
  const closing = CLOSING.exec(rest);
  // A lone line of dashes is a rule across the page, unless keys follow it that nobody closed.
  if (!closing) {
    if (!/^[a-z-]+:(?:\s|$)/.test(rest)) return { body: source };
    throw new UnreadableFile(
      'Its front matter, which starts in line 1, has no end. Close it with a line "---".',
      { told: reasonOf('metadata-line', { line: '1' }) },
    );
  }
  if (!/^\s*(?:#.*\n\s*)*(?:$|["']?[\w-]+["']?\s*:)/.test(rest.slice(0, closing.index)))
    return { body: source };
  return { yaml: rest.slice(0, closing.index), body: rest.slice(closing.index + closing[0].length) };
}

/**
 * Reads metadata written in YAML. `name` tells people where it stands ("its front matter", "places.meta.yaml") and
 * `firstLine` in which line of that file the YAML starts. Throws `UnreadableFile` when a value is faulty.
 */
export async function readFrontMatter(options: {
  yaml: string;
  name: string;
  firstLine: number;
  timeZone: string;
}): Promise<ReadFrontMatter> {
  const { yaml, name, firstLine, timeZone } = options;
  const map = await readYamlMap(yaml.replace(/^\uFEFF/, ''));
  if (map.kind === 'fault') {
    const line = map.line + firstLine - 1;
    throw new UnreadableFile(`Line ${line} of ${name} is no valid YAML: ${map.message}. Correct that line.`, {
      told: reasonOf('metadata-line', { line: String(line) }),
    });
  }
  return readMetadata({ entries: map.entries, name, timeZone });
}
