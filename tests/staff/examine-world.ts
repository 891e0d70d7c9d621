import { createHash } from 'node:crypto';
import { expect } from 'vitest';
import { listVersions } from '../../src/indexing/versions/list-versions.ts';
import {
  hashesOf,
  readFolder,
  strayFiles,
  strayUploads,
  versionInForce,
  type Folder,
} from './published-folder.ts';
import type { StaffWorld } from './staff-world.ts';
import { factOf, TOPICS, pathOf, questionOf } from './topics.ts';

/** Asks about a document of the folder, by preference about this one, and sees to it that its fact is what is answered. */
export async function askAbout({ desk, corpusDir }: StaffWorld, path: string): Promise<void> {
  const folder = await readFolder(corpusDir);
  const topic = TOPICS.find((one) => pathOf(one) === path && folder[path] !== undefined);
  const asked = topic ?? TOPICS.find((one) => folder[pathOf(one)] !== undefined) ?? 'bank';
  await desk.ask(questionOf(asked), factOf(folder[pathOf(asked)] ?? ''));
}

/**
 * Sees to it that an interrupted operation was done or was not, and nothing in between, now or in any version since.
 * @param round.possible what the folder may hold, and `passed` what a version published since another one may
 * @param round.since the newest version that was looked at before
 * @returns what the folder holds, the version in force, and the newest one
 */
export async function examineWorld(
  { corpusDir, dataDir }: StaffWorld,
  round: {
    readonly possible: readonly Folder[];
    readonly passed: readonly Folder[];
    readonly since: number;
  },
): Promise<{ readonly folder: Folder; readonly version: number; readonly newest: number }> {
  const folder = await readFolder(corpusDir);
  expect(round.possible).toContainEqual(folder);
  const manifest = await versionInForce(dataDir);
  expect(hashesOf(manifest)).toEqual(hashesOfTexts(folder));
  const whole = round.passed.map(hashesOfTexts);
  const published = (await listVersions(dataDir)).map((kept) => kept.manifest);
  for (const version of published)
    if (version.version > round.since) expect(whole).toContainEqual(hashesOf(version));
  expect(await strayUploads(dataDir)).toEqual([]);
  expect(await strayFiles(dataDir)).not.toContain('rollback.json');
  return { folder, version: manifest.version, newest: published[0]?.version ?? 0 };
}

function hashesOfTexts(folder: Folder): Record<string, string> {
  return Object.fromEntries(
    Object.entries(folder).map(([path, text]) => [path, createHash('sha256').update(text).digest('hex')]),
  );
}
