import { checkCommand } from './corpus-commands/check.ts';
import { diffCommand } from './corpus-commands/diff.ts';
import { rollbackCommand } from './corpus-commands/rollback.ts';
import { showCommand } from './corpus-commands/show.ts';
import { versionsCommand } from './corpus-commands/versions.ts';
import { runSubcommand } from './run-subcommand.ts';

await runSubcommand('corpus', 'Looks after the corpus. Each command tells more with --help.', {
  check: checkCommand,
  versions: versionsCommand,
  show: showCommand,
  diff: diffCommand,
  rollback: rollbackCommand,
});
