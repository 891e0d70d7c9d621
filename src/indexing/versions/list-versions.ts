import { diffDocuments, type DocumentDiff } from '../ingest/diff-documents.ts';
import type { Manifest } from '../store/manifest.ts';
import { readManifest, readPublished } from '../store/read-version.ts';

export interface KeptVersion {
  readonly manifest: Manifest;
  readonly inForce: boolean;
}

/** The versions that are kept, newest first; those that can no longer be read are left out. */
export async function listVersions(dataDir: string): Promise<KeptVersion[]> {
  const published = await readPublished(dataDir);
  const versions: KeptVersion[] = [];
  for (const version of published?.kept ?? []) {
    const manifest = await readManifest(dataDir, version).catch(() => undefined);
    if (manifest) versions.push({ manifest, inForce: version === published?.inForce });
  }
  return versions;
}

/** What became of the documents from one version to another. @throws AdviceError when one of them is not kept. */
export async function diffVersions(dataDir: string, from: number, to: number): Promise<DocumentDiff> {
  return diffDocuments(await readManifest(dataDir, from), await readManifest(dataDir, to));
}
