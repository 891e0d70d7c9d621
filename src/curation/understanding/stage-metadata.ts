import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { CorpusDocument } from '../../corpus/document.ts';
import type { DraftSettings } from '../curation.ts';
import { diskPath } from '../folder/disk-path.ts';
import { sidecarPlaces } from '../folder/sidecar-places.ts';
import { editFrontMatter, metadataKeys, readFrontMatterKeys } from '../settings/front-matter-keys.ts';
import { editMetadata } from '../settings/edit-metadata.ts';
import { settingsKeys } from '../settings/settings-keys.ts';

export interface StagedMetadata {
  /** The text of the sidecar; empty: it needs none. */
  readonly sidecar: string;
  /** The Markdown file with the settings in its front matter; absent where the file stays as it was sent. */
  readonly markdown?: string;
}

/**
 * Puts what is said of a file into its metadata: the settings, and below them what is said of the document that it
 * replaces, so that above all its audience is not forgotten. Nothing is written.
 */
export async function stageMetadata(options: {
  readonly file: string;
  readonly settings: DraftSettings;
  readonly corpusDir: string;
  readonly timeZone: string;
  readonly now: number;
  readonly replaces?: CorpusDocument;
}): Promise<StagedMetadata> {
  const { file, settings, corpusDir, timeZone, now, replaces } = options;
  const wanted = settingsKeys(settings, timeZone);
  const own = await readFrontMatterKeys(file);
  const inherited = replaces && (await inherit(corpusDir, replaces));
  const set = new Map<string, string>();
  for (const [key, value] of inherited?.frontMatter ?? [])
    // A Markdown file that speaks for itself takes over nothing of another's front matter but whom it is for.
    if (!own || (key === 'audience' && !own.has(key))) set.set(key, value);
  const isDated = inherited?.sidecars.has('updated') === true || set.has('updated');
  if (isDated && !own?.has('updated')) set.set('updated', new Date(now).toISOString());
  const isEndless = settings.withoutEnd === true;
  const hasExpired = replaces?.validUntil !== undefined && replaces.validUntil < now;
  const drop = hasExpired || isEndless ? ['valid-until'] : [];
  for (const key of drop) set.delete(key);
  const sidecar = await editMetadata(
    inherited?.text ?? '',
    {
      fill: inherited?.sidecars ?? new Map(),
      drop,
      set: new Map([...set, ...(own ? [] : wanted)]),
    },
    inherited?.name ?? `${basename(file)}.meta.yaml`,
  );
  if (!own || (wanted.size === 0 && !isEndless)) return { sidecar };
  return {
    sidecar,
    markdown: await editFrontMatter(file, { set: wanted, drop: isEndless ? ['valid-until'] : [] }),
  };
}

interface Inherited {
  /** The sidecar that counts first, with its comments. */
  readonly text: string;
  readonly name: string;
  readonly sidecars: ReadonlyMap<string, string>;
  readonly frontMatter: ReadonlyMap<string, string>;
}

async function inherit(corpusDir: string, document: CorpusDocument): Promise<Inherited> {
  const path = await diskPath(corpusDir, document.path);
  const { own, ofStem } = await sidecarPlaces({ corpusDir, path });
  const texts: string[] = [];
  const sidecars = new Map<string, string>();
  for (const place of [own, ofStem].filter((place) => place !== undefined)) {
    const text = await readFile(join(corpusDir, place), 'utf8');
    texts.push(text);
    for (const [key, value] of await metadataKeys(text)) if (!sidecars.has(key)) sidecars.set(key, value);
  }
  const frontMatter = (await readFrontMatterKeys(join(corpusDir, path))) ?? new Map<string, string>();
  return { text: texts[0] ?? '', name: own ?? ofStem ?? '', sidecars, frontMatter };
}
