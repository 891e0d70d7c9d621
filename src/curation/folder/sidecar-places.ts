import { basename, dirname, extname, join } from 'node:path/posix';
import { isLeftOut } from '../../corpus/list-corpus.ts';
import { namesIn } from './disk-path.ts';

/** The metadata files beside a document that exist, as paths below the corpus folder. */
export interface SidecarPlaces {
  /** `hotel.pdf.meta.yaml`, the document's own. */
  readonly own?: string;
  /** `hotel.meta.yaml`, which speaks of every document with this stem. */
  readonly ofStem?: string;
  /** There is another document with this stem. */
  readonly isShared: boolean;
}

/** @param options.path the document's path as the disk spells it */
export async function sidecarPlaces(options: { corpusDir: string; path: string }): Promise<SidecarPlaces> {
  const { corpusDir, path } = options;
  const folder = dirname(path) === '.' ? '' : `${dirname(path)}/`;
  const name = basename(path);
  const stem = stemOf(name);
  const names = await namesIn(join(corpusDir, folder));
  const own = ownSidecar(path);
  const ofStem = `${folder}${stem}.meta.yaml`;
  const others = names.filter((one) => one !== name && !isLeftOut(folder + one) && stemOf(one) === stem);
  return {
    ...(names.includes(basename(own)) ? { own } : {}),
    ...(names.includes(basename(ofStem)) && ofStem !== own ? { ofStem } : {}),
    isShared: others.length > 0,
  };
}

export function ownSidecar(path: string): string {
  return `${path}.meta.yaml`;
}

/** Where the document's metadata is written: where it stands already, unless others read it too. */
export function sidecarToWrite(path: string, { own, ofStem, isShared }: SidecarPlaces): string {
  return own === undefined && ofStem !== undefined && !isShared ? ofStem : ownSidecar(path);
}

/** The sidecars that go when the document goes. */
export function sidecarsToTake({ own, ofStem, isShared }: SidecarPlaces): string[] {
  return [own, isShared ? undefined : ofStem].filter((path) => path !== undefined);
}

function stemOf(name: string): string {
  return basename(name, extname(name));
}
