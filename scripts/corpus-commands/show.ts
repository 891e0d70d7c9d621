import { loadConfig } from '../../src/config.ts';
import type { Manifest } from '../../src/indexing/store/manifest.ts';
import { readManifest, readPublished } from '../../src/indexing/store/read-version.ts';
import { given, runCommand } from '../run-command.ts';
import type { Subcommand } from '../run-subcommand.ts';
import { readVersionNumber } from './version-number.ts';
import { versionJson } from './versions.ts';

const help = `
npm run corpus -- show N [--data DIR] [--json]

Shows what version N holds: its documents, what it changed, and what could not be read.
  --data DIR  where the index is kept (DATA_DIR)
  --json      print the version with {documents:[{path, title, language, audience, passages, hash}], skipped:[{file, reason}]}
`;

const options = {
  data: { type: 'string' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

export const showCommand: Subcommand = {
  summary: 'show N                    what a version holds',
  run: () =>
    runCommand({ help, options }, async ({ values, positionals }) => {
      const dataDir = given(values.data) ?? loadConfig().dataDir;
      const manifest = await readManifest(dataDir, readVersionNumber(positionals[1]));
      const inForce = (await readPublished(dataDir))?.inForce === manifest.version;
      const text = values.json ? JSON.stringify(toJson(manifest, inForce)) : toText(manifest, inForce);
      process.stdout.write(`${text}\n`);
    }),
};

function toJson(manifest: Manifest, inForce: boolean) {
  return {
    ...versionJson({ manifest, inForce }),
    documents: manifest.documents.map(({ path, title, language, audience, passages, hash }) => ({
      ...{ path, title, language, audience, passages, hash },
    })),
    skipped: manifest.skipped.map(({ file, reason }) => ({ file, reason })),
  };
}

function toText(manifest: Manifest, inForce: boolean): string {
  const { version, publishedAt, embedder, documents, skipped, changes } = manifest;
  const marked = (mark: string, paths: readonly string[]) => paths.map((path) => `  ${mark} ${path}`);
  return [
    `Version ${version}${inForce ? ', in force' : ''}, published ${new Date(publishedAt).toISOString()}, embedder ${embedder}`,
    'Changed since the version before:',
    ...marked('+', changes.added),
    ...marked('~', changes.changed),
    ...marked('-', changes.removed),
    `Documents (${documents.length}):`,
    ...documents.map(
      ({ path, title, language, audience, passages }) =>
        `  ${path}  “${title}”, ${language}, ${audience}, ${passages} passages`,
    ),
    ...skipped.map(({ file, reason }) => `Skipped ${file}: ${reason}`),
  ].join('\n');
}
