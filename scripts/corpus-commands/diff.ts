import { loadConfig } from '../../src/config.ts';
import { diffVersions } from '../../src/indexing/versions/list-versions.ts';
import { given, runCommand } from '../run-command.ts';
import type { Subcommand } from '../run-subcommand.ts';
import { readVersionNumber } from './version-number.ts';

const help = `
npm run corpus -- diff N M [--data DIR] [--json]

Tells which documents differ between version N and version M.
  --data DIR  where the index is kept (DATA_DIR)
  --json      print {from, to, added, changed, removed}
`;

const options = {
  data: { type: 'string' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

export const diffCommand: Subcommand = {
  summary: 'diff N M                  which documents differ between two versions',
  run: () =>
    runCommand({ help, options }, async ({ values, positionals }) => {
      const [from, to] = [readVersionNumber(positionals[1]), readVersionNumber(positionals[2])];
      const diff = await diffVersions(given(values.data) ?? loadConfig().dataDir, from, to);
      const lines = [
        ...diff.added.map((path) => `+ ${path}`),
        ...diff.changed.map((path) => `~ ${path}`),
        ...diff.removed.map((path) => `- ${path}`),
      ];
      const text =
        lines.length === 0 ? `Versions ${from} and ${to} hold the same documents.` : lines.join('\n');
      process.stdout.write(`${values.json ? JSON.stringify({ from, to, ...diff }) : text}\n`);
    }),
};
