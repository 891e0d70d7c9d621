import type { CorpusCommand } from './corpus-commands/corpus-command.ts';
import { checkCommand } from './corpus-commands/check.ts';
import { diffCommand } from './corpus-commands/diff.ts';
import { rollbackCommand } from './corpus-commands/rollback.ts';
import { showCommand } from './corpus-commands/show.ts';
import { versionsCommand } from './corpus-commands/versions.ts';
import { runCommand, UsageError } from './run-command.ts';

const COMMANDS: Readonly<Record<string, CorpusCommand>> = {
  check: checkCommand,
  versions: versionsCommand,
  show: showCommand,
  diff: diffCommand,
  rollback: rollbackCommand,
};

const help = `
npm run corpus -- COMMAND

Looks after the corpus. Each command tells more with --help.
${Object.values(COMMANDS)
  .map(({ summary }) => `  ${summary}`)
  .join('\n')}
`;

const [name = ''] = process.argv.slice(2);
const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
if (command) await command.run();
else {
  await runCommand({ help, options: { help: { type: 'boolean', default: false } } }, () => {
    const known = Object.keys(COMMANDS).join(', ');
    throw new UsageError(
      name === '' ? `Name a command: ${known}.` : `There is no command "${name}"; there is ${known}.`,
    );
  });
}
