import type { Manifest } from '../store/manifest.ts';

/** One file of the corpus folder that differs between two versions, with the document's hash in each; absent where it is not. */
export interface RestoreStep {
  readonly path: string;
  readonly from?: string;
  readonly to?: string;
}

/** What has to be done to the folder so that it holds the documents of `to` instead of those of `from`. */
export function planRestore(
  from: Pick<Manifest, 'documents'> | undefined,
  to: Pick<Manifest, 'documents'>,
): RestoreStep[] {
  const before = new Map(from?.documents.map(({ path, hash }) => [path, hash]));
  const after = new Map(to.documents.map(({ path, hash }) => [path, hash]));
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  return paths
    .filter((path) => before.get(path) !== after.get(path))
    .map((path) => {
      const [old, wanted] = [before.get(path), after.get(path)];
      return {
        path,
        ...(old === undefined ? {} : { from: old }),
        ...(wanted === undefined ? {} : { to: wanted }),
      };
    });
}
