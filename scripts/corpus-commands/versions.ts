import { loadConfig } from '../../src/config.ts';
import { listVersions, type KeptVersion } from '../../src/indexing/versions/list-versions.ts';
import { given, runCommand } from '../run-command.ts';
import type { Subcommand } from '../run-subcommand.ts';

const help = `
npm run corpus -- versions [--data DIR] [--json]

Lists the versions that are kept, newest first; the bot serves the one in force.
  --data DIR  where the index is kept (DATA_DIR)
  --json      print {versions:[{version, inForce, publishedAt, publishedBy, documents, passages, embedder, added, changed, removed}]}
`;

const options = {
  data: { type: 'string' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

export const versionsCommand: Subcommand = {
  summary: 'versions                  the published versions that are kept',
  run: () =>
    runCommand({ help, options }, async ({ values }) => {
      const versions = await listVersions(given(values.data) ?? loadConfig().dataDir);
      if (values.json) {
        process.stdout.write(`${JSON.stringify({ versions: versions.map(versionJson) })}\n`);
      } else if (versions.length === 0)
        process.stdout.write('Nothing was published yet. Run: npm run ingest\n');
      else process.stdout.write(versions.map((version) => `${versionLine(version)}\n`).join(''));
    }),
};

/** A version in short, as `--json` prints it. */
export function versionJson({ manifest, inForce }: KeptVersion) {
  const { version, publishedAt, publishedBy, documents, passages, embedder, changes } = manifest;
  return {
    ...{ version, inForce, publishedAt, publishedBy },
    documents: documents.length,
    ...{ passages, embedder },
    ...changes,
  };
}

function versionLine({ manifest, inForce }: KeptVersion): string {
  const { version, publishedAt, publishedBy, documents, passages, changes } = manifest;
  const { added, changed, removed } = changes;
  const by = publishedBy.kind === 'person' ? `person ${publishedBy.person}` : publishedBy.kind;
  const what = `${added.length} added, ${changed.length} changed, ${removed.length} removed`;
  return `${inForce ? '*' : ' '} ${version}  ${new Date(publishedAt).toISOString()}  ${documents.length} documents, ${passages} passages (${what}), by ${by}`;
}
